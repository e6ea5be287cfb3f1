import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// Which record of a pair is mapped, and which side is read.
struct MappingChoice {
    /// The record of a pair of several that is meant when none is named.
    static let usualRecord = "order"

    let interpreter: Interpreter
    let side: Side
    /// The names of the place that holds a record's id, outermost first; empty when it has none.
    let idPath: [String]

    var record: RecordProgram { interpreter.record }
    var program: MappingProgram { interpreter.program }
    /// The name of the side that is read.
    var sideName: String { program.sideNames[side] }
    /// The name of the side that is written.
    var targetName: String { program.sideNames[side.other] }

    /// Looks up the names of a command line; a finding where the pair does not have one.
    static func make(
        program: MappingProgram, from: String, to: String?, type: String?
    ) -> Checked<MappingChoice> {
        let names = [program.sideNames.first, program.sideNames.second]
        guard let index = names.firstIndex(of: from), let side = Side(rawValue: index) else {
            return Checked(nil, [.unknownSide(from, known: names, at: nil)])
        }
        if let to, to != program.sideNames[side.other] {
            return Checked(nil, [.wrongTarget(to, other: program.sideNames[side.other])])
        }
        let records = program.records.map(\.name)
        let wanted = type ?? (records.count == 1 ? records[0] : usualRecord)
        guard let interpreter = Interpreter(program: program, record: wanted, reading: side) else {
            return Checked(nil, [.unknownRecord(wanted, known: records)])
        }
        let model = program.platforms[side].records[interpreter.record.models[side]]
        let idPath = model.id.map { $0.split(separator: ".").map(String.init) } ?? []
        return Checked(MappingChoice(interpreter: interpreter, side: side, idPath: idPath))
    }

    /// What the ledger tells of a reason; `nil` for one that it leaves to `explain`.
    func cause(of reason: Reason) -> Ledger.Cause? {
        let fate: Ledger.Fate
        switch reason.kind {
        case .defaulted: fate = .defaulted
        case .dropped: fate = .dropped
        case .omitted where reason.isNoted: return cause(ofEmpty: reason.place, origin: reason.origin)
        case .written, .cleared, .omitted, .parked, .skipped, .stopped, .conflict, .unchanged: return nil
        }
        return Ledger.Cause(
            fate: fate, link: record.origins[reason.origin].name, message: reason.cause ?? "")
    }

    /// What the ledger tells of a place that stays empty because the value did not fit: not the value, for
    /// they are all different, and `explain` tells of one.
    func cause(ofEmpty place: String, origin: Int) -> Ledger.Cause {
        Ledger.Cause(
            fate: .omitted, link: record.origins[origin].name, message: "the value does not fit `\(place)`")
    }

    /// The id of a record of the side that is read, as text.
    func id(of record: Value) -> String? {
        guard !idPath.isEmpty else { return nil }
        var value = record
        for name in idPath {
            guard let next = value.fields?[name] else { return nil }
            value = next
        }
        return value.text ?? value.number?.text
    }
}
