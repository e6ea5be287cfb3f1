/// A macro over the elements of a list or the keys of a map, with the names it declares.
package struct Comprehension: Sendable {
    /// What the macro makes of its elements.
    package enum Form: Sendable, Hashable {
        /// Whether the body holds for all, or for one at least, or for exactly one.
        case all
        case exists
        case existsOne
        /// The body of each that meets the condition.
        case map
        /// Those for which the body holds.
        case filter
        /// All of them, in the order of the body.
        case sortBy
        /// A map from the same keys to the body; for a list the indices are the keys.
        case transformMap
        /// A map of the entries that the body, a map itself, gives.
        case transformMapEntry
    }

    /// What it makes of the elements.
    package let form: Form
    /// The list or map that it goes over.
    package let range: ExpressionNode
    /// The place of the element (of a map: its key); with two names, of the value.
    package let element: Int
    /// With two names, the place of the index (of a map: the key).
    package let index: Int?
    /// Elements for which it does not hold are left out.
    package let condition: ExpressionNode?
    /// What is evaluated for each element.
    package let body: ExpressionNode
}
