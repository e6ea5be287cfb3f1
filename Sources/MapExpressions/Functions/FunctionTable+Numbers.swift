import MapValues

extension FunctionTable {
    static let numberFunctions = conversions + mathFunctions

    private static let conversions = [
        FunctionDeclaration(
            "int", .numbers,
            "A whole number: of a decimal the part before the point, of a text its number, of a time the "
                + "seconds since 1970.",
            examples: [.init("int(-7.9)", "-7"), .init("int('12')", "12")],
            [.int, .number, .string, .timestamp].map { FunctionOverload(.global, [$0], .int, .one(int)) }),
        FunctionDeclaration(
            "decimal", .numbers,
            "An exact decimal of a number or a text. Takes the unit off money, percent and quantities.",
            examples: [.init("decimal('0.5') + 1", "1.5"), .init("decimal(3)", "3.0")],
            [.number, .string].map { FunctionOverload(.global, [$0], .number, .one(decimal)) }),
        FunctionDeclaration(
            "double", .numbers, "The same as `decimal`, under the name that CEL has for it.",
            examples: [.init("double('1.25')", "1.25")],
            [.number, .string].map { FunctionOverload(.global, [$0], .number, .one(decimal)) }),
        FunctionDeclaration(
            "abs", .numbers, "The distance from zero.",
            examples: [.init("abs(-2.5)", "2.5"), .init("abs(-3)", "3")],
            [.int, .number].map { FunctionOverload(.global, [$0], $0, traits: .keepsUnit, .one(abs)) }),
        FunctionDeclaration(
            "round", .numbers,
            "The number brought to a multiple of the step. The mode is one of `half_up`, `half_even`, "
                + "`half_down`, `up` (away from zero), `down`, `ceiling`, `floor`. What is divided inside is "
                + "rounded once, with the exact quotient.",
            examples: [
                .init("round(10.0 / 3, 0.01, 'half_up')", "3.33"),
                .init("round(250.35, 1, 'up')", "251.0"),
            ],
            [
                FunctionOverload(
                    .global, [.number, .number, .string], .number,
                    .many { (_, _) throws(EvaluationError) in
                        throw EvaluationError(.badArgument("round takes a number, a step and a mode"))
                    })
            ]),
    ]

    private static func int(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .int: return value
        case .decimal(let number):
            // The ends of the range are left out, as the specification has it.
            guard ExactDecimal(.min) < number, number < ExactDecimal(.max),
                let whole = number.rounded(toStep: .one, mode: .down)?.integer
            else { throw EvaluationError(.overflow("int")) }
            return .int(whole)
        case .wide(let number):
            // Beyond every whole number, or closer to zero than any.
            guard number.exponent < 0 else { throw EvaluationError(.overflow("int")) }
            return .int(0)
        case .string(let text):
            guard let number = Int(text), !text.hasPrefix("+") else {
                throw EvaluationError(.unreadable(text, .int))
            }
            return .int(number)
        case .timestamp(let instant): return .int(instant.seconds)
        default: throw value.misfit("int")
        }
    }

    private static func decimal(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .decimal, .wide: return value
        case .int(let number): return .decimal(ExactDecimal(number))
        case .string(let text):
            guard let number = DecimalText.read(text) else {
                throw EvaluationError(.unreadable(text, .number))
            }
            return number
        default: throw value.misfit("decimal")
        }
    }

    static func abs(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .int(let number): number < 0 ? try Arithmetic.negated(value) : value
        case .decimal(let number): .decimal(number.magnitude)
        default: throw value.misfit("abs")
        }
    }
}
