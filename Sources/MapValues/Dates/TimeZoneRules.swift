/// When the clocks of a zone are set, and how far from Greenwich they are.
///
/// Made from the bytes of a zone file (TZif, RFC 8536), from the text of a rule (`MSK-3`), or from a fixed
/// offset. Reads no files: whoever runs the program passes their bytes in.
package struct TimeZoneRules: Sendable, Hashable {
    /// A moment from which another offset holds.
    struct Transition: Sendable, Hashable {
        /// Seconds since 1970.
        let instant: Int
        /// Seconds east of Greenwich from then on.
        let offset: Int
    }

    /// In their order in time.
    let transitions: [Transition]
    /// The offset before the first transition.
    let firstOffset: Int
    /// What holds after the last transition; `nil` for what it set.
    let rule: TimeZoneRule?

    init(transitions: [Transition], firstOffset: Int, rule: TimeZoneRule?) {
        self.transitions = transitions
        self.firstOffset = firstOffset
        self.rule = rule
    }

    /// A zone whose clocks are never set.
    package init(fixedOffset: Int) {
        self.init(transitions: [], firstOffset: fixedOffset, rule: nil)
    }

    /// A zone whose clocks are set by one rule at all times.
    package init(rule: TimeZoneRule) {
        self.init(transitions: [], firstOffset: rule.offset, rule: rule)
    }

    /// Greenwich.
    package static let utc = TimeZoneRules(fixedOffset: 0)

    /// A zone that needs no file: `UTC`, `Z`, or an offset as `+03:00`, `+0300`, `+03`.
    package init?(fixedName name: String) {
        if name == "UTC" || name == "Z" {
            self = .utc
        } else if let time = CivilDateTime("2000-01-01T00:00" + name), let offset = time.offset,
            !name.hasPrefix(" ")
        {
            self.init(fixedOffset: offset)
        } else {
            return nil
        }
    }
}

extension TimeZoneRules {
    /// About 12,000 years: moments farther away are taken for this one.
    private static let instantMax = 400_000_000_000

    /// Seconds east of Greenwich at a moment, given in seconds since 1970.
    package func offset(at instant: Int) -> Int {
        let instant = min(max(instant, -Self.instantMax), Self.instantMax)
        guard let last = transitions.last, instant < last.instant else {
            return rule?.offset(at: instant) ?? transitions.last?.offset ?? firstOffset
        }
        let next = firstTransition(after: instant)
        return next == 0 ? firstOffset : transitions[next - 1].offset
    }

    /// Which moments a clock of the zone shows a time at.
    package enum Moments: Sendable, Hashable {
        /// One, as nearly always.
        case one(Int)
        /// None: the clocks were set forward over it. The moment is the one at which a clock that was not set
        /// shows it, so that half past two becomes half past three.
        case skipped(Int)
        /// Two: the clocks were set back.
        case twice(earlier: Int, later: Int)

        /// The moment to work with: of two the earlier one.
        package var instant: Int {
            switch self {
            case .one(let instant), .skipped(let instant), .twice(let instant, _): instant
            }
        }
    }

    /// The moments at which a clock of the zone shows a time, given in seconds since 1970 on that clock.
    package func moments(ofWallSeconds wall: Int) -> Moments {
        let wall = min(max(wall, -Self.instantMax), Self.instantMax)
        // No clock is more than a day and a few hours from Greenwich.
        let reach = 26 * 3600
        let changes = changes(from: wall - reach, through: wall + reach)
        var found: [Int] = []
        for offset in [offset(at: wall - reach)] + changes.map(\.after) {
            let instant = wall - offset
            if self.offset(at: instant) == offset, !found.contains(instant) { found.append(instant) }
        }
        found.sort()
        if let first = found.first {
            return found.count == 1 ? .one(first) : .twice(earlier: first, later: found[found.count - 1])
        }
        let gap = changes.first { $0.instant + $0.before <= wall && wall < $0.instant + $0.after }
        return .skipped(wall - (gap?.before ?? offset(at: wall)))
    }

    private struct Change {
        let instant: Int
        let before: Int
        let after: Int
    }

    /// All changes of the offset in a stretch of time.
    private func changes(from start: Int, through end: Int) -> [Change] {
        var instants: [Int] = []
        var index = firstTransition(after: start)
        while index < transitions.count, transitions[index].instant <= end {
            instants.append(transitions[index].instant)
            index += 1
        }
        let last = transitions.last?.instant ?? Int.min
        if let rule, end > last {
            instants += rule.transitions(around: start).map(\.instant).filter {
                $0 > max(start, last) && $0 <= end
            }
        }
        return instants.compactMap { instant in
            let before = offset(at: instant - 1)
            let after = offset(at: instant)
            return before == after ? nil : Change(instant: instant, before: before, after: after)
        }
    }

    /// The place of the first transition past a moment.
    private func firstTransition(after instant: Int) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
