import MapExpressions
import MapProgram
import MapValues

/// Fields, functions and loops of expressions.
extension Lowerer {
    /// The scope that a name leads to and the member names behind it.
    private func path(of node: ExpressionNode, _ names: ExpressionNames) throws(NotLowered) -> (
        scope: SourceScope, names: [String]
    ) {
        switch node.kind {
        case .variable(let slot) where slot == ScopeSlot.record.rawValue: return (names.scope, [])
        case .variable(let slot) where slot == ScopeSlot.parent.rawValue: return (.record, [])
        case .local(let place):
            guard let scope = names.locals[place] else { throw NotLowered("a name of this kind") }
            return (scope, [])
        case .field(let base, let step, .plain):
            let outer = try path(of: base, names)
            return (outer.scope, outer.names + [step.name])
        default: throw NotLowered("a field of something that is computed")
        }
    }

    /// A field of a declared record; `keepsEmpty` is false where an empty text counts as absent.
    mutating func emitField(
        _ base: ExpressionNode, _ field: FieldDeclaration, _ names: inout ExpressionNames, keepsEmpty: Bool
    ) throws(NotLowered) -> Flow {
        let (scope, outer) = try path(of: base, names)
        let steps = (outer + [field.name]).map { Place.Step.member($0) }
        let column = try locate(steps[...], in: scope)
        let register = register()
        var type: FieldType
        switch (field.type, field.wire) {
        case (.string, .native): type = FieldType(.text)
        case (.string, .number):
            type = FieldType(.text)
            type.wire = .number
        case (.int, .native): type = FieldType(.integer)
        case (.decimal, .native): type = FieldType(.decimal)
        case (.decimal, .text):
            type = FieldType(.decimal)
            type.wire = .text
        case (.bool, .native): type = FieldType(.bool)
        default: throw NotLowered("the field \(field.name) in an expression")
        }
        type.blank = field.blank
        let shape = try emitLoad(column, type, to: register, absent: nil, keepsEmpty: keepsEmpty)
        if case .int = field.type {
            // An integer with a point is for the walk.
            let done = code.label()
            code.emit(.jumpIfAbsent, a: register, goal: done)
            code.emit(.integer, a: register)
            code.place(done)
        }
        return Flow(register: register, shape: shape)
    }

    /// A register that is absent when a value is null.
    mutating func emitPresence(
        _ node: ExpressionNode, _ names: inout ExpressionNames
    ) throws(NotLowered) -> Int {
        guard case .field(let base, let step, .plain) = node.kind else {
            return try emit(node, &names).register
        }
        let field = step.declaration
        switch field.type {
        case .string, .int, .decimal, .bool:
            return try emitField(base, field, &names, keepsEmpty: true).register
        case .timestamp:
            guard case .native = field.wire, field.blank.isEmpty else { break }
            let (scope, outer) = try path(of: base, names)
            let column = try locate((outer + [field.name]).map { .member($0) }[...], in: scope)
            let register = register()
            code.load(.loadInstant, column, to: register, absent: nil)
            return register
        case .record:
            guard field.blank.isEmpty else { break }
            let (scope, outer) = try path(of: base, names)
            let column = try locate((outer + [field.name]).map { .member($0) }[...], in: scope)
            let register = register()
            code.load(.loadObject, column, to: register, absent: nil)
            return register
        default: break
        }
        throw NotLowered("whether \(field.name) is null")
    }

    // MARK: Functions

    mutating func emitCall(_ call: FunctionCall, _ names: inout ExpressionNames) throws(NotLowered) -> Flow {
        switch (call.name, call.arguments.count) {
        case ("form", 2): return try emitForm(call.arguments[0], call.arguments[1], &names)
        case ("orValue", 2): return try emitAlternative(call.arguments[0], call.arguments[1], &names)
        case ("sum", 1): return try emitSum(call.arguments[0], &names)
        case ("size", 1): return try emitSize(call.arguments[0], &names)
        case ("decimal", 1): return try emitNumber(call.arguments[0], &names)
        default: throw NotLowered("the function \(call.name)")
        }
    }

    private mutating func emitForm(
        _ text: ExpressionNode, _ name: ExpressionNode, _ names: inout ExpressionNames
    ) throws(NotLowered) -> Flow {
        guard case .string(let name)? = constantValue(of: name), let chain = program.forms[name] else {
            throw NotLowered("a form by an expression")
        }
        let flow = try emit(text, &names)
        guard flow.shape == .text else { throw NotLowered("a form of a number") }
        let none = code.label()
        let done = code.label()
        code.emit(.jumpIfAbsent, a: flow.register, goal: done)
        let exits = TryExits(absent: none, unmapped: none, unfit: none)
        for form in chain {
            switch form {
            // An empty text would be one to compare with, not nothing.
            case .phone, .digits, .lower, .upper: try emitForm(form, flow, exits: exits)
            case .trim, .squeeze, .email, .path, .wallClock:
                throw NotLowered("the form \(form) in an expression")
            }
        }
        code.emit(.jump, goal: done)
        code.place(none)
        code.emit(.loadConstant, a: flow.register, b: code.absentConstant())
        code.place(done)
        return flow
    }

    /// `x.?y.orValue(z)`.
    private mutating func emitAlternative(
        _ optional: ExpressionNode, _ other: ExpressionNode, _ names: inout ExpressionNames
    ) throws(NotLowered) -> Flow {
        guard case .field(let base, let step, .optional) = optional.kind else {
            throw NotLowered("an optional of this kind")
        }
        let flow = try emitField(base, step.declaration, &names, keepsEmpty: false)
        let done = code.label()
        code.emit(.jumpIfPresent, a: flow.register, goal: done)
        let instead = try emit(other, &names)
        guard instead.shape == flow.shape else { throw NotLowered("values of several kinds") }
        code.emit(.copy, a: flow.register, b: instead.register)
        code.place(done)
        return flow
    }

    // MARK: Loops

    /// A row register that goes over the elements of a list of the record, and the list's column.
    private mutating func loop(
        over node: ExpressionNode, _ names: ExpressionNames
    ) throws(NotLowered) -> (list: ColumnReference, row: SourceScope) {
        guard case .field(let base, let step, .plain) = node.kind,
            case .list(.record) = step.declaration.type,
            case .native = step.declaration.wire, step.declaration.blank.isEmpty
        else { throw NotLowered("a loop over something else than a list of records") }
        let (scope, outer) = try path(of: base, names)
        let (list, node) = try self.list(outer + [step.name], in: scope)
        return (list, SourceScope(node: node, owner: node, row: try rowRegister()))
    }

    /// `list.all(x, …)` and `list.exists(x, …)`.
    mutating func emitQuantifier(
        _ loop: Comprehension, _ names: inout ExpressionNames, goal: Assembler.Label, when: Bool
    ) throws(NotLowered) {
        guard loop.index == nil, loop.condition == nil else { throw NotLowered("a macro of this kind") }
        let (list, row) = try self.loop(over: loop.range, names)
        let deciding = loop.form == .exists
        let begin = code.label()
        let end = code.label()
        let decided = code.label()
        code.emit(.eachRow, row: list.row, a: row.row, b: list.column, goal: end)
        code.place(begin)
        names.locals[loop.element] = row
        try emitTest(loop.body, &names, goal: when == deciding ? goal : decided, when: deciding)
        code.emit(.nextRow, a: row.row, goal: begin)
        code.place(end)
        if when != deciding { code.emit(.jump, goal: goal) }
        code.place(decided)
    }

    /// `list.map(x, …).sum()`, with `filter` in front.
    private mutating func emitSum(_ node: ExpressionNode, _ names: inout ExpressionNames) throws(NotLowered)
        -> Flow
    {
        guard case .comprehension(let map) = node.kind, map.form == .map, map.index == nil else {
            throw NotLowered("a sum of this kind")
        }
        var filters: [(element: Int, condition: ExpressionNode)] = []
        if let condition = map.condition { filters.append((map.element, condition)) }
        var range = map.range
        while case .comprehension(let filter) = range.kind, filter.form == .filter, filter.index == nil,
            filter.condition == nil
        {
            filters.insert((filter.element, filter.body), at: 0)
            range = filter.range
        }
        let (list, row) = try loop(over: range, names)
        let total = register()
        let begin = code.label()
        let next = code.label()
        let end = code.label()
        code.emit(.loadConstant, a: total, b: try constant(.integer(0)))
        code.emit(.eachRow, row: list.row, a: row.row, b: list.column, goal: end)
        code.place(begin)
        for filter in filters {
            names.locals[filter.element] = row
            try emitTest(filter.condition, &names, goal: next, when: false)
        }
        names.locals[map.element] = row
        let flow = try emitNumber(map.body, &names)
        code.emit(.add, a: total, b: flow.register)
        code.place(next)
        code.emit(.nextRow, a: row.row, goal: begin)
        code.place(end)
        return Flow(register: total, shape: .number)
    }

    private mutating func emitSize(_ node: ExpressionNode, _ names: inout ExpressionNames) throws(NotLowered)
        -> Flow
    {
        let (list, _) = try loop(over: node, names)
        let register = register()
        code.load(.countRows, list, to: register, absent: nil)
        return Flow(register: register, shape: .number)
    }

    // MARK: Constants

    /// The value of what reads nothing but options, where it can be told.
    func constantValue(of node: ExpressionNode) -> ExpressionValue? {
        switch node.kind {
        case .literal(let value): return value
        case .field:
            guard let path = node.fieldPath, path.slot == ScopeSlot.options.rawValue else { return nil }
            var value: Value = program.options
            for name in path.names { value = value.fields?[name] ?? .null }
            switch value {
            case .bool(let flag): return .bool(flag)
            case .text(let text): return .string(text)
            case .number(let number): return number.decimal.map { .decimal($0) }
            case .null: return .null
            case .list, .object: return nil
            }
        case .comparison(let symbol, _, let left, let right) where symbol == .equal || symbol == .notEqual:
            guard let first = constantValue(of: left), let second = constantValue(of: right) else {
                return nil
            }
            switch (first, second) {
            case (.string(let one), .string(let other)):
                return .bool(one.isSame(as: other) == (symbol == .equal))
            case (.bool(let one), .bool(let other)): return .bool((one == other) == (symbol == .equal))
            default: return nil
            }
        case .not(let inner):
            if case .bool(let flag)? = constantValue(of: inner) { return .bool(!flag) }
            return nil
        case .all(let parts): return junction(parts, decidedBy: false)
        case .any(let parts): return junction(parts, decidedBy: true)
        case .call(let call) where call.name == "decimal" && call.arguments.count == 1:
            switch constantValue(of: call.arguments[0]) {
            case .string(let text)?: return ExactDecimal(text).map { .decimal($0) }
            case .int(let number)?: return .decimal(ExactDecimal(number))
            case .decimal(let number)?: return .decimal(number)
            default: return nil
            }
        default: return nil
        }
    }

    private func junction(_ parts: [ExpressionNode], decidedBy deciding: Bool) -> ExpressionValue? {
        var isOpen = false
        for part in parts {
            guard case .bool(let flag)? = constantValue(of: part) else {
                isOpen = true
                continue
            }
            if flag == deciding { return .bool(deciding) }
        }
        return isOpen ? nil : .bool(!deciding)
    }
}
