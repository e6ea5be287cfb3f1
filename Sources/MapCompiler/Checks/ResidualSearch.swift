import MapProgram
import MapValues

/// Looks for the smallest line whose discount the other side cannot say.
///
/// A side that keeps discounts per piece cannot say every discount of a whole line: of 0.01 off two pieces
/// each would get half of the smallest amount. Quantities are tried from one upwards, and for each the
/// discounts from the smallest that the side that is read can say.
struct ResidualSearch {
    /// A line, what it comes to, and what it would come to on the other side.
    struct Counterexample {
        let quantity: ExactDecimal
        let price: ExactDecimal
        let discount: ExactDecimal
        /// What the line comes to where it is read.
        let right: ExactDecimal
        /// Off each piece, rounded down and up, and what the line comes to with it.
        let low: (each: ExactDecimal, line: ExactDecimal)
        let high: (each: ExactDecimal, line: ExactDecimal)
    }

    private static let quantityMax = 12
    private static let stepsMax = 100

    /// What is read, and what is written.
    let read: MoneyModel
    let written: MoneyModel
    /// Whether shares of a discount of the order come into the lines.
    let spreads: Bool

    /// The smallest line; `nil` when every discount that can come has a home to the last digit.
    func smallest() -> Counterexample? {
        guard case .unit = written.line.per, written.line.discount != nil, brings else { return nil }
        for quantity in 1...Self.quantityMax {
            for steps in 1...Self.stepsMax {
                if let found = counterexample(ExactDecimal(quantity), steps) { return found }
            }
        }
        return nil
    }

    /// Whether the side that is read has discounts at all.
    private var brings: Bool {
        if read.line.discount != nil || read.line.percent != nil || read.line.total != nil { return true }
        return spreads && bringsOfOrder
    }

    private var bringsOfOrder: Bool { read.discount != nil || read.discounts != nil || read.percent != nil }

    /// Whether a line can have any discount as a whole, and not only multiples of its quantity.
    private var isFree: Bool {
        if spreads && bringsOfOrder || read.line.percent != nil { return true }
        return read.line.per != .unit
    }

    private func step(_ place: Place?) -> ExactDecimal {
        ExactDecimal(coefficient: 1, scale: place?.type.scale ?? 2) ?? ExactDecimal.cent
    }

    private func counterexample(_ quantity: ExactDecimal, _ steps: Int) -> Counterexample? {
        let each = step(written.line.discount)
        guard let smallest = step(read.line.discount).multiplied(by: ExactDecimal(steps)),
            let off = isFree ? smallest : smallest.multiplied(by: quantity)
        else { return nil }
        if let exact = off.divided(by: quantity), exact.isMultiple(of: each) { return nil }
        guard let low = off.divided(by: quantity, toStep: each, mode: .down), let high = low.adding(each),
            let price = off.divided(by: quantity, toStep: step(read.line.price), mode: .up),
            let gross = price.multiplied(by: quantity), let right = gross.subtracting(off),
            let lowOff = low.multiplied(by: quantity), let lineLow = gross.subtracting(lowOff),
            let highOff = high.multiplied(by: quantity), let lineHigh = gross.subtracting(highOff)
        else { return nil }
        return Counterexample(
            quantity: quantity, price: price, discount: off, right: right, low: (low, lineLow),
            high: (high, lineHigh))
    }
}
