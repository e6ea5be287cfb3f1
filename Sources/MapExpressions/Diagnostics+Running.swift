package import MapSource

// Findings about an expression that has no value.
extension Diagnostic {
    /// An evaluation that failed, at the part of the expression that did, with what to do about it.
    package static func evaluationFailed(_ error: EvaluationError, in text: ExpressionText) -> Diagnostic {
        let range = error.range ?? 0..<text.text.utf8.count
        return Diagnostic(
            "MAP-6201", .error, title: "Expression without a value", error.phrase.capitalizedFirst,
            at: text.span(range), solutions: advice(error.kind).map { [Solution($0)] } ?? [])
    }

    private static func advice(_ kind: EvaluationError.Kind) -> Phrase? {
        switch kind {
        case .absent: "ask first whether it is there: `has(a.b)`, or `a.?b.orValue(c)`"
        case .noSuchKey, .noSuchField:
            "ask for it with `a.?b` or `a[?b]`, and give another value with `orValue(c)`"
        case .outOfRange: "ask for it with `a[?i]`, or compare with `size()` first"
        case .divisionByZero: "compare the divisor with 0 first: `b == 0 ? c : a / b`"
        case .inexact: "write `round(a / b, 0.01, 'half_up')`"
        case .noValue: "give another value with `orValue(c)`"
        case .unfit: "the record has something else than its platform file declares"
        case .tooLong: "nest fewer macros, or shorten the lists first"
        case .unreadable(_, .timestamp): "a time is written `2024-05-01T10:00:00Z`"
        case .unreadable(_, .duration): "a duration is written `1h30m`"
        case .noOverload, .overflow, .timeOutOfRange, .unreadable, .unknownZone, .unknownName,
            .unknownFunction, .keyTwice, .keyType, .badPattern, .badFormat, .badArgument:
            nil
        }
    }
}
