/// The slots of a pipeline with several threads: which are free, wait to be mapped, wait to be written.
final class BlockLine {
    private let monitor = Monitor()
    private let deliver: (BlockSlot) -> Bool
    // Everything below is touched inside the monitor alone.
    private var spare: [BlockSlot]
    private var waiting: [BlockSlot]
    private var mapped: [Int: BlockSlot] = [:]
    private var queuedCount: Int
    private var deliveredCount = 0
    private var isDelivering = false
    private var isClosed = false
    private var isStopped = false

    /// A line that begins with blocks that are filled already, numbered from 0.
    init(waiting: [BlockSlot], spare: [BlockSlot], deliver: @escaping (BlockSlot) -> Bool) {
        self.waiting = waiting
        self.spare = spare
        self.deliver = deliver
        queuedCount = waiting.count
    }

    /// A slot to fill; waits for one. `nil` when the run has been stopped.
    func takeSpare() -> BlockSlot? {
        monitor.locked {
            while spare.isEmpty, !isStopped { monitor.wait() }
            return isStopped ? nil : spare.removeLast()
        }
    }

    /// Puts a filled slot at the end of the line.
    func queue(_ slot: BlockSlot) {
        monitor.locked {
            slot.number = queuedCount
            queuedCount += 1
            waiting.append(slot)
            monitor.wake()
        }
    }

    /// Nothing more will be queued.
    func close() {
        monitor.locked {
            isClosed = true
            monitor.wake()
        }
    }

    /// The next slot to map; waits for one. `nil` when there will be none.
    func takeWaiting() -> BlockSlot? {
        monitor.locked {
            while waiting.isEmpty, !isClosed, !isStopped { monitor.wait() }
            return isStopped || waiting.isEmpty ? nil : waiting.removeFirst()
        }
    }

    /// Takes a mapped slot; writes it and its followers if it is their turn and nobody else is writing.
    func finish(_ slot: BlockSlot) {
        let isMine = monitor.locked {
            mapped[slot.number] = slot
            if isDelivering { return false }
            isDelivering = true
            return true
        }
        guard isMine else { return }
        while let next = takeMapped() {
            let isTaken = deliver(next)
            next.clear()
            monitor.locked {
                deliveredCount += 1
                if !isTaken { isStopped = true }
                spare.append(next)
                monitor.wake()
            }
        }
    }

    /// The mapped slot whose turn it is; `nil` (and no longer writing) when it is not there yet.
    private func takeMapped() -> BlockSlot? {
        monitor.locked {
            if !isStopped, let next = mapped.removeValue(forKey: deliveredCount) { return next }
            isDelivering = false
            return nil
        }
    }
}
