import MapValues

extension FunctionTable {
    private static let inner = ExpressionType.parameter("T")

    static let optionalFunctions = [
        FunctionDeclaration(
            "optional.of", .optionals, "An optional with a value.",
            examples: [.init("optional.of(1).hasValue()", "true")],
            [
                FunctionOverload(
                    .global, [inner], .optional(inner),
                    .one { (value) throws(EvaluationError) in .optional(OptionalValue(value)) })
            ]),
        FunctionDeclaration(
            "optional.ofNonZeroValue", .optionals,
            "An optional with the value, or without one for null, false, zero, and what is empty.",
            examples: [.init("optional.ofNonZeroValue('').orValue('-')", "'-'")],
            [
                FunctionOverload(
                    .global, [inner], .optional(inner),
                    .one { (value) throws(EvaluationError) in
                        .optional(value.isZero ? .none : OptionalValue(value))
                    })
            ]),
        FunctionDeclaration(
            "optional.none", .optionals, "An optional without a value.",
            examples: [.init("optional.none().orValue(1)", "1")],
            [
                FunctionOverload(
                    .global, [], .optional(inner),
                    .many { (_, _) throws(EvaluationError) in .optional(.none) })
            ]),
        FunctionDeclaration(
            "hasValue", .optionals, "Whether an optional has a value.",
            examples: [.init("{'a': 1}.?b.hasValue()", "false")],
            [
                FunctionOverload(
                    .receiver, [.optional(inner)], .bool,
                    .one { (value) throws(EvaluationError) in
                        .bool(try value.optional("hasValue").value != nil)
                    })
            ]),
        FunctionDeclaration(
            "value", .optionals, "The value of an optional; none is an error.",
            examples: [.init("optional.of('a').value()", "'a'")],
            [
                FunctionOverload(
                    .receiver, [.optional(inner)], inner,
                    .one { (value) throws(EvaluationError) in
                        guard let inner = try value.optional("value").value else {
                            throw EvaluationError(.noValue)
                        }
                        return inner
                    })
            ]),
        FunctionDeclaration(
            "orValue", .optionals, "The value of an optional, or another where it has none.",
            examples: [.init("{'a': 1}.?b.orValue(0)", "0")],
            [
                FunctionOverload(
                    .receiver, [.optional(inner), inner], inner,
                    .two { (value, other) throws(EvaluationError) in
                        try value.optional("orValue").value ?? other
                    })
            ]),
        FunctionDeclaration(
            "or", .optionals, "The first of two optionals that has a value.",
            examples: [.init("optional.none().or(optional.of(2)).value()", "2")],
            [
                FunctionOverload(
                    .receiver, [.optional(inner), .optional(inner)], .optional(inner),
                    .two { (value, other) throws(EvaluationError) in
                        try value.optional("or").value == nil ? other : value
                    })
            ]),
    ]
}

extension ExpressionValue {
    /// The optional that a function was given.
    func optional(_ function: String) throws(EvaluationError) -> OptionalValue {
        if case .optional(let optional) = self { return optional }
        throw misfit(function)
    }

    /// Whether it is null, false, zero, or empty.
    var isZero: Bool {
        switch self {
        case .null: true
        case .bool(let flag): !flag
        case .int(let number): number == 0
        case .decimal(let number): number.isZero
        case .string(let text): text.isEmpty
        case .duration(let span): span == TimeSpan(seconds: 0)
        case .list(let list): list.count == 0
        case .map(let map): map.count == 0
        case .record(let record): record.fields.isEmpty
        case .optional(let optional): optional.value == nil
        case .timestamp(let instant): instant == Instant(seconds: 0)
        case .wide, .type: false
        }
    }
}
