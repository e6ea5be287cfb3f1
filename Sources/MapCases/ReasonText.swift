package import MapInterpreter
package import MapProgram
import MapValues

/// A reason as one line, for cases and messages.
package enum ReasonText {
    /// A reason in one line, as a case file names it: place, kind, and cause.
    package static func line(_ reason: Reason, _ record: RecordProgram) -> String {
        var parts = [record.origins[reason.origin].name, reason.kind.rawValue]
        parts += reason.steps.map(step)
        if let cause = reason.cause { parts.append(cause) }
        return parts.joined(separator: "; ")
    }

    /// One step as words.
    package static func step(_ step: TraceStep) -> String {
        switch step {
        case .read(let place, let value, _): "\(place) is \(text(value))"
        case .constant(let value): "constant \(text(value))"
        case .computed(let expression, let value, _): "\(expression) is \(text(value))"
        case .looked(let dictionary, let from, let to, _): "\(dictionary): \(text(from)) → \(text(to))"
        case .turned(let what, let from, let to): "\(what): \(text(from)) → \(text(to))"
        case .noted(let words): words
        }
    }

    private static func text(_ value: Value) -> String { JSONWriter.text(value) }
}
