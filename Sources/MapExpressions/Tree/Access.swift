/// How a member or an element is reached.
package enum Access: Sendable, Hashable {
    /// `a.b`, `a[b]`: what is not there is an error (in a declared record: null).
    case plain
    /// `a.?b`, `a[?b]`: gives an optional.
    case optional
}
