extension Machine {
    /// Gives each item its share of the order's discount: in proportion to its weight, rounded down to the
    /// unit, what is left one unit each by the rule.
    mutating func shareDiscount(_ plan: LinesPlan) -> Bool {
        guard plan.policy == .spread, lines.orderDiscount.coefficient != 0 else { return true }
        guard let total = lines.orderDiscount.scaled(to: lines.amountDigits), total != .min,
            let sum = weigh(plan), sum > 0
        else { return false }
        let unit = UInt64(MachineDecimal.power(lines.amountDigits &- Int(plan.unitScale)))
        let (units, belowUnit) = total.magnitude.quotientAndRemainder(dividingBy: unit)
        var spare = units
        for item in 0..<lines.itemCount {
            let product = units.multipliedFullWidth(by: lines.weight[item].magnitude)
            let (share, lost) = sum.magnitude.dividingFullWidth(product)
            lines.share[item] = Int64(share)
            lines.lost[item] = lost
            spare &-= share
        }
        guard spare < UInt64(lines.itemCount), let next = giveOut(Int(spare), plan) else { return false }
        for item in 0..<lines.itemCount {
            let (amount, overflow) = lines.share[item].multipliedReportingOverflow(by: Int64(unit))
            if overflow { return false }
            let share = item == next ? amount &+ Int64(belowUnit) : amount
            let (off, isTooMuch) = lines.itemOff[item].addingReportingOverflow(total < 0 ? -share : share)
            if isTooMuch { return false }
            lines.itemOff[item] = off
        }
        return true
    }

    /// The weight of each item, and the sum of all; `nil` when one is negative.
    private mutating func weigh(_ plan: LinesPlan) -> Int64? {
        var sum: Int64 = 0
        for item in 0..<lines.itemCount {
            let (net, overflow) = lines.itemGross[item].subtractingReportingOverflow(lines.itemOff[item])
            let weight = plan.isOverNet ? net : lines.itemGross[item]
            if weight < 0 || (plan.isOverNet && overflow) { return nil }
            let (more, isTooMuch) = sum.addingReportingOverflow(weight)
            if isTooMuch { return nil }
            lines.weight[item] = weight
            sum = more
        }
        return sum
    }

    /// Gives out the units that are left; the item that would be next in line.
    private mutating func giveOut(_ spare: Int, _ plan: LinesPlan) -> Int? {
        switch plan.rest {
        case .largestRemainder:
            for _ in 0..<spare {
                guard let item = firstInLine(plan) else { return nil }
                lines.share[item] &+= 1
                // It has had its unit: it goes to the end of the line.
                lines.weight[item] = -1
            }
            return firstInLine(plan)
        case .first, .last:
            var chosen: Int?
            for item in 0..<lines.itemCount where lines.weight[item] > 0 {
                if plan.rest == .last || chosen == nil { chosen = item }
            }
            if let chosen { lines.share[chosen] &+= Int64(spare) }
            return chosen
        }
    }

    /// The item with a weight that lost most by rounding down; of several the first, or the last.
    private mutating func firstInLine(_ plan: LinesPlan) -> Int? {
        var chosen: Int?
        for item in 0..<lines.itemCount where lines.weight[item] > 0 {
            guard let best = chosen else {
                chosen = item
                continue
            }
            if lines.lost[item] > lines.lost[best] || (plan.isTieLast && lines.lost[item] == lines.lost[best])
            {
                chosen = item
            }
        }
        return chosen
    }

    // MARK: Writing

    /// Turns what is off each item into what the written side holds, and keeps what rounding leaves over.
    mutating func divide(_ plan: LinesPlan) -> Bool {
        let unitDigits = Int(plan.stepScale)
        lines.discountDigits = plan.isWrittenPerUnit ? unitDigits : lines.amountDigits
        for item in 0..<lines.itemCount {
            let off = lines.itemOff[item]
            let quantity = lines.itemQuantity[item]
            if plan.isWrittenPerUnit, off != 0 {
                guard quantity > 0, divide(off, item, plan) else { return false }
            } else {
                write(item, quantity: quantity, discount: off)
            }
            let (net, overflow) = lines.itemGross[item].subtractingReportingOverflow(off)
            let (total, isTooMuch) = lines.total.addingReportingOverflow(net)
            if overflow || isTooMuch { return false }
            lines.total = total
        }
        // What was left over is not off the lines.
        let (total, overflow) = lines.total.addingReportingOverflow(lines.residue)
        lines.total = total
        return !overflow
    }

    private mutating func divide(_ off: Int64, _ item: Int, _ plan: LinesPlan) -> Bool {
        let quantity = lines.itemQuantity[item]
        // One step of the discount of a piece, in units of the amounts; the quantity has digits of its own.
        let step = MachineDecimal.power(lines.amountDigits &- Int(plan.stepScale) &- lines.quantityDigits)
        let (divisor, overflow) = quantity.multipliedReportingOverflow(by: step)
        if overflow { return false }
        let (down, rest) = off.quotientAndRemainder(dividingBy: divisor)
        if rest == 0 {
            write(item, quantity: quantity, discount: down)
            return true
        }
        switch plan.residual {
        case .keep, .accept:
            guard let each = RoundingPlan.quotient(off, divisor, .halfUp) else { return false }
            let (written, isTooMuch) = each.multipliedReportingOverflow(by: divisor)
            let (residue, isFull) = lines.residue.addingReportingOverflow(off &- written)
            if isTooMuch || isFull { return false }
            lines.residue = residue
            write(item, quantity: quantity, discount: each)
            return true
        case .splitLine:
            let one = MachineDecimal.power(lines.quantityDigits)
            // In whole pieces and whole steps only.
            let whole = MachineDecimal.power(lines.amountDigits &- Int(plan.stepScale))
            guard off > 0, quantity % one == 0, off % whole == 0 else { return false }
            let more = rest / whole &* one
            write(item, quantity: quantity &- more, discount: down)
            write(item, quantity: more, discount: down &+ 1)
            return true
        case .declined: return false
        }
    }

    private mutating func write(_ item: Int, quantity: Int64, discount: Int64) {
        let index = lines.writtenCount
        lines.item[index] = Int32(truncatingIfNeeded: item)
        lines.writtenQuantity[index] = quantity
        lines.writtenDiscount[index] = discount
        lines.writtenCount = index &+ 1
    }
}
