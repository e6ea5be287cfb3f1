/// Checks a machine program before anything runs it: that every operand is one, that no way leads out of the
/// program, that what is closed has been opened, and that every column is inside its row.
///
/// The steps of the machine rely on it instead of comparing each index again.
struct Verifier {
    private let program: MachineProgram

    init(_ program: MachineProgram) { self.program = program }

    /// What is wrong first; `nil` when the program may run.
    func problem() -> String? {
        if let problem = trieProblem() ?? tableProblem() { return problem }
        var opened: Set<Int> = []
        for (index, operation) in program.operations.enumerated() {
            if operation.code == .open { opened.insert(Int(operation.a)) }
            if let what = problem(of: operation, opened) {
                return "step \(index), \(operation.code): \(what)"
            }
        }
        switch program.operations.last?.code {
        case .end?, .decline?, .jump?: break
        default: return "the last step goes on behind itself"
        }
        var flow = FlowCheck(program.operations)
        return flow.circle().map { "step \($0) can follow itself without end" }
    }

    private func problem(of operation: Operation, _ opened: Set<Int>) -> String? {
        let operands = operation.code.operands
        if !isValid(operands.a, operation.a, operation) { return "operand a is \(operation.a)" }
        if !isValid(operands.b, operation.b, operation) { return "operand b is \(operation.b)" }
        if !isValid(operands.row, Int32(operation.row), operation) { return "row is \(operation.row)" }
        if !isValid(operands.goal, operation.goal, operation) { return "goal is \(operation.goal)" }
        switch operation.code {
        case .close, .takeBack, .jumpIfNothing:
            return opened.contains(Int(operation.a)) ? nil : "mark \(operation.a) is not set before"
        case .quoted where operation.goal != 0:
            return isPiece(operation.goal - 1, Int32(operation.row)) ? nil : "the ending is no piece"
        default: return nil
        }
    }

    private func isValid(_ kind: Operands.Kind, _ value: Int32, _ operation: Operation) -> Bool {
        let value = Int(value)
        switch kind {
        case .number: return true
        case .register: return (0..<program.registerCount).contains(value)
        case .registerOrNone: return (-1..<program.registerCount).contains(value)
        case .constant: return program.constants.indices.contains(value)
        case .registerOrConstant:
            return operation.row == 1
                ? program.constants.indices.contains(value) : (0..<program.registerCount).contains(value)
        case .row, .rowOfColumn: return (0..<program.rowRegisterCount).contains(value)
        case .column: return (0..<(program.trie.nodes.map(\.width).max() ?? 0)).contains(value)
        case .mark: return (0..<program.markCount).contains(value)
        case .piece: return isPiece(Int32(value), operation.length)
        case .dictionary: return program.dictionaries.indices.contains(value) && isDictionary(value)
        case .form: return program.forms.indices.contains(value)
        case .rounding: return program.roundings.indices.contains(value)
        case .search: return program.searches.indices.contains(value)
        case .lines: return program.lines.indices.contains(value)
        case .cause: return program.causes.indices.contains(value)
        case .pattern: return isPattern(value, firstPart: Int(operation.row))
        case .goal: return program.operations.indices.contains(value)
        case .goalOrNone: return value == -1 || program.operations.indices.contains(value)
        }
    }

    private func isPiece(_ offset: Int32, _ length: Int32) -> Bool {
        offset >= 0 && length >= 0 && Int(offset) + Int(length) <= program.literals.count
    }

    private func isPiece(_ piece: MachineProgram.Piece) -> Bool {
        piece.offset >= 0 && piece.count >= 0 && piece.offset + piece.count <= program.literals.count
    }

    /// Whether all that a dictionary leads to is a constant.
    private func isDictionary(_ index: Int) -> Bool {
        program.dictionaries[index].entries.allSatisfy { program.constants.indices.contains($0.constant) }
    }

    /// Whether steps begin here that end, with registers for all parts, and the fixed texts once more behind.
    private func isPattern(_ start: Int, firstPart: Int) -> Bool {
        var index = start
        for _ in 0..<2 {
            while true {
                guard program.patterns.indices.contains(index) else { return false }
                let step = program.patterns[index]
                index += 1
                if step.alternatives < 0 { break }
                if step.part >= 0 {
                    guard firstPart + Int(step.part) < program.registerCount else { return false }
                } else {
                    let last = index - 1 + max(1, Int(step.alternatives))
                    guard last <= program.patterns.count, isPiece(step.piece) else { return false }
                }
            }
        }
        return true
    }

    // MARK: Tables

    private func tableProblem() -> String? {
        for constant in program.constants {
            switch constant {
            case .text(let piece), .escaped(let piece):
                if !isPiece(piece) { return "a constant is no piece" }
            case .number, .null, .absent, .yes, .no: break
            }
        }
        for dictionary in program.dictionaries where !dictionary.entries.allSatisfy({ isPiece($0.key) }) {
            return "a key of a dictionary is no piece"
        }
        let widest = program.trie.nodes.map(\.width).max() ?? 0
        for search in program.searches {
            let columns = [search.key, search.value]
            guard columns.allSatisfy({ (0..<widest).contains(Int($0)) }) else {
                return "a search without a column"
            }
        }
        return nil
    }

    /// Follows the members from the root: each column has to be inside the row that it belongs to.
    private func trieProblem() -> String? {
        var seen: Set<Int> = []
        return trieProblem(node: 0, owner: 0, depth: 0, &seen)
    }

    /// Deeper members than any platform has would cost the scanner stack.
    private static let depthMax = 32

    private func trieProblem(node: Int, owner: Int, depth: Int, _ seen: inout Set<Int>) -> String? {
        guard program.trie.nodes.indices.contains(node), depth < Self.depthMax, seen.insert(node).inserted
        else {
            return "the members to read are no tree"
        }
        for child in program.trie.nodes[node].children {
            guard child.name.utf8.count <= Shapes.nameLengthMax else { return "a long name" }
            if let column = child.column, !(0..<program.trie.nodes[owner].width).contains(column) {
                return "a column outside of its row"
            }
            switch child.action {
            case .skip: break
            case .value: if child.column == nil { return "a value without a column" }
            case .object:
                if let problem = trieProblem(node: child.node, owner: owner, depth: depth + 1, &seen) {
                    return problem
                }
            case .rows, .values:
                guard child.column != nil else { return "a list without a column" }
                if let problem = trieProblem(node: child.node, owner: child.node, depth: depth + 1, &seen) {
                    return problem
                }
                if child.action == .values, program.trie.nodes[child.node].width < 2 {
                    return "a row without a value"
                }
            }
        }
        return nil
    }
}
