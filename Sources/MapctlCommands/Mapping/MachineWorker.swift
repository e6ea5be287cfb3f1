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
        let origin = noteCauses[note.cause].origin
        let present = choice.side == .first ? PerSide<Value?>(value, nil) : PerSide<Value?>(nil, value)
        let result = choice.interpreter.map(MappingInput(records: present, from: choice.side))
        let link = choice.record.origins[origin].name
        var message = ""
        for reason in result.reasons where reason.kind == .defaulted && reason.origin == origin {
            message = reason.cause ?? ""
        }
        let cause = Ledger.Cause(fate: .defaulted, link: link, message: message)
        causes[key] = cause
        events.note(cause, record: note.firstRecord, id: choice.id(of: value), count: note.count)
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
