import MapExecutor
import MapInterpreter
import MapProgram
import MapSource
import MapValues

/// Holds the machine against the walk: the same lines through both.
struct Differential {
    let interpreter: Interpreter
    let program: MachineProgram
    let side: Side

    /// What one run of lines came to.
    struct Outcome {
        /// Lines that the machine mapped without the walk.
        var mapped = 0
        /// Lines that it left to the walk.
        var declined = 0
        /// Those of them that the walk maps.
        var declinedMapped = 0
        /// The first difference.
        var difference: String?
    }

    /// Why the record cannot be lowered, or what holds the two against each other.
    static func make(
        _ program: MappingProgram, record: String, reading side: Side
    ) -> Result<Differential, NotLowered> {
        Lowering.lower(program, record: record, reading: side).flatMap { lowered in
            guard let interpreter = Interpreter(program: program, record: record) else {
                return .failure(NotLowered("no such record"))
            }
            return .success(Differential(interpreter: interpreter, program: lowered, side: side))
        }
    }

    /// Maps lines by both executors, in blocks; `inspect` sees what the walk made of each line.
    func run(
        _ lines: [[UInt8]], blockSize: Int = 50, inspect: (Int, MappingResult) -> Void = { _, _ in }
    ) -> Outcome {
        var outcome = Outcome()
        var machine = Machine(program)
        var start = 0
        while start < lines.count, outcome.difference == nil {
            let block = Array(lines[start..<min(start + blockSize, lines.count)])
            run(block, &machine, &outcome) { inspect(start + $0, $1) }
            start += blockSize
        }
        return outcome
    }

    private func run(
        _ block: [[UInt8]], _ machine: inout Machine, _ outcome: inout Outcome,
        inspect: (Int, MappingResult) -> Void
    ) {
        let walked = block.enumerated().map { index, line in walk(line) { inspect(index, $0) } }
        var declined: Set<Int> = []
        let text = Array(block.joined(separator: [0x0A])) + [0x0A]
        machine.load(text.span.bytes)
        let count = machine.run { bytes, record in
            declined.insert(record)
            let line = bytes.withUnsafeBytes { Array($0) }
            return walk(line).output
        }
        let output = machine.takeOutput { $0.withUnsafeBytes { Array($0) } }
        let expected = walked.flatMap(\.output)
        outcome.declined += declined.count
        outcome.declinedMapped += declined.count { walked[$0].isMapped }
        outcome.mapped += block.count - declined.count
        if count != block.count { outcome.difference = "\(count) records instead of \(block.count)" }
        if output != expected { outcome.difference = difference(block, walked, output) }
        var noted: [Int: Int] = [:]
        machine.takeNotes { note, _, _ in noted[program.causes[note.cause].origin, default: 0] += note.count }
        var wanted: [Int: Int] = [:]
        for (index, walk) in walked.enumerated() where !declined.contains(index) {
            for origin in walk.notes { wanted[origin, default: 0] += 1 }
        }
        if outcome.difference == nil, noted != wanted {
            outcome.difference = "notes by link: \(noted) instead of \(wanted)"
        }
    }

    private func difference(
        _ block: [[UInt8]], _ walked: [(output: [UInt8], notes: [Int], isMapped: Bool)], _ output: [UInt8]
    ) -> String {
        let lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, walk) in walked.enumerated() {
            let expected = walk.output.dropLast()
            let actual = index < lines.count ? lines[index] : []
            if !actual.elementsEqual(expected) {
                return """
                    given:   \(String(decoding: block[index], as: UTF8.self))
                    walk:    \(String(decoding: expected, as: UTF8.self))
                    machine: \(String(decoding: actual, as: UTF8.self))
                    """
            }
        }
        return "more output than the walk's"
    }

    /// What the walk writes for a line, and the links of which it tells the ledger.
    private func walk(
        _ line: [UInt8], inspect: (MappingResult) -> Void = { _ in }
    ) -> (output: [UInt8], notes: [Int], isMapped: Bool) {
        let read = JSONReader.read(line, name: "line")
        guard let value = read.value, value.fields != nil else {
            return (Array("unreadable\n".utf8), [], false)
        }
        let records = side == .first ? PerSide<Value?>(value, nil) : PerSide<Value?>(nil, value)
        let result = interpreter.map(MappingInput(records: records, from: side))
        inspect(result)
        guard result.outcome == .mapped, let written = result.wanted[side.other] else {
            return (Array("\(result.outcome): \(result.cause)\n".utf8), [], false)
        }
        var output: [UInt8] = []
        JSONWriter.write(written, to: &output)
        return (
            output + [0x0A],
            result.reasons.filter(\.isNoted).map(\.origin), true
        )
    }
}
