import MapProgram
import MapValues

extension Walk {
    /// Lines with money: reads one side into the money model, and writes the other from it.
    mutating func runLines(
        _ policy: MoneyPolicy, elements: [Value], _ writing: inout ListWriting,
        into output: inout PerSide<Value>
    ) throws(Halt) {
        do throws(LineProblem) {
            try money(policy, elements: elements, &writing, into: &output)
        } catch {
            switch error {
            case .halt(let halt): throw halt
            case .money(let problem): throw .park(origin: policy.origin, cause: problem.cause)
            }
        }
    }

    private mutating func money(
        _ policy: MoneyPolicy, elements: [Value], _ writing: inout ListWriting,
        into output: inout PerSide<Value>
    ) throws(LineProblem) {
        guard let models = models(of: writing.list), let whole = writing.frame.records[writing.reading] else {
            return
        }
        let side = writing.reading
        let target = side.other
        let reader = MoneyReader(
            model: models[side], access: access[side], codec: codecs[side], policy: policy)
        let factor = try lifted { () throws(MoneyProblem) in try reader.feeFactor(whole) }
        let own = elements.filter { !isExtra($0, writing.list, side) }
        var lines: [Line] = []
        for element in own {
            lines.append(
                try lifted { () throws(MoneyProblem) in try reader.line(element, feeFactor: factor) })
        }
        var order = try lifted { () throws(MoneyProblem) in
            try reader.order(whole, lines: lines, feeFactor: factor)
        }
        try keepUnits(policy, &lines, writing, reader, into: &output)
        lines = try rejoined(lines, writing)
        lines = try lifted { () throws(MoneyProblem) in
            try KitGrouping(
                model: models[side], policy: writing.list.kits, access: access[side], codec: codecs[side]
            )
            .grouped(lines)
        }
        try spread(policy, models, &lines, &order, reader)
        var writer = MoneyWriter(model: models[target], policy: policy)
        let targetFactor = try surcharge(models[target], policy, target, writing)
        var total = try extraTotal(elements, reader, writing)
        for line in lines {
            let net = try write(try without(targetFactor, line), models[target], &writer, &writing)
            if targetFactor == ExactDecimal(1) {
                total = try sum(total, net)
            } else if let off = line.off, let own = line.gross?.subtracting(off) {
                total = try sum(total, own)
            }
        }
        if targetFactor != ExactDecimal(1) { readDelivery = order.delivery }
        order.delivery = try order.delivery.map { delivery throws(LineProblem) in
            try divided(delivery, targetFactor)
        }
        total = try sum(total, try writeExtras(order, lines, models, &writing))
        let hasFee = try lifted { () throws(MoneyProblem) in
            try reader.number(models[side].feePercent, in: whole)
        }
        var fee = order.fee
        if fee == nil, hasFee?.isZero == false { fee = try self.fee(order, lines) }
        try writeOrder(
            order, policy, models, writer.residue, fee: fee,
            gross: ExactDecimal.sum(lines.compactMap(\.gross)), total: total, into: &output[target])
    }

    /// Elements with one key are pieces of one line (of which a discount did not divide): they are one again.
    private func rejoined(_ lines: [Line], _ writing: ListWriting) throws(LineProblem) -> [Line] {
        var result: [Line] = []
        var places: [String: Int] = [:]
        for line in lines {
            guard let element = line.elements.first,
                let key = key(of: element, writing.list, writing.reading),
                let place = places[key], result[place].price == line.price
            else {
                if let element = line.elements.first,
                    let key = key(of: element, writing.list, writing.reading)
                {
                    places[key] = result.count
                }
                result.append(line)
                continue
            }
            result[place].quantity = try sum(result[place].quantity, line.quantity)
            result[place].discount = try sum(result[place].discount, line.discount)
        }
        return result
    }

    // MARK: Surcharge

    /// The factor by which the written side raises its prices by itself.
    private func surcharge(
        _ model: MoneyModel, _ policy: MoneyPolicy, _ side: Side, _ writing: ListWriting
    ) throws(LineProblem) -> ExactDecimal {
        guard let present = writing.frame.records[side] else { return ExactDecimal(1) }
        let reader = MoneyReader(model: model, access: access[side], codec: codecs[side], policy: policy)
        return try lifted { () throws(MoneyProblem) in try reader.feeFactor(present) }
    }

    private func divided(_ amount: ExactDecimal, _ factor: ExactDecimal) throws(LineProblem) -> ExactDecimal {
        if factor == ExactDecimal(1) { return amount }
        guard let result = amount.divided(by: factor, toStep: MoneyWriter.cent, mode: .halfUp) else {
            throw .money(.tooLarge)
        }
        return result
    }

    private func without(_ factor: ExactDecimal, _ line: Line) throws(LineProblem) -> Line {
        guard factor != ExactDecimal(1) else { return line }
        var line = line
        line.price = try line.price.map { price throws(LineProblem) in try divided(price, factor) }
        line.discount = try divided(line.discount, factor)
        line.share = try divided(line.share, factor)
        return line
    }

    /// What the lines say that stand for an amount of the order on the other side.
    private func extraTotal(
        _ elements: [Value], _ reader: MoneyReader, _ writing: ListWriting
    ) throws(LineProblem) -> ExactDecimal {
        var total = ExactDecimal.zero
        for element in elements where isExtra(element, writing.list, writing.reading) {
            let line = try lifted { () throws(MoneyProblem) in
                try reader.line(element, feeFactor: ExactDecimal(1))
            }
            guard let net = line.net else { throw .money(.tooLarge) }
            total = try sum(total, net)
        }
        return total
    }

    // MARK: Order discount

    /// Gives each line its share of the order discount.
    private func spread(
        _ policy: MoneyPolicy, _ models: PerSide<MoneyModel>, _ lines: inout [Line],
        _ order: inout OrderMoney,
        _ reader: MoneyReader
    ) throws(LineProblem) {
        switch policy.orderDiscount {
        case .carry: return
        case .refuse:
            guard order.discount.isZero, order.percent?.isZero ?? true else {
                throw .money(
                    MoneyProblem(
                        cause: "an order discount of \(order.discount) has no home on the other side"))
            }
        case .spread:
            var total = order.discount
            if let percent = order.percent, !percent.isZero {
                let base = try percentBase(reader.model.percentBase, lines)
                let part = try lifted { () throws(MoneyProblem) in try MoneyReader.percent(percent, of: base)
                }
                total = try sum(total, part)
            }
            order.discount = .zero
            order.percent = nil
            guard !total.isZero else { return }
            let shares = try allocate(total, policy, lines)
            for index in lines.indices { lines[index].share = shares[index] }
        }
    }

    private func percentBase(_ base: MoneyModel.PercentBase, _ lines: [Line]) throws(LineProblem)
        -> ExactDecimal
    {
        var total = ExactDecimal.zero
        for line in lines {
            guard let amount = base == .listPrice ? line.gross : line.net else { throw .money(.tooLarge) }
            total = try sum(total, amount)
        }
        return total
    }

    private func allocate(
        _ total: ExactDecimal, _ policy: MoneyPolicy, _ lines: [Line]
    ) throws(LineProblem) -> [ExactDecimal] {
        var weights: [ExactDecimal] = []
        for line in lines {
            let weight: ExactDecimal? =
                switch policy.spreadOver {
                case .lineNet: line.net
                case .lineGross, .listPrice: line.gross
                }
            guard let weight else { throw .money(.tooLarge) }
            weights.append(weight)
        }
        guard
            let shares = Allocation.largestRemainder(
                total: total, weights: weights, unit: policy.spreadUnit, rest: policy.spreadRest,
                tie: policy.spreadTie)
        else {
            throw .money(MoneyProblem(cause: "there is nothing to spread an order discount of \(total) over"))
        }
        return shares
    }

    // MARK: Quantities

    /// `keep_unit`: when only the quantity of a line changed, its discount goes with it, on both sides.
    private mutating func keepUnits(
        _ policy: MoneyPolicy, _ lines: inout [Line], _ writing: ListWriting, _ reader: MoneyReader,
        into output: inout PerSide<Value>
    ) throws(LineProblem) {
        guard case .line = reader.model.line.per, let base = input.base?[writing.reading],
            policy.quantityChanged != .keepLine
        else { return }
        let former = elements(writing.list, writing.reading, in: base)
        var corrected = elements(writing.list, writing.reading, in: writing.frame.records[writing.reading])
        var isCorrected = false
        for index in lines.indices {
            guard let element = lines[index].elements.first,
                let key = key(of: element, writing.list, writing.reading),
                let before = former.first(where: { self.key(of: $0, writing.list, writing.reading) == key })
            else { continue }
            let old = try lifted { () throws(MoneyProblem) in
                try reader.line(before, feeFactor: ExactDecimal(1))
            }
            guard old.quantity != lines[index].quantity, old.discount == lines[index].discount,
                !old.discount.isZero, !old.quantity.isZero
            else { continue }
            if policy.quantityChanged == .park {
                throw .money(MoneyProblem(cause: "the quantity of a line with a discount changed"))
            }
            guard let product = old.discount.multiplied(by: lines[index].quantity),
                let kept = product.divided(by: old.quantity, toStep: MoneyWriter.cent, mode: .halfUp)
            else { throw .money(.tooLarge) }
            lines[index].discount = kept
            guard let place = reader.model.line.discount,
                let position = corrected.firstIndex(where: {
                    self.key(of: $0, writing.list, writing.reading) == key
                })
            else { continue }
            _ = write(.decimal(kept), at: place, side: writing.reading, into: &corrected[position])
            isCorrected = true
        }
        guard isCorrected else { return }
        _ = access[writing.reading].write(
            .list(corrected), at: writing.list.lists[writing.reading], in: &output[writing.reading])
    }

    // MARK: Writing

    /// Writes one line; gives its net amount.
    private mutating func write(
        _ line: Line, _ model: MoneyModel, _ writer: inout MoneyWriter, _ writing: inout ListWriting
    ) throws(LineProblem) -> ExactDecimal {
        if let members = kitMembers(of: line, model, writing) {
            return try writeKit(line, over: members, model, &writer, &writing)
        }
        let parts: [WrittenLine]
        do throws(MoneyProblem) { parts = try writer.lines(line) } catch { throw .money(error) }
        var total = ExactDecimal.zero
        let target = writing.reading.other
        let (codec, access, origin) = (codecs[target], access[target], writing.list.origin)
        for part in parts {
            try halting { (walk: inout Walk) throws(Halt) in
                try walk.add(line.elements, isKit: line.isKit, to: &writing) {
                    (element: inout Value) throws(Halt) in
                    try Self.put(part, model, codec: codec, access: access, into: &element, origin: origin)
                }
            }
            explain(part, of: line, model, list: writing.list, side: target)
            total = try sum(total, part.net)
        }
        return total
    }

    /// Writes price, quantity and discount of a line; a discount of nothing is left out.
    private static func put(
        _ part: WrittenLine, _ model: MoneyModel, codec: Codec, access: PlaceAccess,
        into element: inout Value,
        origin: Int
    ) throws(Halt) {
        // A discount of nothing is left out, but takes the place of one that is there.
        let isThere = model.line.discount.map { access.value(at: $0, in: element)?.isEmpty == false } ?? false
        let discount = part.discount.isZero && !isThere ? nil : part.discount
        let pairs: [(Place?, ExactDecimal?)] = [
            (model.line.price, part.price), (model.line.quantity, part.quantity),
            (model.line.discount, discount),
        ]
        for case (let place?, let amount?) in pairs {
            switch codec.encode(.decimal(amount), place.type) {
            case .unfit(let cause): throw .park(origin: origin, cause: "`\(place.text)`: \(cause)")
            case .value(let raw): _ = access.write(raw, at: place, in: &element)
            }
        }
    }

    /// The lines of the written side that a kit is made of there.
    private func kitMembers(of line: Line, _ model: MoneyModel, _ writing: ListWriting) -> [Int]? {
        guard writing.list.kits?.mode == .whole, let member = model.kitMember, !line.isKit,
            let element = line.elements.first
        else { return nil }
        let wanted = keys(of: element, writing.list, writing.reading)
        guard !wanted.isEmpty else { return nil }
        let target = writing.reading.other
        let indices = writing.present.indices.filter { index in
            guard let key = key(of: writing.present[index], writing.list, target), wanted.contains(key) else {
                return false
            }
            return access[target].value(at: member, in: writing.present[index])?.isEmpty == false
        }
        return indices.isEmpty ? nil : indices
    }

    /// A kit that stands there as its members: their prices are changed so that they sum to the kit's.
    private mutating func writeKit(
        _ line: Line, over members: [Int], _ model: MoneyModel, _ writer: inout MoneyWriter,
        _ writing: inout ListWriting
    ) throws(LineProblem) -> ExactDecimal {
        guard let kits = writing.list.kits, let gross = line.gross, let off = line.off else {
            throw .money(.tooLarge)
        }
        let target = writing.reading.other
        let policy = writing.list.money
        guard let policy else { return .zero }
        let reader = MoneyReader(model: model, access: access[target], codec: codecs[target], policy: policy)
        var present: [Line] = []
        for index in members {
            present.append(
                try lifted { () throws(MoneyProblem) in
                    try reader.line(writing.present[index], feeFactor: ExactDecimal(1))
                })
        }
        var weights: [ExactDecimal] = []
        for member in present {
            guard let weight = kits.splitOver == .lineNet ? member.net : member.gross else {
                throw .money(.tooLarge)
            }
            weights.append(weight)
        }
        guard
            let prices = Allocation.largestRemainder(
                total: gross, weights: weights, unit: kits.splitUnit, rest: kits.splitRest, tie: .first),
            let discounts = Allocation.largestRemainder(
                total: off, weights: weights, unit: kits.splitUnit, rest: kits.splitRest, tie: .first)
        else { throw .money(MoneyProblem(cause: "the members of a kit have no prices to split it over")) }
        var total = ExactDecimal.zero
        for (position, index) in members.enumerated() {
            guard let price = prices[position].divided(by: present[position].quantity) else {
                throw .money(MoneyProblem(cause: "the price of a kit does not divide over its members"))
            }
            var member = present[position]
            member.price = price
            member.discount = discounts[position]
            let parts: [WrittenLine]
            do throws(MoneyProblem) { parts = try writer.lines(member) } catch { throw .money(error) }
            writing.matched.insert(index)
            for part in parts {
                var element = writing.present[index]
                try halting { (walk: inout Walk) throws(Halt) in
                    try Self.put(
                        part, model, codec: walk.codecs[target], access: walk.access[target], into: &element,
                        origin: writing.list.origin)
                }
                writing.written.append(element)
                total = try sum(total, part.net)
            }
        }
        return total
    }

    // MARK: Errors

    /// Runs something that reads money; its problem becomes one of the lines.
    func lifted<Result>(
        _ body: () throws(MoneyProblem) -> Result
    ) throws(LineProblem) -> Result {
        do throws(MoneyProblem) { return try body() } catch { throw .money(error) }
    }

    mutating func halting(_ body: (inout Walk) throws(Halt) -> Void) throws(LineProblem) {
        do throws(Halt) { try body(&self) } catch { throw .halt(error) }
    }

    func sum(_ left: ExactDecimal, _ right: ExactDecimal) throws(LineProblem) -> ExactDecimal {
        guard let result = left.adding(right) else { throw .money(.tooLarge) }
        return result
    }
}
