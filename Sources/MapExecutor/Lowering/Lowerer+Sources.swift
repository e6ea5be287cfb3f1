import MapExpressions
import MapProgram
import MapValues

extension Lowerer {
    /// The code that reads where a value comes from.
    mutating func emitSource(
        _ source: Move.Source, in scope: SourceScope, exits: TryExits
    ) throws(NotLowered) -> Flow {
        switch source {
        case .place(let place):
            return try emitLoad(place, in: scope, absent: exits.absent)
        case .parts(let places):
            var parts: [(name: String, register: Int)] = []
            for part in places {
                let flow = try emitLoad(part.place, in: scope, absent: exits.absent)
                parts.append((part.name, flow.register))
            }
            return Flow(register: 0, shape: .text, parts: parts)
        case .constant(let value):
            let shape: Flow.Shape =
                switch value {
                case .text(let text) where !text.isEmpty: .text
                case .number: .number
                case .bool: .bool
                case .text, .null, .list, .object: throw NotLowered("a constant of this kind")
                }
            let register = register()
            code.emit(.loadConstant, a: register, b: try constant(value))
            return Flow(register: register, shape: shape)
        case .compute(let expression):
            let flow = try emitExpression(expression, in: scope)
            // Constants are there: of a choice between them no look is needed.
            if !expression.checked.root.isNeverEmpty {
                code.emit(.jumpIfEmpty, a: flow.register, goal: exits.absent)
            }
            return flow
        case .compose(let composition):
            let register = try emitComposition(composition, in: scope)
            code.emit(.jumpIfAbsent, a: register, goal: exits.absent)
            return Flow(register: register, shape: .text)
        case .fold: throw NotLowered("a fold over several places")
        }
    }

    /// Loads the neutral value of a place; goes on at `absent`, if given, when there is none.
    mutating func emitLoad(
        _ place: Place, in scope: SourceScope, absent: Assembler.Label?
    ) throws(NotLowered) -> Flow {
        if let index = place.steps.firstIndex(where: { if case .column = $0 { true } else { false } }) {
            return try emitColumn(place, at: index, in: scope, absent: absent)
        }
        let column = try locate(place.steps[...], in: scope)
        let register = register()
        let shape = try emitLoad(column, place.type, to: register, absent: absent)
        return Flow(register: register, shape: shape)
    }

    /// Loads a column by the type of its field; its blank values are absent. `keepsEmpty` is for
    /// expressions, to which an empty text is a text.
    mutating func emitLoad(
        _ column: ColumnReference, _ type: FieldType, to register: Int, absent: Assembler.Label?,
        keepsEmpty: Bool = false
    ) throws(NotLowered) -> Flow.Shape {
        var (operation, shape) = try loading(type)
        if keepsEmpty, operation == .loadText { operation = .loadTextOrEmpty }
        guard !type.blank.isEmpty || operation == .loadTextNumber else {
            code.load(operation, column, to: register, absent: absent)
            return shape
        }
        let done = code.label()
        let blank = code.label()
        code.load(operation, column, to: register, absent: absent ?? done)
        for value in type.blank {
            try emitJump(ifIs: value, Flow(register: register, shape: shape), goal: absent ?? blank)
        }
        // A number out of a text is written in its shortest form.
        if operation == .loadTextNumber { code.emit(.decimal, a: register) }
        if absent == nil, !type.blank.isEmpty {
            code.emit(.jump, goal: done)
            code.place(blank)
            code.emit(.loadConstant, a: register, b: code.absentConstant())
        }
        code.place(done)
        shape = operation == .loadTextNumber ? .number : shape
        return shape
    }

    /// The operation that loads a field, and what it gives.
    func loading(_ type: FieldType) throws(NotLowered) -> (operation: Operation.Code, shape: Flow.Shape) {
        switch type.kind {
        case .text, .code, .date, .instant, .local, .parts:
            return type.wire == .number ? (.loadDigits, .text) : (.loadText, .text)
        case .integer, .decimal, .money, .percent:
            return type.wire == .text ? (.loadTextNumber, .number) : (.loadNumber, .number)
        case .bool:
            guard type.wire == .native else { throw NotLowered("a truth value carried as text or a number") }
            return (.loadBool, .bool)
        case .records, .values, .record, .object, .map, .any: throw NotLowered("a value that is not plain")
        }
    }

    /// A step from a code into a column of its row, as a look-up.
    private mutating func emitColumn(
        _ place: Place, at index: Int, in scope: SourceScope, absent: Assembler.Label?
    ) throws(NotLowered) -> Flow {
        guard index == place.steps.count - 1, case .column(let list, let name) = place.steps[index] else {
            throw NotLowered("two steps through code lists")
        }
        let (_, shape) = try loading(place.type)
        guard place.type.wire == .native, place.type.blank.isEmpty else {
            throw NotLowered("a column of this type")
        }
        let codes = program.platforms[reading].codeLists[list]
        var entries: [(key: String, number: Int)] = []
        for row in codes.rows {
            guard case .text(let key)? = row[codes.codeColumn], let value = row[name], !value.isEmpty else {
                continue
            }
            switch (value, shape) {
            case (.text, .text), (.bool, .bool), (.number, .number): break
            default: throw NotLowered("a column with values of another type")
            }
            entries.append((key, try constant(value)))
        }
        let column = try locate(place.steps.dropLast(), in: scope)
        let register = register()
        let none = code.label()
        let done = code.label()
        code.load(.loadCode, column, to: register, absent: absent ?? done)
        code.emit(.look, a: register, b: code.dictionary(entries), goal: absent ?? none)
        if absent == nil {
            code.emit(.jump, goal: done)
            code.place(none)
            code.emit(.loadConstant, a: register, b: code.absentConstant())
        }
        code.place(done)
        return Flow(register: register, shape: shape)
    }

    /// Puts a text together; parts with an absent place are left out.
    mutating func emitComposition(_ composition: Composition, in scope: SourceScope) throws(NotLowered) -> Int
    {
        let result = register()
        let between = try constant(.text(composition.between))
        code.emit(.textBegin)
        for part in composition.parts {
            let absent = code.label()
            var pieces: [(register: Int?, text: String)] = []
            for piece in part.pieces {
                switch piece {
                case .text(let text): pieces.append((nil, text))
                case .place(let place, let escape):
                    guard escape == .none else { throw NotLowered("an escaped part of a text") }
                    let flow = try emitLoad(place, in: scope, absent: absent)
                    pieces.append((flow.register, ""))
                }
            }
            code.emit(.textPart, b: between)
            for piece in pieces {
                if let register = piece.register {
                    code.emit(.textAdd, a: register)
                } else if !piece.text.isEmpty {
                    code.emit(.textAddConstant, b: try constant(.text(piece.text)))
                }
            }
            code.place(absent)
        }
        code.emit(.textEnd, a: result)
        return result
    }
}

extension ExpressionNode {
    /// Whether its value is always there, and never an empty text.
    var isNeverEmpty: Bool {
        switch kind {
        case .literal(.string(let text)): !text.isEmpty
        case .literal(.int), .literal(.decimal), .literal(.bool): true
        case .conditional(_, let first, let second): first.isNeverEmpty && second.isNeverEmpty
        case .arithmetic, .comparison, .all, .any, .not: true
        case .call(let call): call.name == "sum" || call.name == "size"
        default: false
        }
    }
}
