import MapValues

/// Random amounts to split, with what the code gives.
struct AllocationCases {
    var random: SeededRandom

    /// One case as a line for the oracle.
    mutating func next() -> String {
        let count = 1 + random.below(random.below(4) == 0 ? 50 : 6)
        let weights = (0..<count).map { _ in weight() }
        let units: [ExactDecimal] = ["0.01", "0.01", "0.01", "1", "0.05", "5", "0.001"]
        let unit = units[random.below(units.count)]
        let total = total(unit)
        let rest = RestRule.allCases[random.below(RestRule.allCases.count)]
        let tie = TieRule.allCases[random.below(TieRule.allCases.count)]
        let parts = Allocation.largestRemainder(
            total: total, weights: weights, unit: unit, rest: rest, tie: tie)
        let words = weights.map(\.description).joined(separator: " ")
        let found = parts?.map(\.description).joined(separator: ",") ?? "nil"
        return "allocate \(count) \(total) \(unit) \(words) \(rest.rawValue) \(tie.rawValue) = \(found)"
    }

    private mutating func weight() -> ExactDecimal {
        switch random.below(10) {
        case 0: return .zero
        case 1: return ExactDecimal(1 + random.below(3))  // Ties.
        case 2: return random.below(200) == 0 ? "-1" : "0.5"
        case 3: return decimal(random.next(), scale: random.below(20))
        default: return decimal(random.next() % 10_000_000, scale: 2)
        }
    }

    private mutating func total(_ unit: ExactDecimal) -> ExactDecimal {
        let count: ExactDecimal
        switch random.below(6) {
        case 0: count = ExactDecimal(random.below(10))
        case 1: count = decimal(random.next(), scale: 0)
        case 2: count = decimal(random.next() % 1_000_000, scale: random.below(3))  // Below the unit, too.
        default: count = ExactDecimal(random.below(10_000_000))
        }
        let amount = count.multiplied(by: unit) ?? .zero
        return random.below(4) == 0 ? amount.negated : amount
    }

    private func decimal(_ digits: UInt64, scale: Int) -> ExactDecimal {
        ExactDecimal(coefficient: Int128(digits), scale: scale) ?? .zero
    }
}
