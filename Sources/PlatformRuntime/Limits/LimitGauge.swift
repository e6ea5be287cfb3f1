import MapProgram

/// What has been used of one limit.
struct LimitGauge: Sendable {
    let limit: LimitProgram
    /// Units of a window. The platform counts a request when it arrives, at some moment between its start
    /// and its end, and nobody on this side knows when: so its stretch begins when it ends. That costs at
    /// most the time of one answer in each stretch, and no delay on the way can make a request one too many.
    private struct Used {
        var time: Int
        var units: Int
        var isRunning: Bool
    }

    /// What was used, oldest first; of windows.
    private var used: [Used] = []
    /// Units that are left, in thousandths, and when they were counted; of buckets.
    var level = 0
    /// When ``level`` was counted.
    var counted = 0
    /// Requests under way.
    var running = 0

    init(limit: LimitProgram) { self.limit = limit }

    /// How long to wait until so many units are free.
    mutating func wait(_ weight: Int, now: Int) -> Int {
        switch limit.shape {
        case .window(let units, let milliseconds):
            let length = LimitMeter.stretched(milliseconds)
            used.removeAll { !$0.isRunning && $0.time + length <= now }
            var free = units - used.reduce(0) { $0 + $1.units }
            if free >= weight || used.isEmpty { return 0 }
            for entry in used {
                free += entry.units
                if free >= weight { return (entry.isRunning ? now : entry.time) + length - now }
            }
            return length
        case .bucket(let units, let milliseconds, let burst):
            fill(units, milliseconds, burst, now: now)
            let lacking = min(weight, burst) * 1_000 - level
            return lacking <= 0 ? 0 : (lacking * milliseconds + units * 1_000 - 1) / (units * 1_000)
        case .parallel(let most):
            // Whoever ends makes room: to look again soon is enough.
            return running < most ? 0 : 10
        }
    }

    /// Counts a request.
    mutating func take(_ weight: Int, now: Int) {
        running += 1
        switch limit.shape {
        case .window: used.append(Used(time: now, units: weight, isRunning: true))
        case .bucket: level -= weight * 1_000
        case .parallel: break
        }
    }

    /// A request has ended: the oldest that is under way.
    mutating func end(now: Int) {
        running = max(0, running - 1)
        guard let index = used.firstIndex(where: \.isRunning) else { return }
        used[index].isRunning = false
        used[index].time = now
    }

    /// What was used counts no longer: the platform begins anew.
    mutating func forget() { used = [] }

    private mutating func fill(_ units: Int, _ milliseconds: Int, _ burst: Int, now: Int) {
        let gained = (now - counted) * units * 1_000 / milliseconds
        guard gained > 0 else { return }
        level = min(burst * 1_000, level + gained)
        counted = now
    }

    /// Others use the key as well: what they used counts from now on.
    mutating func told(used told: Int, now: Int) {
        guard case .window(let units, _) = limit.shape else { return }
        let known = used.reduce(0) { $0 + $1.units }
        // A number out of an answer may be anything.
        let more = max(0, min(told, units)) - known
        if more > 0 { used.append(Used(time: now, units: more, isRunning: false)) }
    }

    /// The same, told by what is left.
    mutating func told(left: Int, now: Int) {
        switch limit.shape {
        case .window(let units, _): told(used: units - max(0, min(left, units)), now: now)
        case .bucket(_, _, let burst): level = min(level, max(0, min(left, burst)) * 1_000)
        case .parallel: break
        }
    }
}
