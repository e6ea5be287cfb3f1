import MapExpressions
import MapProgram
import MapValues

extension Walk {
    // MARK: Extra lines

    /// Whether an element is a line that was made from an amount of the other side.
    func isExtra(_ element: Value, _ list: ListProgram, _ side: Side) -> Bool {
        list.extras.contains { extra in
            // The first constant of the line is its mark.
            extra.amountSide == side.other && !marks(of: extra).isEmpty
                && marks(of: extra).prefix(1).allSatisfy { place, value in
                    if case .value(let own) = codecs[side].decode(
                        access[side].value(at: place, in: element), place.type)
                    {
                        return own == value
                    }
                    return false
                }
        }
    }

    private func marks(of extra: ExtraLine) -> [(Place, Value)] {
        extra.nodes.compactMap { node in
            guard case .link(let link) = node,
                let attempt = link.reading[extra.amountSide]?.attempts.first,
                case .constant(let value) = attempt.source, case .place(let place) = attempt.target
            else { return nil }
            return (place, value)
        }
    }

    /// Writes the lines that stand for amounts of the order; gives their sum.
    mutating func writeExtras(
        _ order: OrderMoney, _ lines: [Line], _ models: PerSide<MoneyModel>, _ writing: inout ListWriting
    ) throws(LineProblem) -> ExactDecimal {
        var total = ExactDecimal.zero
        let side = writing.reading
        let target = side.other
        for extra in writing.list.extras where extra.amountSide == side {
            guard let amount = try extraAmount(extra, order, lines, models[side], writing), !amount.isZero
            else {
                continue
            }
            var element = Value.object(Fields())
            for (place, value) in marks(of: extra) {
                _ = write(value, at: place, side: target, into: &element)
            }
            _ = write(.decimal(amount), at: models[target].line.price, side: target, into: &element)
            _ = write(.integer(1), at: models[target].line.quantity, side: target, into: &element)
            writing.written.append(element)
            total = try sum(total, amount)
        }
        return total
    }

    private func extraAmount(
        _ extra: ExtraLine, _ order: OrderMoney, _ lines: [Line], _ model: MoneyModel, _ writing: ListWriting
    ) throws(LineProblem) -> ExactDecimal? {
        let record = writing.frame.records[writing.reading] ?? .null
        let side = writing.reading
        let raw = access[side].value(at: extra.amount, in: record)
        if case .value(.number(let number)) = codecs[side].decode(raw, extra.amount.type) {
            return number.decimal
        }
        guard extra.amount.text == model.fee?.text else { return nil }
        return try fee(order, lines)
    }

    /// The surcharge: as given, else what the total has beyond lines, discounts and delivery.
    func fee(_ order: OrderMoney, _ lines: [Line]) throws(LineProblem) -> ExactDecimal? {
        if let fee = order.fee { return fee }
        guard let total = order.total else { return nil }
        var rest = total
        for line in lines {
            guard let off = line.off, let net = line.gross?.subtracting(off), let left = rest.subtracting(net)
            else {
                throw .money(.tooLarge)
            }
            rest = left
        }
        guard let withoutDiscount = rest.adding(order.discount),
            let result = withoutDiscount.subtracting(order.delivery ?? .zero)
        else { throw .money(.tooLarge) }
        return result
    }

    // MARK: The order

    /// Writes what the order has beside its lines, and notes its total for the invariants.
    mutating func writeOrder(
        _ order: OrderMoney, _ policy: MoneyPolicy, _ models: PerSide<MoneyModel>, _ residue: ExactDecimal,
        fee: ExactDecimal?, gross: ExactDecimal?, total: ExactDecimal, into output: inout Value
    ) throws(LineProblem) {
        let target = writtenSide
        var discount = order.discount
        if case .orderDiscount? = policy.residual { discount = try sum(discount, residue) }
        if case .keepIn(let place)? = policy.residual, !residue.isZero {
            if let cause = write(.decimal(residue), at: place, side: target, into: &output) {
                throw .money(MoneyProblem(cause: cause))
            }
            explain(residue, at: place, policy, side: target, "what rounding left over in all lines")
        }
        try emptyDiscounts(models[target], side: target, into: &output)
        if !discount.isZero || order.percent != nil {
            try writeDiscount(discount, order.percent, models[target], side: target, into: &output)
            for (place, amount) in [
                (models[target].discount, discount), (models[target].percent, order.percent),
            ] {
                guard let place, let amount, !amount.isZero else { continue }
                explain(
                    amount, at: place, policy, side: target, "a discount of the whole order, carried as one")
            }
        }
        if case .prices = policy.fee, let place = models[target].delivery, let delivery = order.delivery {
            _ = write(.decimal(delivery), at: place, side: target, into: &output)
        }
        totals[target] = total.subtracting(discount)
        if let percent = order.percent, let sum = models[target].percentBase == .listPrice ? gross : total {
            // A percent that is carried is taken of what the written side takes it of.
            let off = try lifted { () throws(MoneyProblem) in try MoneyReader.percent(percent, of: sum) }
            totals[target] = totals[target]?.subtracting(off)
        }
        totals[target.other] = order.total
        orderFee = fee
        policyFee = policy.fee
    }

    /// Discounts of the order that are there, and that nothing new stands for, become zero.
    private mutating func emptyDiscounts(
        _ model: MoneyModel, side: Side, into output: inout Value
    ) throws(LineProblem) {
        guard let present = input.records[side] else { return }
        for place in [model.discount, model.percent] {
            guard let place, access[side].value(at: place, in: present)?.isEmpty == false else { continue }
            _ = write(.decimal(.zero), at: place, side: side, into: &output)
        }
        if let list = model.discounts?.list, access[side].value(at: list, in: present)?.isEmpty == false {
            _ = access[side].write(.list([]), at: list, in: &output)
        }
    }

    private mutating func writeDiscount(
        _ discount: ExactDecimal, _ percent: ExactDecimal?, _ model: MoneyModel, side: Side,
        into output: inout Value
    ) throws(LineProblem) {
        if let list = model.discounts {
            var entries: [Value] = []
            for (code, amount) in [(list.moneyCode, Optional(discount)), (list.percentCode, percent)] {
                guard let amount, !amount.isZero else { continue }
                var entry = Value.object(Fields())
                if let kind = list.kind, let code {
                    _ = write(.text(code), at: kind, side: side, into: &entry)
                }
                let isMoney = code == list.moneyCode
                for place in [list.value, isMoney ? list.amount : nil] {
                    if let place { _ = write(.decimal(amount), at: place, side: side, into: &entry) }
                }
                entries.append(entry)
            }
            _ = access[side].write(.list(entries), at: list.list, in: &output)
            return
        }
        for (place, amount) in [(model.discount, Optional(discount)), (model.percent, percent)] {
            guard let amount, !amount.isZero else { continue }
            guard let place else {
                throw .money(
                    MoneyProblem(cause: "an order discount of \(amount) has no home on the other side"))
            }
            if let cause = write(.decimal(amount), at: place, side: side, into: &output) {
                throw .money(MoneyProblem(cause: cause))
            }
        }
    }

    // MARK: Checks

    /// The checks over the sides that are read.
    mutating func check(_ frame: Frame) throws(Halt) {
        for check in record.checks {
            guard frame.records[check.side] != nil else { continue }
            if let base = input.base {
                if base[check.side] == frame.records[check.side] { continue }
            } else if check.side != input.from {
                continue
            }
            let cause: String
            switch evaluate(check.condition, side: check.side, frame: frame) {
            case .success(.bool(true)): continue
            case .success: cause = check.says ?? "`\(check.condition.text)` does not hold"
            case .failure(let error):
                cause = "`\(check.condition.text)` cannot be evaluated: \(error.description)"
            }
            try halt(check.otherwise, origin: check.origin, cause: cause)
        }
    }

    /// Totals that the money models can tell have to agree.
    mutating func checkInvariants(_ frame: Frame) throws(Halt) {
        for invariant in record.invariants {
            let side = writtenSide
            guard let written = totals[side], var read = totals[side.other] else { continue }
            let model = program.platforms[side].records[record.models[side]].money
            var total = written
            if let read = readDelivery {
                total = total.adding(read) ?? total
            } else if let delivery = model?.delivery,
                case .value(.number(let number)) = codecs[side].decode(
                    access[side].value(at: delivery, in: wanted[side])
                        ?? frame.records[side].flatMap {
                            access[side].value(at: delivery, in: $0)
                        }, delivery.type), let amount = number.decimal
            {
                total = total.adding(amount) ?? total
            }
            if let fee = orderFee, policyFee == .none { read = read.subtracting(fee) ?? read }
            guard let difference = total.subtracting(read) else { continue }
            let size = difference.isNegative ? difference.negated : difference
            guard size > invariant.tolerance else { continue }
            try halt(
                invariant.otherwise, origin: invariant.origin,
                cause: "the totals differ: \(read) was read, \(total) would be written")
        }
    }

    private func halt(_ outcome: Outcome, origin: Int, cause: String) throws(Halt) {
        switch outcome {
        case .skip, .drop: throw .skip(origin: origin, cause: cause)
        case .stop: throw .stop(origin: origin, cause: cause)
        case .park, .clear, .default, .cut, .create, .stage: throw .park(origin: origin, cause: cause)
        case .omit, .pass: return
        }
    }
}
