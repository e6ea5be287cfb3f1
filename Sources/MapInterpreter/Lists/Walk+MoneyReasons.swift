import MapProgram
import MapValues

extension Walk {
    /// Tells how the money of a written line came about.
    mutating func explain(
        _ part: WrittenLine, of line: Line, _ model: MoneyModel, list: ListProgram, side: Side
    ) {
        reasons.append(
            moneyReason(
                list.origin, model.line.price, part.price, side: side,
                line.isKit
                    ? "the sum of \(line.elements.count) members, for one kit" : "the price of one piece"))
        reasons.append(
            moneyReason(
                list.origin, model.line.quantity, part.quantity, side: side, quantityText(part, of: line)))
        guard let place = model.line.discount else { return }
        let discount = part.discount.isZero ? nil : part.discount
        reasons.append(
            moneyReason(
                list.origin, place, discount, side: side, discountText(part, of: line, per: model.line.per)))
    }

    /// Tells how an amount of the order came about.
    mutating func explain(
        _ amount: ExactDecimal, at place: Place, _ policy: MoneyPolicy, side: Side, _ words: String
    ) {
        reasons.append(moneyReason(policy.origin, place, amount, side: side, words))
    }

    private func moneyReason(
        _ origin: Int, _ place: Place, _ amount: ExactDecimal?, side: Side, _ words: String
    ) -> Reason {
        guard let amount else {
            return Reason(origin: origin, kind: .omitted, side: side, place: place.text, cause: words)
        }
        return Reason(
            origin: origin, kind: .written, side: side, place: place.text, value: .decimal(amount),
            steps: [.noted(words)])
    }

    private func quantityText(_ part: WrittenLine, of line: Line) -> String {
        part.quantity == line.quantity
            ? "the quantity of the line" : "\(part.quantity) of the line's \(line.quantity) pieces"
    }

    private func discountText(_ part: WrittenLine, of line: Line, per: MoneyModel.Per) -> String {
        guard let off = line.off, !off.isZero else { return "nothing is off this line" }
        var words = "\(off) off the line"
        if !line.share.isZero { words = "\(line.discount) + \(line.share) of the order discount = " + words }
        guard case .unit = per else { return words }
        if part.quantity == line.quantity { return "\(words); \(off) / \(line.quantity) = \(part.discount)" }
        let division = "\(off) / \(line.quantity) does not divide"
        return "\(words); \(division): \(part.discount) for \(part.quantity) of them"
    }
}
