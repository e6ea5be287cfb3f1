import MapExecutor
import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// Maps blocks of lines by the machine; records that it declines by the plain walk.
final class MachineWorker: BlockWorker {
    /// The ledger's words for a note of the machine.
    private struct KnownNote {
        var cause: Int
        var value: [UInt8]
        var words: Ledger.Cause

        func isAbout(_ cause: Int, _ value: RawSpan) -> Bool {
            self.cause == cause && value.byteCount == self.value.count
                && value.withUnsafeBytes { $0.elementsEqual(self.value) }
        }
    }

    private let choice: MappingChoice
    private let walk: WalkWorker
    private var machine: Machine
    /// Notes seen before, by the hash of cause and value: found without a copy of the value.
    private var known: [Int: [KnownNote]] = [:]
    private let noteCauses: [NoteCause]

    init(program: MachineProgram, walk: WalkWorker, choice: MappingChoice) {
        self.choice = choice
        self.walk = walk
        machine = Machine(program)
        noteCauses = program.causes
    }

    func map(_ slot: BlockSlot) {
        machine.load(slot.input.span.bytes)
        let count = machine.run { record, number in
            var written: [UInt8] = []
            walk.map(record.bytes, record: number, events: &slot.events, output: &written)
            return written
        }
        slot.events.recordCount += count
        machine.takeOutput { $0.withUnsafeBytes { slot.output.appendPieces($0) } }
        machine.takeNotes { note, value, record in
            let hash = Self.hash(note.cause, value)
            if let words = known[hash]?.first(where: { $0.isAbout(note.cause, value) })?.words {
                slot.events.note(words, record: note.firstRecord, id: nil, count: note.count)
            } else {
                let words = first(note, value.bytes, record.bytes, &slot.events)
                // As many as the ledger tells apart; a stream can have a new value in every record.
                if known.count >= Ledger.causesMax { known.removeAll(keepingCapacity: true) }
                known[hash, default: []].append(
                    KnownNote(cause: note.cause, value: value.bytes, words: words))
            }
        }
    }

    private static func hash(_ cause: Int, _ value: RawSpan) -> Int {
        var hasher = Hasher()
        hasher.combine(cause)
        value.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }

    /// Finds the words for a note by walking the first record that it is about, and counts it.
    private func first(
        _ note: MachineNote, _ value: [UInt8], _ record: [UInt8], _ events: inout BlockEvents
    ) -> Ledger.Cause {
        let what = noteCauses[note.cause]
        // Nothing that was noted goes uncounted, also if no reason of the walk were the same.
        let unknown = Ledger.Cause(
            fate: .defaulted, link: choice.record.origins[what.origin].name, message: "")
        guard let given = JSONReader.read(record, name: "").value else { return unknown }
        if let place = what.emptyPlace {
            let cause = choice.cause(ofEmpty: place, origin: what.origin)
            events.note(cause, record: note.firstRecord, id: choice.id(of: given), count: note.count)
            return cause
        }
        let present = choice.side == .first ? PerSide<Value?>(given, nil) : PerSide<Value?>(nil, given)
        let result = choice.interpreter.map(MappingInput(records: present, from: choice.side))
        let reason = result.reasons.first { what.isCause(of: $0, value: value) }
        let cause = reason.flatMap { choice.cause(of: $0) } ?? unknown
        events.note(cause, record: note.firstRecord, id: choice.id(of: given), count: note.count)
        return cause
    }
}

extension NoteCause {
    /// Whether a reason of the walk tells of the same failure, with the same value as it stood in the record.
    fileprivate func isCause(of reason: Reason, value: [UInt8]) -> Bool {
        guard let failure = reason.failure, reason.origin == origin, reason.kind != .omitted,
            kind == NoteCause.Kind(failure.kind)
        else { return false }
        switch kind {
        case .absent, .condition: return true
        case .unmapped, .unfit:
            guard failure.attempt == attempt, let read = failure.read else { return false }
            if case .text(let text) = read {
                let spelled = JSONReader.read([0x22] + value + [0x22], name: "").value
                return Array(text.utf8) == value || spelled == read
            }
            let number = ExactDecimal(String(decoding: value, as: UTF8.self))
            return number != nil && number == read.number?.decimal
        }
    }
}

extension NoteCause.Kind {
    /// The machine's word for a failure; it leaves what is unbound to the walk.
    fileprivate init?(_ kind: Reason.Failure.Kind) {
        switch kind {
        case .absent: self = .absent
        case .condition: self = .condition
        case .unmapped: self = .unmapped
        case .unfit: self = .unfit
        case .unbound: return nil
        }
    }
}

extension RawSpan {
    /// A copy.
    fileprivate var bytes: [UInt8] { withUnsafeBytes { Array($0) } }
}
