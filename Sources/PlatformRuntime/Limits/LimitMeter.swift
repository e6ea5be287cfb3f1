package import MapProgram

/// Counts what has been asked of a platform with one key, and says how long to wait.
///
/// One meter is shared by all users of a key. Times are milliseconds of any clock that never goes back.
package struct LimitMeter: Sendable {
    /// What a stretch is longer by at most, for the clocks of both ends.
    private static let marginMax = 20

    private var gauges: [LimitGauge]
    private var pausedUntil = 0

    /// A meter that has counted nothing yet; the settings say what requests weigh where a limit leaves it
    /// to them.
    package init(_ limits: [LimitProgram], settings: ConnectionValues? = nil, now: Int) {
        gauges = limits.map { limit in
            var limit = limit
            if case .setting(let name) = limit.weight {
                limit.weight = .fixed(settings?[name].flatMap { Int($0) } ?? 1)
            }
            var gauge = LimitGauge(limit: limit)
            if case .bucket(_, _, let burst) = limit.shape { gauge.level = burst * 1_000 }
            gauge.counted = now
            return gauge
        }
    }

    /// Counts a request with so many records and gives 0, or counts nothing and gives how long to wait.
    package mutating func reserve(_ operation: OperationProgram, records: Int = 1, now: Int) -> Int {
        var wait = max(0, pausedUntil - now)
        for index in gauges.indices where counts(gauges[index], operation) {
            wait = max(wait, gauges[index].wait(weight(gauges[index], operation, records), now: now))
        }
        guard wait == 0 else { return wait }
        for index in gauges.indices where counts(gauges[index], operation) {
            gauges[index].take(weight(gauges[index], operation, records), now: now)
        }
        return 0
    }

    /// Takes note that a request has ended, and of what its answer tells of the limits; a refusal for too
    /// many requests tells by its wait, see ``pause(until:)``.
    package mutating func ended(_ operation: OperationProgram, answer: PlatformAnswer?, now: Int) {
        for index in gauges.indices where counts(gauges[index], operation) {
            gauges[index].end(now: now)
            guard let answer else { continue }
            let scope = AnswerScope(answer)
            if let used = gauges[index].limit.used.flatMap({ scope.number($0) }) {
                gauges[index].told(used: used, now: now)
            }
            if let left = gauges[index].limit.left.flatMap({ scope.number($0) }) {
                gauges[index].told(left: left, now: now)
            }
        }
    }

    /// Nothing is asked until then: the platform has said so, and counts anew from there.
    package mutating func pause(until time: Int) {
        pausedUntil = max(pausedUntil, time)
        for index in gauges.indices { gauges[index].forget() }
    }

    private func counts(_ gauge: LimitGauge, _ operation: OperationProgram) -> Bool {
        gauge.limit.only.isEmpty || gauge.limit.only.contains(operation.name)
    }

    private func weight(_ gauge: LimitGauge, _ operation: OperationProgram, _ records: Int) -> Int {
        switch gauge.limit.weight {
        case .fixed(let weight): operation.weight ?? weight
        case .setting: operation.weight ?? 1
        case .records: records
        }
    }

    /// A stretch with its margin.
    static func stretched(_ milliseconds: Int) -> Int {
        milliseconds + min(marginMax, milliseconds / 200 + 1)
    }
}
