import MapExpressions
import MapProgram
import MapValues

/// Expressions: conditions become jumps, values registers. What is an error there is declined here.
extension Lowerer {
    /// A register with the value of an expression.
    mutating func emitExpression(_ expression: ProgramExpression, in scope: SourceScope) throws(NotLowered)
        -> Flow
    {
        var names = ExpressionNames(scope: scope)
        return try emit(expression.checked.root, &names)
    }

    /// Jumps to `whenFalse` unless a condition holds.
    mutating func emitCondition(
        _ expression: ProgramExpression, in scope: SourceScope, whenFalse: Assembler.Label
    ) throws(NotLowered) {
        var names = ExpressionNames(scope: scope)
        try emitTest(expression.checked.root, &names, goal: whenFalse, when: false)
    }

    // MARK: Conditions

    /// Jumps to `goal` when a condition is `when`, and goes on otherwise.
    mutating func emitTest(
        _ node: ExpressionNode, _ names: inout ExpressionNames, goal: Assembler.Label, when: Bool
    ) throws(NotLowered) {
        if let known = constantValue(of: node) {
            guard case .bool(let flag) = known else { throw NotLowered("a condition that is no truth value") }
            if flag == when { code.emit(.jump, goal: goal) }
            return
        }
        switch node.kind {
        case .not(let inner): try emitTest(inner, &names, goal: goal, when: !when)
        case .all(let parts): try emitTests(parts, &names, goal: goal, when: when, deciding: false)
        case .any(let parts): try emitTests(parts, &names, goal: goal, when: when, deciding: true)
        case .comparison(let symbol, _, let left, let right):
            try emitComparison(symbol, left, right, &names, goal: goal, when: when)
        case .conditional(let condition, let first, let second):
            let otherwise = code.label()
            let done = code.label()
            try emitTest(condition, &names, goal: otherwise, when: false)
            try emitTest(first, &names, goal: goal, when: when)
            code.emit(.jump, goal: done)
            code.place(otherwise)
            try emitTest(second, &names, goal: goal, when: when)
            code.place(done)
        case .isIn(let element, let container):
            try emitMembership(element, container, &names, goal: goal, when: when)
        case .hasField(let base, let step):
            let register = try emitField(base, step.declaration, &names, keepsEmpty: false).register
            code.emit(when ? .jumpIfPresent : .jumpIfAbsent, a: register, goal: goal)
        case .comprehension(let loop) where loop.form == .all || loop.form == .exists:
            try emitQuantifier(loop, &names, goal: goal, when: when)
        default:
            let flow = try emit(node, &names)
            guard flow.shape == .bool else { throw NotLowered("a condition that is no truth value") }
            code.emit(when ? .jumpIfYes : .jumpIfNo, a: flow.register, goal: goal)
        }
    }

    /// `&&` is decided by the first false, `||` by the first true.
    private mutating func emitTests(
        _ parts: [ExpressionNode], _ names: inout ExpressionNames, goal: Assembler.Label, when: Bool,
        deciding: Bool
    ) throws(NotLowered) {
        if when == deciding {
            for part in parts { try emitTest(part, &names, goal: goal, when: when) }
            return
        }
        let decided = code.label()
        for part in parts.dropLast() { try emitTest(part, &names, goal: decided, when: deciding) }
        if let last = parts.last { try emitTest(last, &names, goal: goal, when: when) }
        code.place(decided)
    }

    private mutating func emitComparison(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
        _ names: inout ExpressionNames, goal: Assembler.Label, when: Bool
    ) throws(NotLowered) {
        if symbol == .equal || symbol == .notEqual {
            return try emitEquality(left, right, &names, goal: goal, when: when == (symbol == .equal))
        }
        let first = try emit(left, &names)
        let second = try emit(right, &names)
        guard first.shape == .number, second.shape == .number else { throw NotLowered("an order of texts") }
        let relation: UInt8
        switch symbol {
        case .less: relation = Relation.less
        case .lessOrEqual: relation = Relation.less | Relation.equal
        case .greater: relation = Relation.greater
        case .greaterOrEqual: relation = Relation.greater | Relation.equal
        default: throw NotLowered("the operator \(symbol.rawValue) as a condition")
        }
        let all = Relation.less | Relation.equal | Relation.greater
        code.emit(
            .jumpIfNumber, row: Int(when ? relation : all & ~relation), a: first.register, b: second.register,
            goal: goal)
    }

    private mutating func emitEquality(
        _ left: ExpressionNode, _ right: ExpressionNode, _ names: inout ExpressionNames,
        goal: Assembler.Label,
        when: Bool
    ) throws(NotLowered) {
        let (value, known) = constantValue(of: left).map { (right, $0) } ?? (left, constantValue(of: right))
        if case .null? = known {
            let register = try emitPresence(value, &names)
            return code.emit(when ? .jumpIfAbsent : .jumpIfPresent, a: register, goal: goal)
        }
        let first = try emit(value, &names)
        if case .string(let text)? = known {
            guard first.shape == .text else { throw NotLowered("a comparison of kinds") }
            return code.emit(
                when ? .jumpIfText : .jumpUnlessText, a: first.register, b: try constant(.text(text)),
                goal: goal)
        }
        let second = try emit(left.range == value.range ? right : left, &names)
        guard first.shape == second.shape else { throw NotLowered("a comparison of kinds") }
        switch first.shape {
        case .text, .bool:
            code.emit(
                when ? .jumpIfEqual : .jumpUnlessEqual, a: first.register, b: second.register, goal: goal)
        case .number:
            // Nothing is equal to nothing only.
            let all = Relation.less | Relation.greater
            let done = code.label()
            let both = code.label()
            let differ = when ? done : goal
            code.emit(.jumpIfPresent, a: first.register, goal: both)
            code.emit(.jumpIfPresent, a: second.register, goal: differ)
            code.emit(.jump, goal: when ? goal : done)
            code.place(both)
            code.emit(.jumpIfAbsent, a: second.register, goal: differ)
            code.emit(
                .jumpIfNumber, row: Int(when ? Relation.equal : all), a: first.register, b: second.register,
                goal: goal)
            code.place(done)
        case .scalar: throw NotLowered("a comparison of values of several kinds")
        }
    }

    private mutating func emitMembership(
        _ element: ExpressionNode, _ container: ExpressionNode, _ names: inout ExpressionNames,
        goal: Assembler.Label, when: Bool
    ) throws(NotLowered) {
        guard case .list(let elements) = container.kind else {
            throw NotLowered("`in` over a list of the record")
        }
        let first = try emit(element, &names)
        guard first.shape == .text else { throw NotLowered("`in` of something else than text") }
        let found = code.label()
        for element in elements {
            guard element.presence == .always, case .string(let text)? = constantValue(of: element.value)
            else {
                throw NotLowered("`in` over a list of expressions")
            }
            code.emit(.jumpIfText, a: first.register, b: try constant(.text(text)), goal: when ? goal : found)
        }
        if !when { code.emit(.jump, goal: goal) }
        code.place(found)
    }

    // MARK: Values

    /// A register with the value of a node.
    mutating func emit(_ node: ExpressionNode, _ names: inout ExpressionNames) throws(NotLowered) -> Flow {
        if let known = constantValue(of: node) { return try emit(constant: known) }
        switch node.kind {
        case .field(let base, let step, .plain):
            return try emitField(base, step.declaration, &names, keepsEmpty: true)
        case .conditional(let condition, let first, let second):
            return try emitConditional(condition, first, second, &names, into: nil)
        case .arithmetic(let symbol, let form, let left, let right):
            guard form == .decimal || form == .int else { throw NotLowered("arithmetic of this kind") }
            return try emitArithmetic(symbol, left, right, &names)
        case .negate(let inner):
            let flow = try emitNumber(inner, &names)
            code.emit(.negate, a: flow.register)
            return flow
        case .call(let call): return try emitCall(call, &names)
        case .not, .all, .any, .comparison, .isIn, .hasField, .comprehension:
            return try emitTruth(node, &names)
        default: throw NotLowered("an expression of this kind")
        }
    }

    /// A value in a certain register.
    private mutating func emit(
        _ node: ExpressionNode, _ names: inout ExpressionNames, into result: Int
    ) throws(NotLowered) -> Flow {
        if let known = constantValue(of: node) { return try emit(constant: known, into: result) }
        if case .conditional(let condition, let first, let second) = node.kind {
            return try emitConditional(condition, first, second, &names, into: result)
        }
        let flow = try emit(node, &names)
        code.emit(.copy, a: result, b: flow.register)
        return Flow(register: result, shape: flow.shape)
    }

    private mutating func emit(constant value: ExpressionValue, into result: Int? = nil) throws(NotLowered)
        -> Flow
    {
        let register = result ?? register()
        let (constant, shape): (Value, Flow.Shape)
        switch value {
        case .bool(let flag): (constant, shape) = (.bool(flag), .bool)
        case .int(let number): (constant, shape) = (.integer(number), .number)
        case .decimal(let number): (constant, shape) = (.decimal(number), .number)
        case .string(let text): (constant, shape) = (.text(text), .text)
        default: throw NotLowered("a constant of this kind")
        }
        code.emit(.loadConstant, a: register, b: try self.constant(constant))
        return Flow(register: register, shape: shape)
    }

    private mutating func emitTruth(_ node: ExpressionNode, _ names: inout ExpressionNames) throws(NotLowered)
        -> Flow
    {
        let register = register()
        let no = code.label()
        code.emit(.loadConstant, a: register, b: try constant(.bool(false)))
        try emitTest(node, &names, goal: no, when: false)
        code.emit(.loadConstant, a: register, b: try constant(.bool(true)))
        code.place(no)
        return Flow(register: register, shape: .bool)
    }

    private mutating func emitConditional(
        _ condition: ExpressionNode, _ first: ExpressionNode, _ second: ExpressionNode,
        _ names: inout ExpressionNames, into result: Int?
    ) throws(NotLowered) -> Flow {
        let result = result ?? register()
        let otherwise = code.label()
        let done = code.label()
        try emitTest(condition, &names, goal: otherwise, when: false)
        let left = try emit(first, &names, into: result)
        code.emit(.jump, goal: done)
        code.place(otherwise)
        let right = try emit(second, &names, into: result)
        code.place(done)
        return Flow(register: result, shape: left.shape == right.shape ? left.shape : .scalar)
    }

    mutating func emitNumber(_ node: ExpressionNode, _ names: inout ExpressionNames) throws(NotLowered)
        -> Flow
    {
        let flow = try emit(node, &names)
        guard flow.shape == .number else { throw NotLowered("arithmetic of something else than numbers") }
        return flow
    }

    private mutating func emitArithmetic(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
        _ names: inout ExpressionNames
    ) throws(NotLowered) -> Flow {
        let operation: Operation.Code
        switch symbol {
        case .add: operation = .add
        case .subtract: operation = .subtract
        case .multiply: operation = .multiply
        default: throw NotLowered("the operator \(symbol.rawValue)")
        }
        // The register of an operand is used for nothing else.
        let first = try emitNumber(left, &names)
        switch constantValue(of: right) {
        case .int(let number)?:
            code.emit(operation, row: 1, a: first.register, b: try constant(.integer(number)))
        case .decimal(let number)?:
            code.emit(operation, row: 1, a: first.register, b: try constant(.decimal(number)))
        default:
            let second = try emitNumber(right, &names)
            code.emit(operation, a: first.register, b: second.register)
        }
        return first
    }
}
