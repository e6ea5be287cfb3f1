import MapValues

extension FunctionTable {
    static let timeFunctions = [
        FunctionDeclaration(
            "timestamp", .times, "A moment from text as RFC 3339 writes it, or from seconds since 1970.",
            examples: [.init("timestamp('2024-05-01T10:00:00+03:00')", "timestamp('2024-05-01T07:00:00Z')")],
            [.timestamp, .string, .int].map { FunctionOverload(.global, [$0], .timestamp, .one(timestamp)) }),
        FunctionDeclaration(
            "duration", .times, "A length of time from text: numbers with `h`, `m`, `s`, `ms`, `us`, `ns`.",
            examples: [.init("duration('1h30m')", "duration('5400s')")],
            [.duration, .string].map { FunctionOverload(.global, [$0], .duration, .one(duration)) }),
    ]

    private static func timestamp(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .timestamp: return value
        case .string(let text):
            guard let instant = Instant(rfc3339: text) else {
                throw EvaluationError(.unreadable(text, .timestamp))
            }
            return .timestamp(instant)
        case .int(let seconds):
            guard let instant = Instant(seconds: seconds) else { throw EvaluationError(.timeOutOfRange) }
            return .timestamp(instant)
        default: throw value.misfit("timestamp")
        }
    }

    private static func duration(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .duration: return value
        case .string(let text):
            guard let span = TimeSpan(text: text) else {
                throw EvaluationError(.unreadable(text, .duration))
            }
            return .duration(span)
        default: throw value.misfit("duration")
        }
    }
}
