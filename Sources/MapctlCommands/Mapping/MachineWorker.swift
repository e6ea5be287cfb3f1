import MapExecutor
import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// Maps blocks of lines by the machine; records that it declines by the plain walk.
final class MachineWorker: BlockWorker {
    /// What a note of the machine is about.
    private struct NoteKey: Hashable {
        var cause: Int
        var value: [UInt8]
    }

    private let choice: MappingChoice
    private let walk: WalkWorker
    private var machine: Machine
    /// The ledger's words for notes seen before.
    private var causes: [NoteKey: Ledger.Cause] = [:]
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
        machine.takeOutput { $0.append(to: &slot.output) }
        machine.takeNotes { note, value, record in
            let key = NoteKey(cause: note.cause, value: value.bytes)
            if let known = causes[key] {
                slot.events.note(known, record: note.firstRecord, id: nil, count: note.count)
            } else {
                first(key, note, record.bytes, &slot.events)
            }
        }
    }

    /// Finds the words for a note by walking the first record that it is about.
    private func first(_ key: NoteKey, _ note: MachineNote, _ record: [UInt8], _ events: inout BlockEvents) {
        guard let value = JSONReader.read(record, name: "").value else { return }
        let present = choice.side == .first ? PerSide<Value?>(value, nil) : PerSide<Value?>(nil, value)
        let result = choice.interpreter.map(MappingInput(records: present, from: choice.side))
        let what = noteCauses[note.cause]
        let reason = result.reasons.first { what.isCause(of: $0, value: key.value) }
        // Nothing that was noted goes uncounted, also if no reason of the walk were the same.
        let cause =
            reason.flatMap { choice.cause(of: $0) }
            ?? Ledger.Cause(fate: .defaulted, link: choice.record.origins[what.origin].name, message: "")
        causes[key] = cause
        events.note(cause, record: note.firstRecord, id: choice.id(of: value), count: note.count)
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

    /// Appends a copy. In pieces that stay in the nearest cache: the whole was just written, piece by piece.
    fileprivate func append(to array: inout [UInt8]) {
        array.reserveCapacity(array.count + byteCount)
        withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let end = min(start + 2048, buffer.count)
                array.append(contentsOf: buffer[start..<end])
                start = end
            }
        }
    }
}
