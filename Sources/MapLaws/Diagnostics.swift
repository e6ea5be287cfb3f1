import MapProgram
import MapSource

// Proofs about laws: 4101.
extension Diagnostic {
    /// A link that keeps less than it demands.
    static func lawNotKept(_ row: LawRow, required: Law) -> Diagnostic {
        let evidence: Phrase =
            switch row.evidence {
            case .proved: "proved"
            case .tested(let count): "tested on \(count) values"
            }
        var notes: [Note] = []
        if let found = row.counterexample {
            let back: Phrase = found.back.map { "comes back as `\($0)`" } ?? "does not come back"
            notes.append(
                Note(
                    "`\(found.value)` of \(found.side) goes over as `\(found.there)` and \(back)",
                    at: row.span))
        }
        return Diagnostic(
            "MAP-4101", .error, title: "Law not kept",
            "`\(row.link)` is \(row.law.rawValue) (\(evidence)), and `require_law` demands "
                + "\(required.rawValue)",
            at: row.requiredSpan ?? row.span, because: row.reason, notes: notes,
            solutions: [
                row.law == .oneWay
                    ? Solution("remove `require_law`, or change the link")
                    : Solution("write `require_law: \(row.law.rawValue)`, or change the link")
            ])
    }
}
