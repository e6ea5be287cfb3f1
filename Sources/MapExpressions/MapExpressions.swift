/// Stands in until the checked expression lands.
package struct CheckedExpression: Sendable {}
