import MapValues

extension FunctionTable {
    /// CEL's math extension, as far as it speaks of numbers that mappings have.
    static let mathFunctions = [
        choice(
            "math.greatest", .greater, "The largest of numbers, or of the numbers of a list.",
            ("math.greatest(1, 2.5)", "2.5")),
        choice(
            "math.least", .less, "The smallest of numbers, or of the numbers of a list.",
            ("math.least([3, 1, 2])", "1")),
        rounding("math.ceil", .ceiling, "The whole number at or above a decimal.", ("math.ceil(1.2)", "2.0")),
        rounding(
            "math.floor", .floor, "The whole number at or below a decimal.", ("math.floor(-1.2)", "-2.0")),
        rounding(
            "math.round", .halfUp, "The nearest whole number; a half goes away from zero.",
            ("math.round(-1.5)", "-2.0")),
        rounding(
            "math.trunc", .down, "A decimal without what stands behind the point.",
            ("math.trunc(-1.7)", "-1.0")),
        FunctionDeclaration(
            "math.abs", .numbers,
            "The distance from zero, under the name that CEL's math extension has for it.",
            examples: [.init("math.abs(-1)", "1")],
            [.int, .number].map { FunctionOverload(.global, [$0], $0, traits: .keepsUnit, .one(abs)) }),
        FunctionDeclaration(
            "math.sign", .numbers, "-1, 0 or 1 as a number is below, at, or above zero.",
            examples: [.init("math.sign(-2.5)", "-1.0")],
            [.int, .number].map { FunctionOverload(.global, [$0], $0, .one(sign)) }),
    ]

    private static func choice(
        _ name: String, _ symbol: BinaryOperator, _ summary: String, _ example: (String, String)
    ) -> FunctionDeclaration {
        let body = FunctionBody.many { (arguments, _) throws(EvaluationError) in
            var numbers = arguments
            if arguments.count == 1, case .list(let list) = arguments[0] { numbers = try list.elements() }
            guard var best = numbers.first else {
                throw EvaluationError(.badArgument("'\(name)' takes a number at least"))
            }
            for number in numbers {
                guard Arithmetic.wide(number) != nil else { throw number.misfit(name) }
                if try Equality.ordered(symbol, number, best) { best = number }
            }
            return best
        }
        return FunctionDeclaration(
            name, .numbers, summary, examples: [.init(example.0, example.1)],
            [
                FunctionOverload(.global, [.int], .int, traits: .variadic, body),
                FunctionOverload(.global, [.number], .number, traits: .variadic, body),
                FunctionOverload(.global, [.list(.int)], .int, traits: .linear, body),
                FunctionOverload(.global, [.list(.number)], .number, traits: .linear, body),
                FunctionOverload(.global, [.money], .money, traits: .variadic, body),
                FunctionOverload(.global, [.list(.money)], .money, traits: .linear, body),
            ])
    }

    private static func rounding(
        _ name: String, _ mode: RoundingMode, _ summary: String, _ example: (String, String)
    ) -> FunctionDeclaration {
        FunctionDeclaration(
            name, .numbers, summary, examples: [.init(example.0, example.1)],
            [
                FunctionOverload(
                    .global, [.number], .number, traits: [.exactTypes, .keepsUnit],
                    .one { (value) throws(EvaluationError) in
                        guard case .decimal(let number) = value else { throw value.misfit(name) }
                        guard let result = number.rounded(toStep: .one, mode: mode) else {
                            throw EvaluationError(.overflow(name))
                        }
                        return .decimal(result)
                    })
            ])
    }

    private static func sign(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .int(let number): .int(number.signum())
        case .decimal(let number): .decimal(ExactDecimal(number.sign))
        default: throw value.misfit("math.sign")
        }
    }
}
