import MapProgram
import MapValues

/// A rounding for the machine: to a step that is a power of ten.
struct RoundingPlan: BitwiseCopyable, Sendable {
    /// ``RoundingMode`` in one byte.
    enum Mode: UInt8 {
        case halfUp, halfEven, halfDown, up, down, ceiling, floor

        init(_ mode: RoundingMode) {
            switch mode {
            case .halfUp: self = .halfUp
            case .halfEven: self = .halfEven
            case .halfDown: self = .halfDown
            case .up: self = .up
            case .down: self = .down
            case .ceiling: self = .ceiling
            case .floor: self = .floor
            }
        }
    }

    /// Digits behind the point of the step: 2 for 0.01, 0 for 1.
    var scale: Int
    var mode: Mode

    static let cents = RoundingPlan(scale: 2, mode: .halfUp)

    private init(scale: Int, mode: Mode) {
        self.scale = scale
        self.mode = mode
    }

    /// `nil` for steps that are no power of ten from 1 down.
    init?(_ rounding: Rounding) {
        guard rounding.step.coefficient == 1, rounding.step.scale <= 9 else { return nil }
        scale = rounding.step.scale
        mode = Mode(rounding.mode)
    }

    /// The quotient of two integers, rounded to an integer; `divisor` is positive.
    @inline(__always) static func quotient(_ dividend: Int64, _ divisor: Int64, _ mode: Mode) -> Int64? {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        if remainder == 0 { return quotient }
        let away: Int64 = dividend < 0 ? -1 : 1
        let isUp: Bool
        switch mode {
        case .down: isUp = false
        case .up: isUp = true
        case .ceiling: isUp = away > 0
        case .floor: isUp = away < 0
        case .halfUp, .halfEven, .halfDown:
            // Compared with what is missing to the next step, so that nothing is doubled and overflows.
            let missing = divisor.magnitude &- remainder.magnitude
            if remainder.magnitude != missing {
                isUp = remainder.magnitude > missing
            } else {
                isUp = mode == .halfUp || (mode == .halfEven && quotient & 1 != 0)
            }
        }
        guard isUp else { return quotient }
        let (result, overflow) = quotient.addingReportingOverflow(away)
        return overflow ? nil : result
    }

    /// A number rounded to the step.
    @inline(__always) func rounded(_ number: MachineDecimal) -> MachineDecimal? {
        if number.scale <= scale { return number }
        let divisor = MachineDecimal.power(number.scale &- scale)
        guard let result = Self.quotient(number.coefficient, divisor, mode) else { return nil }
        return MachineDecimal(coefficient: result, scale: scale)
    }
}
