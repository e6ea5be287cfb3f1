/// A call of a function of the language, with the overloads that can be meant.
package struct FunctionCall: Sendable {
    /// The full name. For example: `startsWith`, `math.greatest`.
    package let name: String
    /// One, unless the types of the arguments are known only when it runs.
    package let overloads: [FunctionOverload]
    /// The arguments; the receiver, if there is one, is the first.
    package let arguments: [ExpressionNode]
}
