/// One signature of a function and what it does.
package struct FunctionOverload: Sendable {
    /// Where the first argument may stand.
    package enum Style: Sendable, Hashable {
        /// `f(x, y)`
        case global
        /// `x.f(y)`
        case receiver
        /// Both.
        case either
    }

    package let style: Style
    /// The types of the arguments; of a receiver function the receiver comes first.
    package let parameters: [ExpressionType]
    package let result: ExpressionType
    let body: FunctionBody
    /// Whether the steps it takes grow with the length of its first argument.
    let isLinear: Bool

    init(
        _ style: Style, _ parameters: [ExpressionType], _ result: ExpressionType, isLinear: Bool = false,
        _ body: FunctionBody
    ) {
        self.style = style
        self.parameters = parameters
        self.result = result
        self.isLinear = isLinear
        self.body = body
    }

    /// A signature that is declared from outside and works on values at hand.
    package init(
        _ style: Style, _ parameters: [ExpressionType], _ result: ExpressionType,
        _ body: @escaping @Sendable ([ExpressionValue]) throws(EvaluationError) -> ExpressionValue
    ) {
        self.init(
            style, parameters, result, .many { (arguments, _) throws(EvaluationError) in try body(arguments) }
        )
    }
}
