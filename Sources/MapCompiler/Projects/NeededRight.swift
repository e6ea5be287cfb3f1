/// An operation that a flow makes on a side, with the rights that the key needs for it.
package struct NeededRight: Sendable, Hashable {
    /// The side of the pair.
    package var side: String
    /// The flow.
    package var flow: String
    /// The operation by its name in the platform file.
    package var operation: String
    /// The rights; none where every key may call it.
    package var rights: [String]
}
