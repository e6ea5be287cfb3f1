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

    /// What else is to be known of a signature.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8

        /// The steps it takes grow with the length of its first argument.
        static let linear = Traits(rawValue: 1)
        /// The last parameter may be given any number of times, but once at least.
        static let variadic = Traits(rawValue: 2)
        /// A whole number does not stand for a decimal.
        static let exactTypes = Traits(rawValue: 4)
        /// The result is of the type of the first argument, with its unit.
        static let keepsUnit = Traits(rawValue: 8)
    }

    /// Where the first argument may stand.
    package let style: Style
    /// The types of the arguments; of a receiver function the receiver comes first.
    package let parameters: [ExpressionType]
    /// The type of the value it gives.
    package let result: ExpressionType
    let traits: Traits
    let body: FunctionBody

    init(
        _ style: Style, _ parameters: [ExpressionType], _ result: ExpressionType, traits: Traits = [],
        _ body: FunctionBody
    ) {
        self.style = style
        self.parameters = parameters
        self.result = result
        self.traits = traits
        self.body = body
    }

    /// A signature that is declared from outside and works on values at hand.
    package init(
        _ style: Style, _ parameters: [ExpressionType], _ result: ExpressionType,
        _ body: @escaping @Sendable ([ExpressionValue]) throws(EvaluationError) -> ExpressionValue
    ) {
        self.init(
            style, parameters, result,
            .many { (arguments, _) throws(EvaluationError) in try body(arguments) })
    }

    /// The parameters for so many arguments; `nil` when it does not take that many.
    func parameters(forCount count: Int) -> [ExpressionType]? {
        if count == parameters.count { return parameters }
        guard traits.contains(.variadic), count > parameters.count, let last = parameters.last else {
            return nil
        }
        return parameters + Array(repeating: last, count: count - parameters.count)
    }
}
