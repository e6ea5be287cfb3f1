import MapProgram
import MapValues

/// Reads the money of a record by its platform's model.
struct MoneyReader {
    let model: MoneyModel
    let access: PlaceAccess
    let codec: Codec
    let policy: MoneyPolicy

    /// A number at a place; `nil` when absent.
    func number(_ place: Place?, in record: Value) throws(MoneyProblem) -> ExactDecimal? {
        guard let place else { return nil }
        switch codec.decode(access.value(at: place, in: record), place.type) {
        case .absent: return nil
        case .unfit(let cause): throw MoneyProblem(cause: "`\(place.text)`: \(cause)")
        case .value(let value):
            guard let number = value.number?.decimal else { throw .tooLarge }
            return number
        }
    }

    /// One line of the order.
    func line(_ element: Value, feeFactor: ExactDecimal) throws(MoneyProblem) -> Line {
        guard let quantity = try number(model.line.quantity, in: element) else {
            throw MoneyProblem(cause: "a line has no `\(model.line.quantity.text)`")
        }
        let price = try number(model.line.price, in: element)
        var line = Line(elements: [element], quantity: quantity, price: price, discount: .zero)
        if let total = try number(model.line.total, in: element) {
            line.discount = try whole(total, quantity)
        } else {
            let own = try whole(try number(model.line.discount, in: element) ?? .zero, quantity)
            line.discount = try sum(own, try percentOff(line, try number(model.line.percent, in: element)))
        }
        guard feeFactor != ExactDecimal(1) else { return line }
        line.price = try line.price.map { value throws(MoneyProblem) in try scaled(value, feeFactor) }
        line.discount = try scaled(line.discount, feeFactor)
        return line
    }

    private func whole(_ amount: ExactDecimal, _ quantity: ExactDecimal) throws(MoneyProblem) -> ExactDecimal
    {
        guard case .unit = model.line.per else { return amount }
        guard let product = amount.multiplied(by: quantity) else { throw .tooLarge }
        return product
    }

    private func percentOff(_ line: Line, _ percent: ExactDecimal?) throws(MoneyProblem) -> ExactDecimal {
        guard let percent, !percent.isZero, let gross = line.gross else { return .zero }
        return try Self.percent(percent, of: gross)
    }

    /// So many percent of an amount, to the cent.
    static func percent(_ percent: ExactDecimal, of amount: ExactDecimal) throws(MoneyProblem) -> ExactDecimal
    {
        guard let share = ExactDecimal(coefficient: percent.coefficient, scale: percent.scale + 2),
            let result = amount.multiplied(by: share, toStep: MoneyWriter.cent, mode: .halfUp)
        else { throw .tooLarge }
        return result
    }

    private func scaled(_ amount: ExactDecimal, _ factor: ExactDecimal) throws(MoneyProblem) -> ExactDecimal {
        guard let result = amount.multiplied(by: factor, toStep: MoneyWriter.cent, mode: .halfUp) else {
            throw .tooLarge
        }
        return result
    }

    private func sum(_ left: ExactDecimal, _ right: ExactDecimal) throws(MoneyProblem) -> ExactDecimal {
        guard let result = left.adding(right) else { throw .tooLarge }
        return result
    }

    /// 1, or 1 + the surcharge where prices are read with it.
    func feeFactor(_ record: Value) throws(MoneyProblem) -> ExactDecimal {
        guard case .prices = policy.fee, let percent = try number(model.feePercent, in: record),
            let share = ExactDecimal(coefficient: percent.coefficient, scale: percent.scale + 2),
            let factor = share.adding(ExactDecimal(1))
        else { return ExactDecimal(1) }
        return factor
    }

    /// The order's money beside its lines; discounts that are already in the lines are left out.
    func order(_ record: Value, lines: [Line], feeFactor: ExactDecimal) throws(MoneyProblem) -> OrderMoney {
        var money = OrderMoney()
        // Old records of a platform that shares discounts out may have lines without any.
        let isShared = model.line.isShareIncluded && lines.contains { !$0.discount.isZero }
        let isInLines = isShared || hasTotals(lines)
        if let discounts = model.discounts {
            if !isInLines { money.discount = try listed(discounts, in: record) }
        } else if !isInLines {
            money.discount = try number(model.discount, in: record) ?? .zero
            money.percent = try number(model.percent, in: record)
        }
        if let delivery = try number(model.delivery, in: record) {
            money.delivery = feeFactor == ExactDecimal(1) ? delivery : try scaled(delivery, feeFactor)
        }
        money.fee = try number(model.fee, in: record)
        money.total = try number(model.total, in: record)
        return money
    }

    /// Whether lines were read by a total that has the share of the order discount in it.
    func hasTotals(_ lines: [Line]) -> Bool {
        guard let place = model.line.total else { return false }
        return lines.contains { line in line.elements.contains { access.value(at: place, in: $0) != nil } }
    }

    /// The amount of one discount; of one in money, else the value as entered.
    private func amount(of element: Value, _ discounts: MoneyModel.DiscountList) throws(MoneyProblem)
        -> ExactDecimal
    {
        if let amount = try number(discounts.amount, in: element) { return amount }
        guard let kind = discounts.kind, let code = discounts.moneyCode,
            case .value(let own) = codec.decode(access.value(at: kind, in: element), kind.type),
            own == .text(code)
        else { return .zero }
        return try number(discounts.value, in: element) ?? .zero
    }

    /// The sum of the discounts of the whole order.
    private func listed(_ discounts: MoneyModel.DiscountList, in record: Value) throws(MoneyProblem)
        -> ExactDecimal
    {
        var total = ExactDecimal.zero
        for element in access.listed(access.value(at: discounts.list, in: record)) {
            if let lines = discounts.lines, access.value(at: lines, in: element)?.isEmpty == false {
                continue
            }
            total = try sum(total, try amount(of: element, discounts))
        }
        return total
    }
}
