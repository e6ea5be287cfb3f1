/// The lines of an order: their money read, kits joined, the order's discount shared out, and all of it
/// turned into what the other side holds. What does not come out goes to the walk.
extension Machine {
    /// Runs the kernel, and goes over what it made; the index of the next operation.
    mutating func line(_ operation: Operation, _ next: Int) -> Int {
        switch operation.code {
        case .lines:
            let plan = lines.plans[Int(operation.b)]
            return readLines(plan) && joinKits(plan) && shareDiscount(plan) && divide(plan)
                ? next : Self.declined
        case .eachItem:
            guard lines.writtenCount > 0 else { return Int(operation.goal) }
            setItem(0, operation)
            return next
        case .nextItem:
            guard lines.present &+ 1 < lines.writtenCount else { return next }
            loopsLeft &-= 1
            guard loopsLeft > 0 else { return Self.declined }
            setItem(lines.present &+ 1, operation)
            return Int(operation.goal)
        case .eachMember:
            guard isAtItem else { return Self.declined }
            lines.member = lines.first[Int(lines.item[lines.present])]
            rows[Int(operation.a)] = lines.row[Int(lines.member)]
            return next
        case .nextMember:
            guard lines.member >= 0 else { return Self.declined }
            lines.member = lines.nextMember[Int(lines.member)]
            guard lines.member >= 0 else { return next }
            loopsLeft &-= 1
            guard loopsLeft > 0 else { return Self.declined }
            rows[Int(operation.a)] = lines.row[Int(lines.member)]
            return Int(operation.goal)
        case .jumpUnlessKit:
            guard isAtItem else { return Self.declined }
            return lines.isKit[Int(lines.item[lines.present])] ? next : Int(operation.goal)
        case .itemAmount:
            guard isAtItem else { return Self.declined }
            let cell = amount(Int(operation.b))
            cells[Int(operation.a)] = cell
            return next
        case .memberAmount:
            guard isAtItem else { return Self.declined }
            let cell = amount(Int(operation.b))
            if cell.kind == Cell.Kind.absent { return next }
            let number = cell.decimal
            guard number.fits(scale: Int(operation.goal)) else { return Self.declined }
            piece(operation.a, operation, bytes.view)
            output.append(number)
            output.append(JSONByte.comma)
            return next
        case .lineSum:
            let value = operation.b == 0 ? lines.residue : lines.total
            let isNothing = operation.b == 0 && value == 0
            let number = MachineDecimal(coefficient: value, scale: lines.amountDigits)
            cells[Int(operation.a)] = isNothing ? .absent : Cell(number)
            return next
        default: return Self.declined
        }
    }

    /// Whether a line of this record is being written; a program asks for one only inside its loop.
    private var isAtItem: Bool { lines.present < lines.writtenCount }

    private mutating func setItem(_ index: Int, _ operation: Operation) {
        lines.present = index
        rows[Int(operation.a)] = lines.row[Int(lines.first[Int(lines.item[index])])]
    }

    /// An amount of the line that is being written: 0 its price, 1 its quantity, 2 its discount.
    private mutating func amount(_ which: Int) -> Cell {
        // The columns are as long as lines can be written, and who asks has seen that there is one.
        let item = Int(lines.item[proven: lines.present])
        switch which {
        case 0:
            guard lines.isKit[proven: item] || lines.hasPrice[proven: Int(lines.first[proven: item])] else {
                return .absent
            }
            return Cell(MachineDecimal(coefficient: lines.itemPrice[proven: item], scale: lines.priceDigits))
        case 1:
            let quantity = lines.writtenQuantity[proven: lines.present]
            return Cell(MachineDecimal(coefficient: quantity, scale: lines.quantityDigits))
        default:
            let discount = lines.writtenDiscount[proven: lines.present]
            if discount == 0 { return .absent }
            return Cell(MachineDecimal(coefficient: discount, scale: lines.discountDigits))
        }
    }

    // MARK: Reading

    /// Reads the lines and the order's discount, and brings all amounts to one scale.
    private mutating func readLines(_ plan: LinesPlan) -> Bool {
        let list = scanner.slots[Int(plan.list)]
        lines.itemCount = 0
        lines.writtenCount = 0
        lines.residue = 0
        lines.total = 0
        lines.lineCount = list.code == Slot.Kind.list.rawValue ? list.length : 0
        guard lines.lineCount <= LineTables.linesMax else { return false }
        var row = list.offset
        var quantityDigits = 0
        var priceDigits = Int(plan.kit >= 0 ? plan.kitPrice.scale : 0)
        var discountDigits = 0
        var hasTotals = false
        var hasDiscounts = false
        for index in 0..<lines.lineCount {
            lines.row[index] = Int32(truncatingIfNeeded: row)
            guard let quantity = amount(plan.quantity, row), let number = quantity.number else {
                return false
            }
            guard let price = amount(plan.price, row), let off = discount(of: row, plan, &hasTotals) else {
                return false
            }
            lines.quantity[index] = number.coefficient
            lines.quantityScale[index] = UInt8(truncatingIfNeeded: number.scale)
            lines.hasPrice[index] = price.number != nil
            lines.price[index] = price.number?.coefficient ?? 0
            lines.priceScale[index] = UInt8(truncatingIfNeeded: price.number?.scale ?? 0)
            lines.discount[index] = off.coefficient
            lines.discountScale[index] = UInt8(truncatingIfNeeded: off.scale)
            quantityDigits = max(quantityDigits, number.scale)
            priceDigits = max(priceDigits, price.number?.scale ?? 0)
            discountDigits = max(discountDigits, off.scale)
            if off.coefficient != 0 { hasDiscounts = true }
            row = scanner.slots[row].offset
        }
        let isInLines = (plan.isShareIncluded && hasDiscounts) || hasTotals
        guard readOrder(plan, isInLines: isInLines), haveDistinctKeys(plan) else { return false }
        if plan.isPerUnit { discountDigits &+= quantityDigits }
        lines.quantityDigits = quantityDigits
        lines.priceDigits = priceDigits
        lines.amountDigits = max(
            priceDigits &+ quantityDigits, discountDigits, lines.orderDiscount.scale, Int(plan.unitScale),
            Int(plan.stepScale) &+ quantityDigits)
        return lines.amountDigits <= MachineDecimal.scaleMax && align(plan)
    }

    /// A number of a row that may be absent; `nil` when it is something else.
    @inline(__always)
    private mutating func amount(_ amount: LinesPlan.Amount, _ row: Int) -> (
        number: MachineDecimal?, isThere: Bool
    )? {
        if amount.column < 0 { return (nil, false) }
        let slot = scanner.slots[row &+ Int(amount.column)]
        if slot.isNumber, !amount.isText {
            return MachineDecimal(bytes.view, slot.offset, slot.length).map { ($0, true) }
        }
        if slot.code == Slot.Kind.text.rawValue, amount.isText, slot.length > 0 {
            guard slot.length <= 20, numberKind(bytes.view, slot.offset, slot.length) != nil else {
                return nil
            }
            return MachineDecimal(bytes.view, slot.offset, slot.length).map { ($0, true) }
        }
        return isNothing(slot) ? (nil, slot.code != Slot.Kind.missing.rawValue) : nil
    }

    /// What is off a line, or off each piece of it, as the platform says it.
    @inline(__always)
    private mutating func discount(of row: Int, _ plan: LinesPlan, _ hasTotals: inout Bool) -> MachineDecimal?
    {
        if plan.total.column >= 0 {
            guard let total = amount(plan.total, row) else { return nil }
            if total.isThere { hasTotals = true }
            if let number = total.number { return number }
        }
        guard let own = amount(plan.discount, row) else { return nil }
        if plan.percent.column >= 0 {
            guard let percent = amount(plan.percent, row), percent.number?.coefficient ?? 0 == 0 else {
                return nil
            }
        }
        return own.number ?? .zero
    }

    /// The discount of the whole order, as far as it is in no line yet.
    private mutating func readOrder(_ plan: LinesPlan, isInLines: Bool) -> Bool {
        lines.orderDiscount = .zero
        guard amount(plan.delivery, 0) != nil, amount(plan.fee, 0) != nil, amount(plan.orderTotal, 0) != nil,
            let surcharge = amount(plan.feePercent, 0), surcharge.number?.coefficient ?? 0 == 0
        else { return false }
        if isInLines { return true }
        if plan.discounts >= 0 {
            guard let total = listedDiscounts(plan) else { return false }
            lines.orderDiscount = total
        } else {
            guard let own = amount(plan.orderDiscount, 0), let percent = amount(plan.orderPercent, 0),
                percent.number?.coefficient ?? 0 == 0
            else { return false }
            if plan.policy != .spread, percent.number != nil { return false }
            lines.orderDiscount = own.number ?? .zero
        }
        return plan.policy == .spread || lines.orderDiscount.coefficient == 0
    }

    private mutating func listedDiscounts(_ plan: LinesPlan) -> MachineDecimal? {
        let list = scanner.slots[Int(plan.discounts)]
        if isNothing(list) { return .zero }
        guard list.code == Slot.Kind.list.rawValue else { return nil }
        var total = MachineDecimal.zero
        var row = list.offset
        for _ in 0..<list.length {
            let isForLines =
                plan.discountLines >= 0 && holdsSomething(scanner.slots[row &+ Int(plan.discountLines)])
            if !isForLines {
                guard let amount = amount(plan.discountAmount, row) else { return nil }
                if amount.number == nil, plan.hasDiscountKinds { return nil }
                guard let sum = total.adding(amount.number ?? .zero) else { return nil }
                total = sum
            }
            row = scanner.slots[row].offset
        }
        return total
    }

    /// Whether a list of lines is there; an empty one is two brackets with blanks between them at most.
    private mutating func holdsSomething(_ slot: Slot) -> Bool {
        guard slot.code == Slot.Kind.composite.rawValue else { return !isNothing(slot) }
        return Scanner.blanks(bytes.view, slot.offset &+ 1) &+ 1 < slot.offset &+ slot.length
    }

    /// Lines with one key are pieces of one line: the walk puts them together.
    private mutating func haveDistinctKeys(_ plan: LinesPlan) -> Bool {
        guard plan.key >= 0 else { return true }
        let slots = scanner.slots.view
        let text = bytes.view
        // The rows were found by the scanner, with all of their columns.
        let rows = lines.row.view
        let kind = plan.isKeyDigits ? Slot.Kind.integer.rawValue : Slot.Kind.text.rawValue
        for index in 0..<lines.lineCount {
            let slot = slots[proven: Int(rows[proven: index]) &+ Int(plan.key)]
            if slot.code != kind {
                guard isNothing(slot) else { return false }
                continue
            }
            for other in 0..<index {
                let former = slots[proven: Int(rows[proven: other]) &+ Int(plan.key)]
                if former.isAlike(slot), text.isEqual(former.offset, slot.offset, slot.length) {
                    return false
                }
            }
        }
        return true
    }

    /// Brings the columns to the scales of the record, and multiplies.
    private mutating func align(_ plan: LinesPlan) -> Bool {
        let discountDigits = lines.amountDigits &- (plan.isPerUnit ? lines.quantityDigits : 0)
        for index in 0..<lines.lineCount {
            let quantity = MachineDecimal(
                coefficient: lines.quantity[index], scale: Int(lines.quantityScale[index]))
            let price = MachineDecimal(coefficient: lines.price[index], scale: Int(lines.priceScale[index]))
            let off = MachineDecimal(
                coefficient: lines.discount[index], scale: Int(lines.discountScale[index]))
            guard let count = quantity.scaled(to: lines.quantityDigits),
                let each = price.scaled(to: lines.priceDigits),
                var less = off.scaled(to: discountDigits)
            else { return false }
            let (product, overflow) = each.multipliedReportingOverflow(by: count)
            let gross = MachineDecimal(coefficient: product, scale: lines.priceDigits &+ lines.quantityDigits)
            guard !overflow, let amount = gross.scaled(to: lines.amountDigits) else { return false }
            if plan.isPerUnit {
                let (all, isTooMuch) = less.multipliedReportingOverflow(by: count)
                if isTooMuch { return false }
                less = all
            }
            lines.quantity[index] = count
            lines.price[index] = each
            lines.discount[index] = less
            lines.gross[index] = amount
        }
        return true
    }
}
