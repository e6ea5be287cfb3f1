package import MapSource

/// `{ over: line_net, unit: 0.01, rest: largest_remainder, tie: first }`.
package struct SpreadDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// What the shares are in proportion to.
    package var over: Written?
    /// The smallest amount.
    package var unit: Written?
    /// Who gets what is left over.
    package var rest: Written?
    /// Which of equals comes first.
    package var tie: Written?
}
