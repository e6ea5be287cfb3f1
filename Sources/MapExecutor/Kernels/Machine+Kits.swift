extension Machine {
    /// Makes an item of each line, and one of the members of a kit, at the place of the first.
    mutating func joinKits(_ plan: LinesPlan) -> Bool {
        for index in 0..<lines.lineCount {
            lines.nextMember[index] = -1
            guard plan.kit >= 0, let kit = kit(of: index, plan) else {
                if plan.kit >= 0, !isNothing(kitSlot(index, plan)) { return false }
                add(index, isKit: false)
                continue
            }
            if let item = item(of: kit, plan) {
                lines.nextMember[Int(lines.last[item])] = Int32(truncatingIfNeeded: index)
                lines.last[item] = Int32(truncatingIfNeeded: index)
            } else {
                add(index, isKit: true)
            }
        }
        for item in 0..<lines.itemCount {
            if lines.isKit[item], !joinMembers(of: item, plan) { return false }
            lines.itemOff[item] =
                lines.isKit[item] ? lines.itemOff[item] : lines.discount[Int(lines.first[item])]
        }
        return true
    }

    private mutating func add(_ line: Int, isKit: Bool) {
        let item = lines.itemCount
        lines.first[item] = Int32(truncatingIfNeeded: line)
        lines.last[item] = Int32(truncatingIfNeeded: line)
        lines.isKit[item] = isKit
        lines.itemQuantity[item] = lines.quantity[line]
        lines.itemPrice[item] = lines.price[line]
        lines.itemGross[item] = lines.gross[line]
        lines.itemCount = item &+ 1
    }

    @inline(__always) private mutating func kitSlot(_ line: Int, _ plan: LinesPlan) -> Slot {
        scanner.slots[Int(lines.row[line]) &+ Int(plan.kit)]
    }

    /// The slot of a line's kit, if it is a member of one.
    @inline(__always) private mutating func kit(of line: Int, _ plan: LinesPlan) -> Slot? {
        let slot = kitSlot(line, plan)
        if plan.isKitDigits {
            return isDigits(slot) ? slot : nil
        }
        return slot.code == Slot.Kind.text.rawValue && slot.length > 0 ? slot : nil
    }

    private mutating func item(of kit: Slot, _ plan: LinesPlan) -> Int? {
        for item in 0..<lines.itemCount where lines.isKit[item] {
            let own = kitSlot(Int(lines.first[item]), plan)
            if own.length == kit.length, bytes.view.isEqual(own.offset, kit.offset, kit.length) {
                return item
            }
        }
        return nil
    }

    /// Quantity, price and discount of a kit from its members.
    private mutating func joinMembers(of item: Int, _ plan: LinesPlan) -> Bool {
        var gross: Int64 = 0
        var off: Int64 = 0
        var member = lines.first[item]
        while member >= 0 {
            let (sum, overflow) = gross.addingReportingOverflow(lines.gross[Int(member)])
            let (less, isTooMuch) = off.addingReportingOverflow(lines.discount[Int(member)])
            if overflow || isTooMuch { return false }
            gross = sum
            off = less
            member = lines.nextMember[Int(member)]
        }
        guard let quantity = kitQuantity(of: item, plan), quantity > 0,
            let price = quotient(gross, over: quantity, scale: plan.kitPrice.scale, plan.kitPrice.mode)
        else { return false }
        let each = MachineDecimal(coefficient: price, scale: plan.kitPrice.scale)
        guard let aligned = each.scaled(to: lines.priceDigits) else { return false }
        let (product, overflow) = aligned.multipliedReportingOverflow(by: quantity)
        let all = MachineDecimal(coefficient: product, scale: lines.priceDigits &+ lines.quantityDigits)
        guard !overflow, let amount = all.scaled(to: lines.amountDigits) else { return false }
        lines.itemQuantity[item] = quantity
        lines.itemPrice[item] = aligned
        lines.itemGross[item] = amount
        lines.itemOff[item] = off
        return true
    }

    /// How many kits there are, as the platform says; without that the walk counts.
    private mutating func kitQuantity(of item: Int, _ plan: LinesPlan) -> Int64? {
        guard plan.kitQuantity.column >= 0 else { return nil }
        let slot = scanner.slots[Int(lines.row[Int(lines.first[item])]) &+ Int(plan.kitQuantity.column)]
        guard slot.isNumber, !plan.kitQuantity.isText,
            let number = MachineDecimal(bytes.view, slot.offset, slot.length)?.shortened
        else { return nil }
        return number.scale <= lines.quantityDigits ? number.scaled(to: lines.quantityDigits) : nil
    }

    /// An amount over a quantity, rounded to so many digits.
    func quotient(_ amount: Int64, over quantity: Int64, scale: Int, _ mode: RoundingPlan.Mode) -> Int64? {
        let digits = scale &+ lines.quantityDigits &- lines.amountDigits
        var dividend = amount
        var divisor = quantity
        let power = MachineDecimal.power(abs(digits))
        let overflow: Bool
        if digits >= 0 {
            (dividend, overflow) = dividend.multipliedReportingOverflow(by: power)
        } else {
            (divisor, overflow) = divisor.multipliedReportingOverflow(by: power)
        }
        return overflow ? nil : RoundingPlan.quotient(dividend, divisor, mode)
    }
}
