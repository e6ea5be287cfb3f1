import MapValues

/// Random operations on decimals, with what the code gives; half of them with sizes of everyday amounts.
struct DecimalCases {
    var random: SeededRandom

    /// One case as a line for the oracle.
    mutating func next() -> String {
        let left = number()
        let right = random.below(12) == 0 ? related(to: left) : number()
        let step = positive()
        let mode = RoundingMode.allCases[random.below(RoundingMode.allCases.count)]
        let pair = "\(left) \(right)"
        switch random.below(11) {
        case 0: return line("add \(pair)", left.adding(right))
        case 1: return line("subtract \(pair)", left.subtracting(right))
        case 2: return line("multiply \(pair)", left.multiplied(by: right))
        case 3: return line("divide \(pair)", left.divided(by: right))
        case 4: return line("whole \(pair)", left.wholeQuotient(dividingBy: right))
        case 5: return line("remainder \(pair)", left.remainder(dividingBy: right))
        case 6: return "compare \(pair) = \(left < right ? -1 : right < left ? 1 : 0)"
        case 7:
            let number = random.below(2) == 0 ? left : tie(at: step) ?? left
            return line("round \(number) \(step) \(mode.rawValue)", number.rounded(toStep: step, mode: mode))
        case 8:
            let result = left.divided(by: right, toStep: step, mode: mode)
            return line("divide_round \(pair) \(step) \(mode.rawValue)", result)
        case 9:
            let result = left.multiplied(by: right, toStep: step, mode: mode)
            return line("multiply_round \(pair) \(step) \(mode.rawValue)", result)
        default:
            let text = numberText()
            return line("read \(text)", ExactDecimal(text))
        }
    }

    private func line(_ words: String, _ result: ExactDecimal?) -> String {
        "\(words) = \(result?.description ?? "nil")"
    }

    /// Any decimal, small ones and those at the limits more often than chance has it.
    mutating func number() -> ExactDecimal {
        switch random.below(8) {
        case 0...3: return made(digits: 1 + random.below(7), scale: random.below(3))
        case 4: return made(digits: 1 + random.below(19), scale: random.below(20))
        case 5: return made(digits: 1 + random.below(39), scale: random.below(39))
        case 6: return made(digits: 36 + random.below(4), scale: [0, 0, 2, 37, 38][random.below(5)])
        default:
            let edges: [ExactDecimal] = [
                .zero, .one, .greatest, .greatest.negated, .cent, "0.00000000000000000000000000000000000001",
                "100000000000000000000000000000000000000", "9223372036854775807", "9223372036854775808",
                "18446744073709551615", "18446744073709551616", "-9223372036854775808", "0.5", "3", "7",
            ]
            return edges[random.below(edges.count)]
        }
    }

    private mutating func positive() -> ExactDecimal {
        let steps: [ExactDecimal] = ["0.01", "1", "0.05", "50", "0.1", "10", "0.001", "0.25", "3", "100"]
        if random.below(3) > 0 { return steps[random.below(steps.count)] }
        return number().magnitude
    }

    /// A number half-way between two multiples of a step.
    private mutating func tie(at step: ExactDecimal) -> ExactDecimal? {
        let count = ExactDecimal(2 * random.below(10_000) + 1)
        let number = step.multiplied(by: "0.5")?.multiplied(by: count)
        return random.below(2) == 0 ? number : number?.negated
    }

    /// A divisor of a multiple, so that exact quotients occur, or a close neighbour.
    private mutating func related(to number: ExactDecimal) -> ExactDecimal {
        switch random.below(4) {
        case 0: return number
        case 1: return number.negated
        case 2: return number.divided(by: ExactDecimal(1 + random.below(64))) ?? number
        default: return number.adding(.cent) ?? number
        }
    }

    private mutating func made(digits count: Int, scale: Int) -> ExactDecimal {
        var coefficient: Int128 = 0
        for _ in 0..<count {
            let digit = Int128(random.below(10))
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            if overflow || product > Int128.max - digit { break }
            coefficient = product + digit
        }
        if random.below(3) == 0 { coefficient = -coefficient }
        return ExactDecimal(coefficient: coefficient, scale: scale) ?? .zero
    }

    /// Text of a JSON number, with zeros and exponents.
    private mutating func numberText() -> String {
        func digits(_ count: Int) -> String {
            (0..<count).map { _ in String(random.below(3) == 0 ? 0 : random.below(10)) }.joined()
        }
        var text = random.below(2) == 0 ? "" : "-"
        text += random.below(3) == 0 ? "0" : String(1 + random.below(9)) + digits(random.below(30))
        if random.below(2) == 0 { text += "." + digits(1 + random.below(42)) }
        if random.below(3) == 0 {
            text += ["e", "E", "e+", "e-"][random.below(4)] + String(random.below(60))
        }
        return text
    }
}
