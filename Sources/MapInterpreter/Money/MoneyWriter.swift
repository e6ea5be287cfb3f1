import MapProgram
import MapValues

/// Turns lines into what the written side's model holds; what rounding leaves over is told apart.
struct MoneyWriter {
    static let cent = ExactDecimal(coefficient: 1, scale: 2) ?? ExactDecimal(1)

    let model: MoneyModel
    let policy: MoneyPolicy
    /// What rounding lost (or added, negative) over all lines so far.
    private(set) var residue = ExactDecimal.zero

    init(model: MoneyModel, policy: MoneyPolicy) {
        self.model = model
        self.policy = policy
    }

    private var step: ExactDecimal {
        let scale = model.line.discount?.type.scale ?? 2
        return ExactDecimal(coefficient: 1, scale: scale) ?? Self.cent
    }

    /// The lines that a line becomes: one, or two where a discount is split over its pieces.
    mutating func lines(_ line: Line) throws(MoneyProblem) -> [WrittenLine] {
        guard let off = line.off else { throw .tooLarge }
        guard case .unit = model.line.per, !off.isZero else {
            return [try written(line, quantity: line.quantity, discount: off)]
        }
        guard !line.quantity.isZero else {
            throw MoneyProblem(cause: "a discount of \(off) cannot be spread over no pieces")
        }
        if let exact = off.divided(by: line.quantity), exact.isMultiple(of: step) {
            return [try written(line, quantity: line.quantity, discount: exact)]
        }
        switch policy.residual {
        case .splitLine?: return try split(line, off)
        case .orderDiscount?: return [try rounded(line, off, mode: .down)]
        case .keepIn?, .accept?: return [try rounded(line, off, mode: .halfUp)]
        case .park?, nil:
            throw MoneyProblem(
                cause: "a discount of \(off) does not divide into \(line.quantity) equal parts of \(step)")
        }
    }

    private mutating func rounded(_ line: Line, _ off: ExactDecimal, mode: RoundingMode) throws(MoneyProblem)
        -> WrittenLine
    {
        guard let unit = off.divided(by: line.quantity, toStep: step, mode: mode),
            let written = unit.multiplied(by: line.quantity), let left = off.subtracting(written),
            let residue = residue.adding(left)
        else { throw .tooLarge }
        self.residue = residue
        return try self.written(line, quantity: line.quantity, discount: unit)
    }

    /// 100.00 over 3 pieces: two at 33.33 and one at 33.34.
    private func split(_ line: Line, _ off: ExactDecimal) throws(MoneyProblem) -> [WrittenLine] {
        guard line.quantity.scale == 0, off.isMultiple(of: step),
            let low = off.divided(by: line.quantity, toStep: step, mode: .down),
            let atLow = low.multiplied(by: line.quantity), let left = off.subtracting(atLow),
            let steps = left.wholeQuotient(dividingBy: step), let high = low.adding(step),
            let rest = line.quantity.subtracting(steps)
        else {
            throw MoneyProblem(
                cause: "a discount of \(off) cannot be split over \(line.quantity) pieces in parts of \(step)"
            )
        }
        return [
            try written(line, quantity: rest, discount: low),
            try written(line, quantity: steps, discount: high),
        ]
    }

    private func written(
        _ line: Line, quantity: ExactDecimal, discount: ExactDecimal
    ) throws(MoneyProblem) -> WrittenLine {
        let isUnit = if case .unit = model.line.per { true } else { false }
        guard let gross = (line.price ?? .zero).multiplied(by: quantity),
            let off = isUnit ? discount.multiplied(by: quantity) : discount, let net = gross.subtracting(off)
        else { throw .tooLarge }
        return WrittenLine(quantity: quantity, price: line.price, discount: discount, net: net)
    }
}
