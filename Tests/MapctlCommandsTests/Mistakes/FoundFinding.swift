import MapSource
import MapTestSupport
import MapValues

/// A finding as `mapctl validate --format json` gives it.
struct FoundFinding: Sendable, CustomStringConvertible {
    let code: String
    let severity: String
    let message: String
    /// The file as the report names it; empty when the finding has no place.
    let file: String
    /// The lines of the place.
    let lines: ClosedRange<Int>
    /// The places of its notes.
    let notes: [(file: String, lines: ClosedRange<Int>)]
    /// What it offers, in its order.
    let solutions: [String]

    var description: String { "\(code) \(file):\(lines.lowerBound) \(message)" }

    /// The findings of a report; `nil` when it is none.
    static func read(_ report: String) -> [FoundFinding]? {
        let read = JSONReader.read(Array(report.utf8), name: "report.json")
        return read.value?.fields?["findings"]?.elements?.compactMap { FoundFinding($0) }
    }

    private init?(_ value: Value) {
        guard let fields = value.fields, let code = fields["code"]?.text,
            let severity = fields["severity"]?.text, let message = fields["message"]?.text
        else { return nil }
        self.code = code
        self.severity = severity
        self.message = message
        let place = Self.place(fields["place"])
        file = place?.file ?? ""
        lines = place?.lines ?? 0...0
        notes = (fields["notes"]?.elements ?? []).compactMap { Self.place($0.fields?["place"]) }
        solutions = (fields["solutions"]?.elements ?? []).compactMap { $0.fields?["message"]?.text }
    }

    private static func place(_ value: Value?) -> (file: String, lines: ClosedRange<Int>)? {
        guard let fields = value?.fields, let file = fields["file"]?.text,
            let start = line(fields["start"]), let end = line(fields["end"])
        else { return nil }
        return (file, start...max(start, end))
    }

    private static func line(_ position: Value?) -> Int? {
        position?.fields?["line"]?.number.flatMap { Int($0.text) }
    }
}
