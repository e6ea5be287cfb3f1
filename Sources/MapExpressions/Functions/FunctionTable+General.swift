import MapValues

extension FunctionTable {
    static let generalFunctions = [
        FunctionDeclaration(
            "size", .general, "The number of characters of a text, elements of a list, or keys of a map.",
            examples: [.init("size('abc')", "3"), .init("[1, 2].size()", "2")],
            [.string, .list(.parameter("T")), .map(key: .parameter("K"), value: .parameter("V"))].map {
                FunctionOverload(.either, [$0], .int, .one(size))
            }),
        FunctionDeclaration(
            "type", .general, "The type of a value. Lists and maps show no types of what they hold.",
            examples: [.init("type(1) == int", "true"), .init("type(1.5)", "decimal")],
            [
                FunctionOverload(
                    .global, [.parameter("T")], .type,
                    .one { (value) throws(EvaluationError) in .type(TypeValue(value.type)) })
            ]),
        FunctionDeclaration(
            "string", .general, "The value as text. A time is written in Greenwich, a duration in seconds.",
            examples: [.init("string(12.50)", "'12.5'"), .init("string(true)", "'true'")],
            [.string, .bool, .int, .number, .timestamp, .duration, .type].map {
                FunctionOverload(.global, [$0], .string, .one(string))
            }),
        FunctionDeclaration(
            "bool", .general,
            "True or false from text: `true`, `True`, `TRUE`, `t`, `1`, and the same for false.",
            examples: [.init("bool('true')", "true"), .init("bool('0')", "false")],
            [.bool, .string].map { FunctionOverload(.global, [$0], .bool, .one(bool)) }),
        FunctionDeclaration(
            "dyn", .general, "The same value, its type to be looked at only when the expression runs.",
            examples: [.init("dyn(1) == 1.0", "true")],
            [
                FunctionOverload(
                    .global, [.parameter("T")], .dyn, .one { (value) throws(EvaluationError) in value })
            ]),
    ]

    private static func size(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .string(let text): return .int(text.unicodeScalars.count)
        case .list(let list): return .int(list.count)
        case .map(let map): return .int(map.count)
        default: throw value.misfit("size")
        }
    }

    private static func string(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .string: return value
        case .bool(let flag): return .string(flag ? "true" : "false")
        case .int(let number): return .string(String(number))
        case .decimal(let number): return .string(number.description)
        case .timestamp(let instant): return .string(instant.description)
        case .duration(let span): return .string(span.description)
        case .type(let type): return .string(type.name)
        default: throw value.misfit("string")
        }
    }

    private static func bool(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .bool: return value
        case .string("1"), .string("t"), .string("true"), .string("TRUE"), .string("True"): return .bool(true)
        case .string("0"), .string("f"), .string("false"), .string("FALSE"), .string("False"):
            return .bool(false)
        case .string(let text): throw EvaluationError(.unreadable(text, .bool))
        default: throw value.misfit("bool")
        }
    }
}
