import MapProgram
import MapValues

extension Lowerer {
    /// The code of a leaf: the link that writes it, or what was worked out for it before.
    mutating func emitLeaf(_ node: TargetNode, _ type: FieldType) throws(NotLowered) {
        if node.writers.count == 1, let writer = node.writers.first, !writer.isDone, writer.leaves.count == 1,
            writer.group == nil
        {
            writer.isDone = true
            let registers = nextRegister
            defer { nextRegister = registers }
            if let fold = writer.fold { return try emitFold(fold, writer, node) }
            if try emitPlainMember(writer, node, type) { return }
            return try emitMove(writer.move, origin: writer.origin, scope: writer.scope, to: .leaf(node))
        }
        if node.writers.contains(where: { $0.fold != nil }) { throw NotLowered("a fold of a shared place") }
        for writer in node.writers { try workOut(writer) }
        let done = code.label()
        let key = code.piece(self.key(node.name))
        for (position, writer) in node.writers.enumerated().reversed() {
            guard let register = writer.register(of: node) else { throw NotLowered("a link without a place") }
            if position > 0 {
                let next = code.label()
                code.emit(.jumpIfAbsent, a: register, goal: next)
                code.emit(.whole, a: register, b: key)
                code.emit(.jump, goal: done)
                code.place(next)
            } else {
                code.emit(.whole, a: register, b: key)
            }
        }
        code.place(done)
    }

    /// Works out a link into registers, with its group if it has one.
    mutating func workOut(_ writer: Writer) throws(NotLowered) {
        guard !writer.isDone else { return }
        if let group = writer.group { return try workOut(group) }
        try prepare(writer)
        let registers = nextRegister
        try emitMove(writer.move, origin: writer.origin, scope: writer.scope, to: .registers(writer))
        nextRegister = registers
    }

    /// Registers for the leaves of a link, absent at first. They are never given back.
    private mutating func prepare(_ writer: Writer) throws(NotLowered) {
        writer.isDone = true
        writer.registers = writer.leaves.map { _ in register() }
        for register in writer.registers ?? [] { emitAbsent(register) }
    }

    private mutating func emitAbsent(_ register: Int) {
        code.emit(.loadConstant, a: register, b: code.absentConstant())
    }

    /// Works out the links of a group; a drop takes all of them back.
    private mutating func workOut(_ group: DropGroup) throws(NotLowered) {
        let dropped = code.label()
        let done = code.label()
        for writer in group.writers { try prepare(writer) }
        if let element = group.element { code.emit(.jumpIfNoRow, a: element.row, goal: done) }
        for condition in group.conditions {
            try emitCondition(condition, in: group.scope, whenFalse: done)
        }
        let outer = (dropLabel, telling)
        dropLabel = dropped
        if group.writers.contains(where: { $0.move.mayDrop }) { telling = .byTheWalk }
        for writer in group.writers {
            let registers = nextRegister
            try emitMove(writer.move, origin: writer.origin, scope: writer.scope, to: .registers(writer))
            nextRegister = registers
        }
        (dropLabel, telling) = outer
        code.emit(.jump, goal: done)
        code.place(dropped)
        for register in group.writers.flatMap({ $0.registers ?? [] }) { emitAbsent(register) }
        code.place(done)
    }

    // MARK: One link

    /// The code of a link: the tries in their order, then what happens when none gave a value.
    mutating func emitMove(
        _ move: Move, origin: Int, scope: SourceScope, to sink: Sink
    ) throws(NotLowered) {
        var tries = TryTable(done: code.label(), value: move.mayNote ? register() : -1, origin: origin)
        try emitGuard(move, origin: origin, scope: scope, to: sink, &tries)
        while let state = tries.next() {
            if let label = tries.label(of: state) { code.place(label) }
            if state.index < move.attempts.count {
                try emitTry(state, move, scope: scope, to: sink, &tries)
            } else {
                let failure = state.failure ?? TryFailure(outcome: move.absent, kind: .absent, attempt: 0)
                try emitOutcome(failure, move, origin: origin, value: tries.value, to: sink)
            }
            code.emit(.jump, goal: tries.done)
        }
        if let declined = tries.declined {
            code.place(declined)
            code.emit(.decline)
        }
        code.place(tries.done)
    }

    /// The conditions of a link, and what happens when one does not hold.
    private mutating func emitGuard(
        _ move: Move, origin: Int, scope: SourceScope, to sink: Sink, _ tries: inout TryTable
    ) throws(NotLowered) {
        if move.conditions.isEmpty { return }
        if let goal = goal(of: move.otherwise, tries.done) {
            for condition in move.conditions { try emitCondition(condition, in: scope, whenFalse: goal) }
            return
        }
        let otherwise = code.label()
        let holds = code.label()
        for condition in move.conditions { try emitCondition(condition, in: scope, whenFalse: otherwise) }
        code.emit(.jump, goal: holds)
        code.place(otherwise)
        let failure = TryFailure(outcome: move.otherwise, kind: .condition, attempt: 0)
        try emitOutcome(failure, move, origin: origin, value: -1, to: sink)
        code.emit(.jump, goal: tries.done)
        code.place(holds)
    }

    /// One try in one state, with its ways out.
    private mutating func emitTry(
        _ state: TryState, _ move: Move, scope: SourceScope, to sink: Sink, _ tries: inout TryTable
    ) throws(NotLowered) {
        let attempt = move.attempts[state.index]
        let next = TryState(index: state.index + 1, failure: state.failure)
        // Of cases the first that holds decides, also when it gives nothing.
        let after = move.isCases ? move.attempts.count : state.index + 1
        var ways: [TryState] = []
        if let condition = attempt.condition {
            let fails = wayOut(next, move, &tries, &ways)
            try emitCondition(condition, in: scope, whenFalse: fails)
        }
        func failed(_ outcome: Outcome, _ kind: NoteCause.Kind) -> TryState {
            let failure = TryFailure(outcome: outcome, kind: kind, attempt: state.index)
            return TryState(index: after, failure: failure)
        }
        let absent = wayOut(TryState(index: after, failure: state.failure), move, &tries, &ways)
        var exits = TryExits(absent: absent, unmapped: nil, unfit: absent)
        if move.unfit == .cut {
            // A text that is only too long is cut by the walk.
            exits.unfit = tries.declined ?? code.label()
            tries.declined = exits.unfit
        } else {
            exits.unfit = wayOut(failed(move.unfit, .unfit), move, &tries, &ways)
        }
        if attempt.unmapped != .pass {
            exits.unmapped = wayOut(failed(attempt.unmapped, .unmapped), move, &tries, &ways)
        }
        try emitTry(attempt, move, scope: scope, exits: exits, value: tries.value, to: sink)
        tries.open(ways)
    }

    /// The label at which a state begins; it is worked on later, unless it needs no code of its own.
    private mutating func wayOut(
        _ state: TryState, _ move: Move, _ tries: inout TryTable, _ ways: inout [TryState]
    ) -> Assembler.Label {
        if let known = tries.label(of: state) { return known }
        if state.index == move.attempts.count, let failure = state.failure, failure.leavesOutAValue,
            telling != .nothing
        {
            if telling == .byTheWalk {
                let label = tries.declined ?? code.label()
                tries.declined = label
                tries.finish(state, at: label)
                return label
            }
            let place = move.attempts.first?.target.text ?? ""
            let cause = NoteCause(
                origin: tries.origin, kind: failure.kind, attempt: failure.attempt, emptyPlace: place)
            let aside = AsideNote(label: code.label(), cause: code.cause(cause), goal: tries.done)
            asides.append(aside)
            tries.finish(state, at: aside.label)
            return aside.label
        }
        if state.index == move.attempts.count,
            let goal = goal(of: state.failure?.outcome ?? move.absent, tries.done)
        {
            tries.finish(state, at: goal)
            return goal
        }
        let label = code.label()
        tries.put(state, at: label)
        ways.append(state)
        return label
    }

    /// Where an outcome goes on that needs no code of its own.
    private func goal(of outcome: Outcome, _ done: Assembler.Label) -> Assembler.Label? {
        switch outcome {
        // Only what is there can be emptied, and here nothing is there yet.
        case .omit, .cut, .create, .stage, .pass, .clear: done
        case .default, .drop, .park, .skip, .stop: nil
        }
    }

    /// The way of a value: reads, changes, writes. What is read is kept in register `value` for notes, unless
    /// that is -1.
    private mutating func emitTry(
        _ attempt: Move.Attempt, _ move: Move, scope: SourceScope, exits: TryExits, value: Int, to sink: Sink
    ) throws(NotLowered) {
        var flow = try emitSource(attempt.source, in: scope, exits: exits)
        if value >= 0 {
            let isNoted = attempt.unmapped.isNoted || move.unfit.isNoted
            guard flow.parts.isEmpty || !isNoted else { throw NotLowered("a note on a value in parts") }
            if flow.parts.isEmpty { code.emit(.copy, a: value, b: flow.register) }
        }
        for (index, transform) in attempt.transforms.enumerated() {
            if transform.mayLeaveNothing {
                // Nothing goes on to the next step, which only forms take for nothing.
                let areForms = attempt.transforms[(index + 1)...].allSatisfy(\.isForm)
                guard areForms else { throw NotLowered("a step behind a trimmed text") }
            }
            try emitTransform(transform, &flow, exits: exits)
        }
        if flow.parts.isEmpty { try emitBlanks(move.blank, flow, exits: exits) }
        switch (attempt.target, flow.parts.isEmpty) {
        case (.place(let place), true): try emitValue(flow, place, exits: exits, to: sink)
        case (.place(let place), false):
            guard flow.parts.count == 1 else { throw NotLowered("several parts at one place") }
            let part = Flow(register: flow.parts[0].register, shape: .text)
            try emitValue(part, place, exits: exits, to: sink)
        case (.parts(let places), false):
            guard case .registers(let writer) = sink else { throw NotLowered("parts at one place") }
            try emitParts(flow, places, writer, exits: exits)
        case (.parts, true): throw NotLowered("one value at several places")
        }
    }

    /// Writes the parts that are there; all or none.
    private mutating func emitParts(
        _ flow: Flow, _ places: [NamedPlace], _ writer: Writer, exits: TryExits
    ) throws(NotLowered) {
        let unfit = code.label()
        let done = code.label()
        let inner = TryExits(absent: exits.absent, unmapped: exits.unmapped, unfit: unfit)
        for place in places {
            guard let part = flow.parts.first(where: { $0.name == place.name }) else { continue }
            let next = code.label()
            code.emit(.jumpIfAbsent, a: part.register, goal: next)
            let value = Flow(register: part.register, shape: .text)
            try emitValue(value, place.place, exits: inner, to: .registers(writer))
            code.place(next)
        }
        code.emit(.jump, goal: done)
        code.place(unfit)
        for register in writer.registers ?? [] { emitAbsent(register) }
        code.emit(.jump, goal: exits.unfit)
        code.place(done)
    }

    /// Values that count as absent, as nothing does.
    private mutating func emitBlanks(_ blank: [Value], _ flow: Flow, exits: TryExits) throws(NotLowered) {
        for value in blank { try emitJump(ifIs: value, flow, goal: exits.absent) }
    }

    /// A jump when a value is equal to a fixed one.
    mutating func emitJump(ifIs value: Value, _ flow: Flow, goal: Assembler.Label) throws(NotLowered) {
        switch (value, flow.shape) {
        case (.text(let text), .text) where !text.isEmpty:
            code.emit(.jumpIfText, a: flow.register, b: try constant(value), goal: goal)
        case (.number, .number):
            let other = register()
            code.emit(.loadConstant, a: other, b: try constant(value))
            code.emit(.jumpIfNumber, row: Int(Relation.equal), a: flow.register, b: other, goal: goal)
        case (.null, _), (.text, .text), (.text, .number), (.text, .bool), (.number, .text), (.number, .bool):
            break
        default: throw NotLowered("a blank value of this kind")
        }
    }

    // MARK: Outcomes

    /// What happens when a link has no value to write.
    private mutating func emitOutcome(
        _ failure: TryFailure, _ move: Move, origin: Int, value: Int, to sink: Sink
    ) throws(NotLowered) {
        switch failure.outcome {
        case .omit, .cut, .create, .stage, .pass: break
        case .clear: break
        case .default(let constantValue):
            guard let attempt = move.attempts.last, case .place(let place) = attempt.target else {
                throw NotLowered("a default for parts")
            }
            let register = register()
            let shape: Flow.Shape =
                switch constantValue {
                case .text: .text
                case .number: .number
                case .bool: .bool
                case .null, .list, .object: throw NotLowered("a default of this kind")
                }
            code.emit(.loadConstant, a: register, b: try constant(constantValue))
            let unfit = code.label()
            let fits = code.label()
            let exits = TryExits(absent: unfit, unmapped: unfit, unfit: unfit)
            try emitValue(Flow(register: register, shape: shape), place, exits: exits, to: sink)
            emitNote(failure, origin: origin, value: value)
            code.emit(.jump, goal: fits)
            code.place(unfit)
            code.emit(.decline)
            code.place(fits)
        case .drop:
            guard let dropLabel else { return code.emit(.decline) }
            emitNote(failure, origin: origin, value: value)
            code.emit(.jump, goal: dropLabel)
        case .park, .skip, .stop: code.emit(.decline)
        }
    }

    private mutating func emitNote(_ failure: TryFailure, origin: Int, value: Int) {
        let cause = NoteCause(origin: origin, kind: failure.kind, attempt: failure.attempt)
        let hasValue = failure.kind == .unmapped || failure.kind == .unfit
        code.emit(.note, a: hasValue ? value : -1, b: code.cause(cause))
    }
}

extension Move.Target {
    /// The places that it writes.
    var allPlaces: [Place] {
        switch self {
        case .place(let place): [place]
        case .parts(let parts): parts.map(\.place)
        }
    }
}

extension Transform {
    var isForm: Bool { if case .form = self { true } else { false } }

    /// Whether a text may become empty.
    var mayLeaveNothing: Bool {
        switch self {
        case .form(.trim), .form(.email), .form(.squeeze): true
        default: false
        }
    }
}
