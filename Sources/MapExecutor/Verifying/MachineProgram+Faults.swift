extension MachineProgram {
    /// What the verifier has against the program; `nil` when it is sound.
    package var problem: String? { Verifier(self).problem() }

    /// The program with one operand of one step changed to another number: for trying the verifier, which
    /// has to find it, or it does no harm.
    package func withFault(_ random: inout some RandomNumberGenerator) -> MachineProgram {
        var program = self
        let index = Int.random(in: operations.indices, using: &random)
        var operation = operations[index]
        let near = Int32.random(in: -3...3, using: &random)
        let number =
            Bool.random(using: &random)
            ? Int32.random(in: -2...Int32(operations.count), using: &random) : near
        switch Int.random(in: 0..<6, using: &random) {
        case 0: operation.a = number
        case 1: operation.b = number
        case 2: operation.goal = number
        case 3: operation.row = UInt8.random(in: 0...255, using: &random)
        case 4: operation.length = number
        default:
            let codes = operations.map(\.code)
            let code = codes[Int.random(in: codes.indices, using: &random)]
            let length = operation.length
            operation = Operation(
                code: code, row: operation.row, a: operation.a, b: operation.b, goal: operation.goal)
            operation.length = length
        }
        program.operations[index] = operation
        return program
    }
}
