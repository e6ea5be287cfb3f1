import MapProgram
import MapValues

extension Lowerer {
    /// The code of one step of a value.
    mutating func emitTransform(
        _ transform: Transform, _ flow: inout Flow, exits: TryExits
    ) throws(NotLowered) {
        if !flow.parts.isEmpty {
            switch transform {
            case .join(let pattern): return try emitJoin(pattern, &flow, exits: exits)
            case .joinName: throw NotLowered("a name of parts")
            case .dictionary, .binding, .split, .splitName, .round, .currency, .form, .convert: return
            }
        }
        switch transform {
        case .dictionary(let index, let side): try emitLook(index, from: side, &flow, exits: exits)
        case .split(let pattern):
            guard flow.shape == .text else { throw NotLowered("a pattern over a number") }
            flow.parts = try emitSplit(pattern, flow.register, exits: exits)
        case .round(let rounding):
            guard flow.shape == .number, let plan = RoundingPlan(rounding) else {
                throw NotLowered("a rounding of this kind")
            }
            code.emit(.round, a: flow.register, b: code.rounding(plan))
        case .form(let form):
            if flow.shape == .number || flow.shape == .bool { return }
            guard flow.shape == .text else { throw NotLowered("a form of a value of several kinds") }
            switch form {
            case .path, .wallClock: return
            case .email:
                try emitForm(.trim, flow, exits: exits)
                try emitForm(.lower, flow, exits: exits)
            case .trim, .lower, .upper, .squeeze, .digits, .phone: try emitForm(form, flow, exits: exits)
            }
        case .convert(let conversion): try emitConversion(conversion, &flow, exits: exits)
        case .binding: throw NotLowered("the binding of a record")
        case .splitName: throw NotLowered("the parts of a name")
        case .currency: throw NotLowered("a currency")
        case .join, .joinName: break
        }
    }

    mutating func emitForm(_ form: TextForm, _ flow: Flow, exits: TryExits) throws(NotLowered) {
        guard let plan = FormPlan(form) else { throw NotLowered("the form \(form)") }
        code.emit(.form, a: flow.register, b: code.form(plan), goal: exits.unfit)
        // An empty text that comes out is absent, and stays so in the steps behind.
        if form == .trim { code.emit(.jumpIfAbsent, a: flow.register, goal: exits.absent) }
    }

    private mutating func emitLook(
        _ index: Int, from side: Side, _ flow: inout Flow, exits: TryExits
    ) throws(NotLowered) {
        let dictionary = program.dictionaries[index]
        var entries: [(key: String, number: Int)] = []
        var shape: Flow.Shape?
        for key in dictionary.index[side].keys.sorted(by: { JSONWriter.text($0) < JSONWriter.text($1) }) {
            guard let found = dictionary.look(up: key, from: side) else { continue }
            switch key {
            case .text(let text):
                guard text.utf8.allSatisfy({ $0 < 0xCC || $0 & 0xFE == 0xD0 }) else {
                    throw NotLowered("a dictionary key that has other spellings")
                }
                entries.append((text, try constant(found.value)))
            case .bool, .number: throw NotLowered("a dictionary from truth values or numbers")
            case .null, .list, .object: throw NotLowered("a dictionary of this kind")
            }
            let own: Flow.Shape
            switch found.value {
            case .text(let text):
                guard !text.isEmpty else { throw NotLowered("an empty text in a dictionary") }
                own = .text
            case .number: own = .number
            case .bool: own = .bool
            case .null, .list, .object: throw NotLowered("a dictionary of this kind")
            }
            shape = shape == nil || shape == own ? own : .scalar
        }
        guard flow.shape == .text || flow.shape == .number else {
            throw NotLowered("a dictionary of this kind")
        }
        let table = code.dictionary(entries)
        if let unmapped = exits.unmapped {
            code.emit(.look, a: flow.register, b: table, goal: unmapped)
            flow.shape = shape ?? .text
        } else {
            let through = code.label()
            code.emit(.look, a: flow.register, b: table, goal: through)
            code.place(through)
            flow.shape = shape == nil || shape == flow.shape ? flow.shape : .scalar
        }
    }

    private mutating func emitConversion(
        _ conversion: Conversion, _ flow: inout Flow, exits: TryExits
    ) throws(NotLowered) {
        switch conversion {
        case .textToNumber:
            if flow.shape == .number { return }
            guard flow.shape == .text else { throw NotLowered("a number out of this") }
            code.emit(.textToNumber, a: flow.register, goal: exits.unfit)
            flow.shape = .number
        case .numberToText:
            if flow.shape == .text { return }
            guard flow.shape == .number else { throw NotLowered("a text out of this") }
            code.emit(.numberToText, a: flow.register)
            flow.shape = .text
        case .wallClock:
            guard flow.shape == .text else { throw NotLowered("a time out of this") }
            code.emit(.wallClock, a: flow.register)
        case .scale(let factor):
            guard flow.shape == .number else { throw NotLowered("a unit of this") }
            code.emit(.multiply, row: 1, a: flow.register, b: try constant(.decimal(factor)))
        case .parts(let from, let to, _):
            flow.parts = try emitSplit(from, flow.register, exits: exits)
            try emitJoin(to, &flow, exits: exits)
        case .instantToLocal(let zone):
            guard flow.shape == .text else { throw NotLowered("a time out of this") }
            try emitShift(zone, flow)
        case .textToBool, .boolToText, .boolToNumber, .numberToBool, .localToInstant, .instantToDate,
            .localToDate, .firstElement, .toList:
            throw NotLowered("the conversion \(conversion)")
        }
    }

    /// An instant to the clock of a zone, where the instant has the zone's offset already, which does not
    /// change: then it is the time as it stands.
    private mutating func emitShift(_ zone: String, _ flow: Flow) throws(NotLowered) {
        guard let offset = FixedOffset.of(zone, in: program.zones) else {
            throw NotLowered("the clock of \(zone)")
        }
        code.emit(.wallClock, a: flow.register, b: offset, number: 1)
    }

    // MARK: Patterns

    private mutating func emitSplit(
        _ pattern: TextPattern, _ register: Int, exits: TryExits
    ) throws(NotLowered) -> [(name: String, register: Int)] {
        var parts: [(name: String, register: Int)] = []
        var steps: [PatternStep] = []
        let first = nextRegister
        for piece in pattern.pieces {
            switch piece {
            case .part(let name, _):
                let part = self.register()
                guard part < 250 else { throw NotLowered("so many registers") }
                parts.append((name, part))
                let piece = MachineProgram.Piece(offset: 0, count: 0)
                steps.append(PatternStep(part: Int32(part - first), piece: piece, alternatives: 0))
            case .fixed(let texts):
                for (index, text) in texts.enumerated() {
                    steps.append(
                        PatternStep(
                            part: -1, piece: code.literal(Array(text.utf8)),
                            alternatives: Int32(index == 0 ? texts.count : 0)))
                }
            }
        }
        code.emit(.split, row: first, a: register, b: try code.pattern(steps), goal: exits.unfit)
        return parts
    }

    private mutating func emitJoin(
        _ pattern: TextPattern, _ flow: inout Flow, exits: TryExits
    ) throws(NotLowered) {
        let result = register()
        var steps: [PatternStep] = []
        let first = flow.parts.map(\.register).min() ?? 0
        guard first < 250 else { throw NotLowered("so many registers") }
        for piece in pattern.pieces {
            switch piece {
            case .fixed(let texts):
                guard let text = texts.first, !text.isEmpty else { continue }
                guard JSONWriter.text(.text(text)) == "\"\(text)\"" else {
                    throw NotLowered("a pattern with escapes")
                }
                let piece = code.literal(Array(text.utf8))
                steps.append(PatternStep(part: -1, piece: piece, alternatives: 1))
            case .part(let name, let width):
                guard let part = flow.parts.first(where: { $0.name == name }) else {
                    return code.emit(.jump, goal: exits.unfit)
                }
                let piece = MachineProgram.Piece(offset: 0, count: width)
                steps.append(PatternStep(part: Int32(part.register - first), piece: piece, alternatives: 0))
            }
        }
        code.emit(.join, row: first, a: result, b: try code.pattern(steps))
        flow = Flow(register: result, shape: .text)
    }
}
