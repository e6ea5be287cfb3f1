package import MapSource

/// `{ over: line_net, unit: 0.01, rest: largest_remainder, tie: first }`.
package struct SpreadDeclaration: Sendable {
    package var span: SourceSpan
    package var over: Written?
    package var unit: Written?
    package var rest: Written?
    package var tie: Written?
}
