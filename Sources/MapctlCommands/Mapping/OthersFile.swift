import MapSource
import MapValues

/// The records of the side that is written, as they are now: JSON, a list, or one record a line.
enum OthersFile {
    private static let recordsMax = 200_000

    /// The records of a file; no list without a file.
    static func read(_ path: String?) -> Checked<[Value]?> {
        guard let path else { return Checked(.some(nil)) }
        switch RecordInput.open(path) {
        case .failure(let problem): return Checked(nil, [.unreadable(path, problem)])
        case .success(let input):
            let source = input.source(at: .whole)
            let slot = BlockSlot()
            var records: [Value] = []
            while source.fill(slot) {
                for line in slot.input.split(separator: UInt8(ascii: "\n")) {
                    let checked = JSONReader.read(Array(line), name: path)
                    guard let value = checked.value, value.fields != nil, records.count < recordsMax else {
                        return Checked(nil, checked.diagnostics + [.wrongOthers(path, countMax: recordsMax)])
                    }
                    records.append(value)
                }
                slot.clear()
            }
            guard source.problems.isEmpty else {
                return Checked(nil, [.wrongOthers(path, countMax: recordsMax)])
            }
            return Checked(records)
        }
    }
}
