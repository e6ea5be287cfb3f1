import MapProgram
import MapValues

extension Lowerer {
    /// A link that moves one plain value to one place, as one operation; false when it is not such a link.
    mutating func emitPlainMember(_ writer: Writer, _ node: TargetNode, _ type: FieldType) throws(NotLowered)
        -> Bool
    {
        let move = writer.move
        guard move.attempts.count == 1, let attempt = move.attempts.first, attempt.condition == nil,
            move.conditions.isEmpty, move.blank.isEmpty, move.absent.leavesOut, attempt.transforms.isEmpty,
            case .place(let source) = attempt.source, source.type.blank.isEmpty, type.blank.isEmpty,
            !source.steps.contains(where: { if case .column = $0 { true } else { false } }),
            type.minimum == nil, type.maximum == nil
        else { return false }
        let operation: Operation.Code
        var opening = key(node.name)
        var scale = 0
        switch (source.type.kind, type.kind) {
        case (.text, .text), (.code, .text), (.parts, .text), (.text, .parts), (.date, .date),
            (.instant, .instant),
            (.date, .text), (.instant, .text), (.local, .text), (.local, .local):
            guard type.wire == .native else { return false }
            operation = source.type.wire == .number ? .memberDigits : .memberText
            opening += "\""
        case (.integer, .integer), (.decimal, .decimal), (.money, .money), (.percent, .percent),
            (.integer, .decimal), (.decimal, .money), (.money, .decimal), (.integer, .money):
            guard type.wire != .text, source.type.wire != .text else { return false }
            operation = .memberNumber
            scale = type.kind == .integer ? 0 : type.scale ?? Machine.numberLengthMax
        default: return false
        }
        let column = try locate(source.steps[...], in: writer.scope)
        code.emit(operation, row: column.row, a: code.piece(opening), b: column.column, number: scale)
        return true
    }

    /// Writes a value to a place, if it fits there.
    mutating func emitValue(
        _ flow: Flow, _ place: Place, exits: TryExits, to sink: Sink
    ) throws(NotLowered) {
        let type = place.type
        var flow = flow
        switch type.kind {
        case .text, .code, .date, .instant, .local, .parts:
            try fitText(&flow, type, exits: exits)
            // A text that JSON carries as a number.
            if type.wire == .number {
                code.emit(.textToNumber, a: flow.register, goal: exits.unfit)
                flow.shape = .number
            }
        case .integer, .decimal, .money, .percent:
            try fitNumber(&flow, type, exits: exits)
            guard type.wire != .text else { throw NotLowered("a number written as text") }
        case .bool:
            guard flow.shape == .bool, type.wire == .native else { throw NotLowered("a truth value of this") }
        case .any: break
        case .records, .values, .record, .object, .map: throw NotLowered("a value that is not plain")
        }
        try emitBlanks(type.blank, flow, goal: exits.absent)
        try emitStore(flow.register, place, to: sink, isText: flow.shape == .text)
    }

    /// Values that the platform takes for nothing are not written.
    private mutating func emitBlanks(
        _ blank: [Value], _ flow: Flow, goal: Assembler.Label
    ) throws(NotLowered) {
        for value in blank { try emitJump(ifIs: value, flow, goal: goal) }
    }

    /// Puts a register where it goes.
    mutating func emitStore(
        _ register: Int, _ place: Place, to sink: Sink, isText: Bool
    ) throws(NotLowered) {
        switch sink {
        case .leaf(let node):
            let opening = key(node.name)
            if isText {
                code.emit(.quoted, a: register, b: code.piece(opening + "\""))
            } else {
                code.emit(.whole, a: register, b: code.piece(opening))
            }
        case .registers(let writer):
            let target = writer.leaves.firstIndex { $0.place == place.pathText }
            guard let target, let registers = writer.registers else {
                throw NotLowered("a link without a place")
            }
            code.emit(.copy, a: registers[target], b: register)
        }
    }

    private mutating func fitText(_ flow: inout Flow, _ type: FieldType, exits: TryExits) throws(NotLowered) {
        switch flow.shape {
        case .text: break
        case .number:
            code.emit(.numberToText, a: flow.register)
            flow.shape = .text
        case .bool, .scalar: throw NotLowered("a text out of a truth value")
        }
        guard type.minimum == nil else { throw NotLowered("a text of a least length") }
        if let maximum = type.maximum {
            guard maximum.scale == 0, let limit = Int32(exactly: maximum.coefficient) else {
                throw NotLowered("a length of this kind")
            }
            code.emit(.jumpIfLonger, a: flow.register, b: Int(limit), goal: exits.unfit)
        }
        guard case .code(let list) = type.kind else { return }
        let codes = program.platforms[written].codeLists[list]
        guard codes.isClosed else { return }
        let known = codes.rows.compactMap { row -> (key: String, number: Int)? in
            if case .text(let code)? = row[codes.codeColumn] { (code, 0) } else { nil }
        }
        guard !code.constants.isEmpty || code.constant(.text("")) != nil else { return }
        let copy = register()
        code.emit(.copy, a: copy, b: flow.register)
        code.emit(.look, a: copy, b: code.dictionary(known), goal: exits.unfit)
    }

    mutating func fitNumber(_ flow: inout Flow, _ type: FieldType, exits: TryExits) throws(NotLowered) {
        switch flow.shape {
        case .number: break
        case .text:
            code.emit(.textToNumber, a: flow.register, goal: exits.unfit)
            flow.shape = .number
        case .bool, .scalar: throw NotLowered("a number out of this")
        }
        let scale = type.kind == .integer ? 0 : type.scale
        if let scale { code.emit(.jumpUnlessScale, a: flow.register, b: scale, goal: exits.unfit) }
        let limits: [(ExactDecimal?, UInt8)] = [
            (type.minimum, Relation.less), (type.maximum, Relation.greater),
        ]
        for case (let limit?, let relation) in limits {
            let other = register()
            code.emit(.loadConstant, a: other, b: try constant(.decimal(limit)))
            code.emit(.jumpIfNumber, row: Int(relation), a: flow.register, b: other, goal: exits.unfit)
        }
    }
}

extension Place {
    /// The steps as text, to tell places apart.
    var pathText: String {
        steps.map { step in
            switch step {
            case .member(let name): "." + JSONWriter.text(.text(name))
            case .entry(let name, let key, let value): "[\(key)=\(JSONWriter.text(.text(name)))].\(value)"
            case .select(.first): "[first]"
            case .select(.last): "[last]"
            case .select(.all): "[all]"
            case .select(.equals(let member, _, let value)): "[\(member)=\(JSONWriter.text(value))]"
            case .select(.isIn(let member, _, let values)): "[\(member) in \(JSONWriter.text(.list(values)))]"
            case .column(let list, let name): "@\(list).\(name)"
            }
        }.joined()
    }
}
