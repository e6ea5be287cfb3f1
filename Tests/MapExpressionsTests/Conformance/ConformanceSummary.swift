/// How many cases of the suite came out how.
struct ConformanceSummary: CustomStringConvertible {
    let outcomes: [ConformanceOutcome]
    /// Cases that stand in no list.
    let newCount: Int

    var description: String {
        let passed = outcomes.count { $0 == .passed }
        let decimals = outcomes.count { $0 == .passedWithDecimals }
        let failed = outcomes.count { if case .failed = $0 { true } else { false } }
        let excluded = ConformanceReason.allCases.map { reason in
            "\(reason.rawValue) \(outcomes.count { $0 == .excluded(reason) })"
        }
        return "CEL suite: \(outcomes.count) cases, \(passed) passed, \(decimals) passed with decimals, "
            + "\(failed) failed; excluded: \(excluded.joined(separator: ", ")); new to the lists: \(newCount)"
    }
}
