/// What the result of an expression is for; what feeds a written value is held to exactness.
package enum ExpressionPurpose: Sendable, Hashable {
    /// The result decides something.
    case condition
    /// The result is written into a record: what loses digits stands inside `round`.
    case writtenValue
}
