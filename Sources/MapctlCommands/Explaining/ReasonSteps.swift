import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// A reason of the interpreter as the steps of an explanation.
struct ReasonSteps {
    private let record: RecordProgram

    init(record: RecordProgram) { self.record = record }

    /// From what was read over what was done to it to the link that says so.
    func steps(of reason: Reason) -> [ExplainReport.Step] {
        var steps = reason.steps.map(step)
        let origin = record.origins[reason.origin]
        if let cause = reason.cause { steps.append(.init(reason.kind.rawValue, cause)) }
        steps.append(.init("link", origin.name, at: origin.span))
        return steps
    }

    private func step(_ step: TraceStep) -> ExplainReport.Step {
        switch step {
        case .read(let place, let value, let span): .init("read", "\(place) = \(text(value))", at: span)
        case .constant(let value): .init("constant", text(value))
        case .computed(let expression, let value, let span):
            .init("computed", "\(oneLine(expression)) = \(text(value))", at: span)
        case .looked(let dictionary, let from, let to, let row):
            .init("row", "\(dictionary): \(text(from)) → \(text(to))", at: row)
        case .turned(let what, let from, let to): .init("turned", "\(what): \(text(from)) → \(text(to))")
        case .noted(let words): .init("note", words)
        }
    }

    private func text(_ value: Value) -> String { JSONWriter.text(value) }

    private func oneLine(_ text: String) -> String {
        text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }
}
