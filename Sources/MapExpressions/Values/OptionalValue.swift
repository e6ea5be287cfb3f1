/// What `.?` and `[?]` give: a value, or none.
///
/// A class, because a value may hold one and values are kept small.
package final class OptionalValue: Sendable {
    /// What it holds; `nil` when it holds nothing.
    package let value: ExpressionValue?

    package init(_ value: ExpressionValue?) { self.value = value }

    /// No value.
    package static let none = OptionalValue(nil)
}
