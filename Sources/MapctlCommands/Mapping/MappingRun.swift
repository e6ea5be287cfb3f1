import MapExecutor
import MapInterpreter
import MapProgram
import MapReports
import MapValues

/// Maps the records of inputs one after the other: written records to one stream, the others to another.
///
/// Its methods are called by one thread at a time, blocks in their order.
final class MappingRun {
    private let choice: MappingChoice
    private let bindings: Bindings
    private let jobs: Int
    private let terminal: Terminal
    /// The links as the machine runs them; `nil` when the walk maps every record.
    private let machine: MachineProgram?
    /// The records of the side that is written, if they were given.
    private let partners: Partners?
    /// Takes lines about records that were not mapped.
    private let writeHeld: ([UInt8]) -> WriteResult
    private var hasReleasedPages = false
    private(set) var ledgers: [Ledger] = []
    /// What the writing ended with, when it ended early.
    private(set) var failure: WriteResult?
    /// Whether a record stopped the run.
    private(set) var isStopped = false

    init(
        choice: MappingChoice, bindings: Bindings, others: [Value]?, jobs: Int, terminal: Terminal,
        writeHeld: @escaping ([UInt8]) -> WriteResult
    ) {
        self.choice = choice
        self.bindings = bindings
        self.jobs = jobs
        self.terminal = terminal
        self.writeHeld = writeHeld
        partners = others.map {
            Partners($0, interpreter: choice.interpreter, reading: choice.side, bindings: bindings)
        }
        // The machine makes new records alone.
        machine =
            others != nil
            ? nil
            : try? Lowering.lower(choice.program, record: choice.record.name, reading: choice.side).get()
    }

    /// What is written for a record that is mapped.
    enum Output {
        case records
        /// The record before and after, for people.
        case preview
    }

    /// Maps one input to its end; `false` when nothing more is to be done.
    func map(_ source: any BlockSource, output: Output) -> Bool {
        ledgers.append(Ledger(input: source.name, noun: choice.record.name))
        let pipeline = BlockPipeline(
            jobs: jobs,
            ends: BlockPipeline.Ends(
                fill: { self.fill($0, from: source) },
                deliver: { self.deliver($0) },
                makeWorker: { self.worker(inputName: source.name, output: output) }))
        pipeline.run()
        for problem in source.problems { ledgers[ledgers.count - 1].count(problem) }
        return failure == nil && !isStopped
    }

    private func worker(inputName: String, output: Output) -> any BlockWorker {
        switch output {
        case .records:
            let walk = WalkWorker(
                choice: choice, bindings: bindings, inputName: inputName, partners: partners)
            guard let machine else { return walk }
            return MachineWorker(program: machine, walk: walk, choice: choice)
        case .preview:
            return PreviewWorker(
                choice: choice, bindings: bindings, inputName: inputName, palette: terminal.dataPalette)
        }
    }

    /// Writes what became of a block and counts it.
    private func deliver(_ slot: BlockSlot) -> Bool {
        let current = ledgers.count - 1
        let first = ledgers[current].read + 1
        let events = slot.events
        ledgers[current].countMapped(events.recordCount - events.held.count)
        for held in events.held {
            ledgers[current].countHeld(held.fate)
            let head = Array("{\"record\":\(first + held.record),".utf8)
            // The line begins with the brace that the record's number now stands behind.
            guard take(writeHeld(head + held.line.dropFirst())) else { return false }
            if held.fate == .stopped { isStopped = true }
        }
        for (cause, count) in events.causes {
            ledgers[current].note(
                cause, count: count.count, firstRecord: count.firstID ?? "record \(first + count.firstRecord)"
            )
        }
        guard slot.output.isEmpty || take(terminal.writeData(slot.output)) else { return false }
        return !isStopped
    }

    /// Reads a block. At the first one of a stream the memory that only the start needed is given back.
    private func fill(_ slot: BlockSlot, from source: any BlockSource) -> Bool {
        let isFilled = source.fill(slot)
        if !hasReleasedPages, slot.input.count >= LineSource.blockBytes / 2 {
            hasReleasedPages = true
            ProgramCode.releasePages()
        }
        return isFilled
    }

    private func take(_ result: WriteResult) -> Bool {
        if result == .written { return true }
        failure = result
        return false
    }
}
