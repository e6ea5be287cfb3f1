import Glibc

/// Blocks from one reader over several workers to one writer, in the order in which they were read.
///
/// The caller's thread reads. Each worker has a thread; the one that finishes the block whose turn it is
/// also writes it, and all finished ones behind it. There are few slots: who is ahead waits, so that
/// memory does not grow with the stream.
final class BlockPipeline {
    /// What the pipeline does at its two ends.
    struct Ends {
        /// Fills a slot with the next block; `false` at the end of the stream.
        var fill: (BlockSlot) -> Bool
        /// Takes a mapped block, in order, one at a time; `false` ends the whole run.
        var deliver: (BlockSlot) -> Bool
        var makeWorker: () -> any BlockWorker
    }

    private let ends: Ends
    private let jobs: Int

    init(jobs: Int, ends: Ends) {
        self.jobs = max(1, jobs)
        self.ends = ends
    }

    /// Runs to the end of the stream, or until a block is not taken.
    func run() {
        let first = BlockSlot()
        guard ends.fill(first) else { return }
        let second = BlockSlot()
        second.number = 1
        // One job, or a stream of one block: threads would cost more than they give.
        guard jobs > 1, ends.fill(second) else {
            runAlone(first, second)
            return
        }
        runTogether([first, second])
    }

    private func runAlone(_ first: BlockSlot, _ second: BlockSlot) {
        let worker = ends.makeWorker()
        worker.map(first)
        guard ends.deliver(first) else { return }
        if !second.input.isEmpty {
            worker.map(second)
            guard ends.deliver(second) else { return }
        }
        first.clear()
        while ends.fill(first) {
            worker.map(first)
            guard ends.deliver(first) else { return }
            first.clear()
        }
    }

    private func runTogether(_ filled: [BlockSlot]) {
        // Two slots a worker: one that it maps, one that waits for it or for its turn to be written.
        let spare = (0..<jobs * 2 - filled.count).map { _ in BlockSlot() }
        let line = BlockLine(waiting: filled, spare: spare, deliver: ends.deliver)
        let threads = (0..<jobs).map { _ in
            let worker = ends.makeWorker()
            return WorkerThread {
                while let slot = line.takeWaiting() { worker.map(slot); line.finish(slot) }
            }
        }
        while let slot = line.takeSpare() {
            guard ends.fill(slot) else { break }
            line.queue(slot)
        }
        line.close()
        for thread in threads { thread.join() }
    }
}
