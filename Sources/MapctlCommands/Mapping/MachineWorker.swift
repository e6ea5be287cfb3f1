import MapExecutor
import MapProgram
import MapReports

/// Maps blocks of lines by the machine; records that it declines go to the walk, which has the reasons.
final class MachineWorker: BlockWorker {
    private var machine: Machine
    private let walk: WalkWorker
    private let choice: MappingChoice

    init(program: MachineProgram, walk: WalkWorker, choice: MappingChoice) {
        machine = Machine(program)
        self.walk = walk
        self.choice = choice
    }

    func map(_ slot: BlockSlot) {
        machine.load(slot.input.span.bytes)
        slot.events.recordCount += machine.run(first: slot.events.recordCount) { bytes, record in
            let text = [UInt8](unsafeUninitializedCapacity: bytes.byteCount) { buffer, count in
                for index in 0..<bytes.byteCount {
                    buffer[index] = bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
                }
                count = bytes.byteCount
            }
            var output: [UInt8] = []
            walk.map(text, record: record, events: &slot.events, output: &output)
            return output
        }
        machine.takeOutput { bytes in
            bytes.withUnsafeBytes { slot.output.append(contentsOf: $0) }
        }
        machine.takeNotes { note in
            let cause = Ledger.Cause(
                fate: .defaulted, link: choice.record.origins[note.origin].name, message: "")
            slot.events.note(cause, record: note.record, id: nil)
        }
    }
}
