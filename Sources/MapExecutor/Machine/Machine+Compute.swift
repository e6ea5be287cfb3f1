extension Machine {
    /// Arithmetic on registers; false declines: something is absent or does not fit.
    mutating func compute(_ operation: Operation) -> Bool {
        let target = Int(operation.a)
        guard let left = number(cells[target]) else { return false }
        let result: MachineDecimal?
        switch operation.code {
        case .decimal: result = left
        case .integer:
            let cell = cells[target]
            guard cell.kind == Cell.Kind.number else { return left.scale == 0 }
            return isDigits(Slot(.number, offset: cell.offset, length: cell.length), bytes.view)
        case .add: result = number(cells[Int(operation.b)]).flatMap { left.adding($0) }
        case .subtract:
            result = number(cells[Int(operation.b)]).flatMap { $0.negated }.flatMap { left.adding($0) }
        case .multiply: result = number(cells[Int(operation.b)]).flatMap { left.multiplied(by: $0) }
        case .negate: result = left.negated
        case .round: result = roundings[Int(operation.b)].rounded(left)
        default: result = nil
        }
        guard let result else { return false }
        cells[target] = Cell(result)
        return true
    }
}
