import MapSource
import MapValues

/// Finds one record of an input.
struct RecordPick {
    /// An id, or the number of the record from 1; without either the input has one record.
    let wanted: String?

    /// The record, or what keeps it from being found.
    func pick(from source: any BlockSource, choice: MappingChoice) -> Result<Value, Problem> {
        var number = 0
        var first: Value?
        let slot = BlockSlot()
        while source.fill(slot) {
            for line in slot.input.split(separator: UInt8(ascii: "\n")) {
                number += 1
                let checked = JSONReader.read(Array(line), name: source.name)
                if let wanted {
                    let isNamed = checked.value.flatMap(choice.id) == wanted
                    guard isNamed || wanted == String(number) else { continue }
                }
                guard let value = checked.value else {
                    return .failure(.unreadable(checked.diagnostics))
                }
                // An id is worth more than a number: the search goes on for it.
                if wanted == nil || choice.id(of: value) == wanted {
                    if wanted != nil { return .success(value) }
                    if first != nil { return .failure(.several) }
                }
                first = first ?? value
            }
            slot.clear()
        }
        return first.map { .success($0) } ?? .failure(.none(wanted))
    }

    /// Why there is no record to explain.
    enum Problem: Error {
        case unreadable([Diagnostic])
        case several
        case none(String?)

        /// For people.
        var says: String {
            switch self {
            case .unreadable(let findings): findings.first?.message ?? "the record cannot be read"
            case .several: "the input has several records: choose one with `--record ID`"
            case .none(let wanted):
                wanted.map { "no record has the id or number `\($0)`" } ?? "the input has no record"
            }
        }
    }
}
