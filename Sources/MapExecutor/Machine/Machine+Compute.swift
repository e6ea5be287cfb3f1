extension Machine {
    /// Arithmetic on registers, declined when something is absent or does not fit; the next operation.
    mutating func compute(_ operation: Operation, _ next: Int) -> Int {
        let target = Int(operation.a)
        guard let left = number(cells[proven: target]) else { return Self.declined }
        let result: MachineDecimal?
        switch operation.code {
        case .decimal: result = left
        case .integer:
            let cell = cells[target]
            let isPlain = cell.isNumber ? isDigits(cell) : left.scale == 0
            return isPlain ? next : Self.declined
        case .add: result = operand(operation).flatMap { left.adding($0) }
        case .subtract:
            result = operand(operation).flatMap { $0.negated }.flatMap { left.adding($0) }
        case .multiply: result = operand(operation).flatMap { left.multiplied(by: $0) }
        case .negate: result = left.negated
        case .round: result = roundings[Int(operation.b)].rounded(left)
        default: result = nil
        }
        guard let result else { return Self.declined }
        cells[proven: target] = Cell(result)
        return next
    }

    /// The second operand.
    @inline(__always) private mutating func operand(_ operation: Operation) -> MachineDecimal? {
        number(
            operation.row == 0 ? cells[proven: Int(operation.b)] : constants[proven: Int(operation.b)])
    }
}
