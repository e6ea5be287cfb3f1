extension Machine {
    /// Moves row registers over lists; the index of the next operation.
    ///
    /// A list is in the column `b` of the row of register `row`; the row that is found goes to row
    /// register `a`. Where there is none, `a` is the empty row, of which everything is missing.
    mutating func moveRow(_ operation: Operation, _ next: Int) -> Int {
        let target = Int(operation.a)
        let slots = scanner.slots.view
        if operation.code == .nextRow {
            let link = slots[Int(rows[target])]
            guard link.code == Slot.Kind.list.rawValue else { return next }
            loopsLeft &-= 1
            guard loopsLeft > 0 else { return Self.declined }
            rows[target] = Int32(truncatingIfNeeded: link.offset)
            return Int(operation.goal)
        }
        let slot = slot(operation)
        if isNothing(slot) || (slot.code == Slot.Kind.list.rawValue && slot.length == 0) {
            rows[target] = scanner.emptyRow
            return operation.code == .eachRow ? Int(operation.goal) : next
        }
        guard slot.code == Slot.Kind.list.rawValue else { return Self.declined }
        rows[target] = Int32(truncatingIfNeeded: slot.offset)
        switch operation.code {
        case .lastRow:
            while slots[Int(rows[target])].code == Slot.Kind.list.rawValue {
                rows[target] = Int32(truncatingIfNeeded: slots[Int(rows[target])].offset)
            }
            return next
        case .findRow: return find(target, searches[Int(operation.goal)]) ? next : Self.declined
        case .entries: return distribute(target, searches[Int(operation.goal)]) ? next : Self.declined
        default: return next
        }
    }

    /// The row, from the one of register `target` on, in which a text column holds the wanted text. Of
    /// several the first that has a value counts: that is for the walk.
    private mutating func find(_ target: Int, _ search: RowSearch) -> Bool {
        let slots = scanner.slots.view
        let wanted = constants[Int(search.constant)]
        var row = Int(rows[target])
        var found = Int(scanner.emptyRow)
        while true {
            guard let key = key(slots[row &+ Int(search.key)], search) else { return false }
            if key.count == wanted.length, bytes.view.isEqual(key.offset, wanted.offset, key.count) {
                guard found == Int(scanner.emptyRow) else { return false }
                found = row
            }
            let link = slots[row]
            guard link.code == Slot.Kind.list.rawValue else { break }
            row = link.offset
        }
        rows[target] = Int32(truncatingIfNeeded: found)
        return true
    }

    /// Puts the values of named entries into the columns of their names; of two with one name the first.
    private mutating func distribute(_ target: Int, _ search: RowSearch) -> Bool {
        let slots = scanner.slots.view
        let text = bytes.view
        var row = Int(rows[target])
        while true {
            guard let key = key(slots[row &+ Int(search.key)], search) else { return false }
            let column = tables.constant(Int(search.dictionary), text, key.offset, key.count)
            if column >= 0, slots[column].code == Slot.Kind.missing.rawValue {
                // An entry without a value still is the first of its name.
                let value = slots[row &+ Int(search.value)]
                slots[column] =
                    value.code == Slot.Kind.missing.rawValue ? Slot(.null, offset: 0, length: 0) : value
            }
            let link = slots[row]
            guard link.code == Slot.Kind.list.rawValue else { return true }
            row = link.offset
        }
    }

    /// The characters of a key column; nothing when there is no text; `nil` when the walk has to look.
    private mutating func key(_ slot: Slot, _ search: RowSearch) -> (offset: Int, count: Int)? {
        switch slot.code {
        case Slot.Kind.text.rawValue: (slot.offset, slot.length)
        case Slot.Kind.escaped.rawValue: plain(Cell(slot))
        case Slot.Kind.integer.rawValue where search.isDigits:
            isDigits(slot) ? (slot.offset, slot.length) : nil
        case Slot.Kind.missing.rawValue, Slot.Kind.null.rawValue: (0, 0)
        default: search.isDigits || slot.code == Slot.Kind.composite.rawValue ? nil : (0, 0)
        }
    }
}
