/// A declared name; its place in ``ExpressionScope/variables`` is its slot.
package struct ExpressionVariable: Sendable, Hashable {
    /// The name, dotted for one that stands in a namespace. For example: `options`.
    package var name: String
    /// What it holds; a record type has a declaration in the scope.
    package var type: ExpressionType

    package init(_ name: String, _ type: ExpressionType) {
        self.name = name
        self.type = type
    }
}
