import MapProgram
import MapValues

/// Lists whose elements are mapped one by one, and the lines of an order.
extension Lowerer {
    /// The models of money on both sides, where a list has money.
    private func models(of list: ListProgram) -> PerSide<MoneyModel>? {
        guard list.money != nil, let first = program.platforms.first.records[record.models.first].money,
            let second = program.platforms.second.records[record.models.second].money
        else { return nil }
        return PerSide(first, second)
    }

    /// The kernel of a list with money; run before anything is written, since sums of it may stand anywhere.
    mutating func emitLineKernel(_ list: ListProgram, _ tree: TargetTree) throws(NotLowered) {
        guard let policy = list.money, let models = models(of: list) else { return }
        guard lineSums == nil else { throw NotLowered("two lists with money") }
        let (source, scope) = try elements(of: list)
        let plan = try linesPlan(list, policy, models, source: source, scope: scope)
        let residue = register()
        let total = register()
        let none = code.label()
        lineSums = (residue, total)
        for register in [residue, total] {
            code.emit(.loadConstant, a: register, b: code.absentConstant())
        }
        code.emit(.jumpIfMissing, row: source.row, b: source.column, goal: none)
        code.lines.append(plan)
        code.emit(.lines, b: code.lines.count - 1)
        code.emit(.lineSum, a: residue, b: 0)
        code.emit(.lineSum, a: total, b: 1)
        code.place(none)
        if case .keepIn(let place) = policy.residual {
            let leaf = try tree.leaf(place, under: tree.root)
            guard leaf.writers.isEmpty else { throw NotLowered("a residue at a linked place") }
            leaf.kind = .residue(place.type)
        }
    }

    /// The list that is read: its column, and the scope of its elements with a row register of its own.
    mutating func elements(of list: ListProgram) throws(NotLowered) -> (
        source: ColumnReference, scope: SourceScope
    ) {
        if let known = listScopes[list.origin] { return known }
        let (source, node) = try self.list(try names(of: list.lists[reading]), in: .record)
        let scope = SourceScope(node: node, owner: node, row: try rowRegister())
        listScopes[list.origin] = (source, scope)
        return (source, scope)
    }

    // MARK: Writing

    /// A list, also an empty one; nothing where the list that is read is missing.
    mutating func emitLines(_ list: ListProgram, _ name: String) throws(NotLowered) {
        guard list.extras.isEmpty else { throw NotLowered("extra lines") }
        guard list.added[written] == .create else { throw NotLowered("elements that are not added") }
        let (source, scope) = try elements(of: list)
        let models = models(of: list)
        let missing = code.label()
        let empty = code.label()
        let begin = code.label()
        let mark = mark()
        let opening = code.piece(key(name) + "[")
        code.emit(.jumpIfMissing, row: source.row, b: source.column, goal: missing)
        code.emit(.open, a: mark, b: opening)
        if models != nil {
            code.emit(.eachItem, a: scope.row, goal: empty)
        } else {
            code.emit(.eachRow, row: source.row, a: scope.row, b: source.column, goal: empty)
        }
        code.place(begin)
        if models?[reading].kitMember != nil, list.kits?.mode == .whole {
            // Two codes for the two kinds of items are shorter to run than one that asks at each link.
            let single = code.label()
            let next = code.label()
            code.emit(.jumpUnlessKit, goal: single)
            try emitElement(list, models, scope, isKit: true)
            code.emit(.jump, goal: next)
            code.place(single)
            try emitElement(list, models, scope, isKit: false)
            code.place(next)
        } else {
            try emitElement(list, models, scope, isKit: false)
        }
        code.emit(models != nil ? .nextItem : .nextRow, a: scope.row, goal: begin)
        code.place(empty)
        code.emit(.close, row: Int(JSONByte.closeBracket), a: mark, b: opening, number: 1)
        code.place(missing)
    }

    private mutating func emitElement(
        _ list: ListProgram, _ models: PerSide<MoneyModel>?, _ scope: SourceScope, isKit: Bool
    ) throws(NotLowered) {
        let dropped = code.label()
        let done = code.label()
        let outer = dropLabel
        dropLabel = dropped
        defer { dropLabel = outer }
        let mark = mark()
        let opening = code.piece("{")
        code.emit(.open, a: mark, b: opening)
        let tree = try elementTree(list, models, scope, isKit: isKit)
        try defer_(tree.writers)
        try emitMembers(tree.root)
        code.emit(.close, row: Int(JSONByte.closeBrace), a: mark, b: opening, number: 1)
        code.emit(.jump, goal: done)
        code.place(dropped)
        code.emit(.takeBack, a: mark)
        code.place(done)
    }

    /// What an element holds: its key, what links write, and its amounts.
    private mutating func elementTree(
        _ list: ListProgram, _ models: PerSide<MoneyModel>?, _ scope: SourceScope, isKit: Bool
    ) throws(NotLowered) -> TargetTree {
        var tree = TargetTree(reading: reading)
        if let keys = list.keys { try addKeys(keys, hasKits: isKit, scope: scope, to: tree) }
        try collect(list.nodes, scope: scope, group: nil, under: tree.root, into: &tree)
        for writer in tree.writers where isKit {
            let isOnTop = list.nodes.contains { node in
                if case .link(let link) = node { link.origin == writer.origin } else { false }
            }
            if isOnTop { writer.fold = list.folds[writer.origin] }
        }
        guard let line = models?[written].line else { return tree }
        for (which, place) in [line.price, line.quantity, line.discount].enumerated() {
            guard let place else { continue }
            let leaf = try tree.leaf(place, under: tree.root)
            guard leaf.writers.isEmpty, case .leaf = leaf.kind else {
                throw NotLowered("an amount at a linked place")
            }
            leaf.kind = .amount(which, place.type)
        }
        return tree
    }

    private func addKeys(
        _ keys: PerSide<Place>, hasKits: Bool, scope: SourceScope, to tree: TargetTree
    ) throws(NotLowered) {
        let place = keys[written]
        guard case .text = place.type.kind, place.type.wire == .native, place.type.maximum == nil,
            place.type.minimum == nil
        else { throw NotLowered("a key of this type") }
        let steps = place.steps
        let names: ArraySlice<Place.Step>
        var element: (member: String, value: Value, name: String)?
        if steps.count > 2, case .select(.equals(let member, let type, let value)) = steps[steps.count - 2],
            case .member(let name) = steps[steps.count - 1], type.wire == .native
        {
            element = (member, value, name)
            names = steps[..<(steps.count - 2)]
        } else {
            names = steps[...]
        }
        var outer = place
        outer.steps = Array(names)
        let leaf = try tree.leaf(outer, under: tree.root)
        leaf.kind = .keys(KeyTarget(place: keys[reading], element: element, scope: scope, hasKits: hasKits))
    }

    /// The keys of the elements that one stands for.
    mutating func emitKeys(_ target: KeyTarget, _ name: String) throws(NotLowered) {
        let registers = nextRegister
        defer { nextRegister = registers }
        let row = target.hasKits ? try rowRegister() : target.scope.row
        var scope = target.scope
        scope.row = row
        let begin = code.label()
        let next = code.label()
        let done = code.label()
        let list = mark()
        let opening = code.piece(key(name) + "[")
        if target.element != nil { code.emit(.open, a: list, b: opening) }
        if target.hasKits { code.emit(.eachMember, a: row) }
        code.place(begin)
        let flow = try emitLoad(target.place, in: scope, absent: next)
        guard flow.shape == .text else { throw NotLowered("a key that is a number") }
        if let element = target.element {
            let open =
                "{" + key(element.member) + JSONWriter.text(element.value) + "," + key(element.name) + "\""
            code.emit(.quoted, a: flow.register, b: code.piece(open), number: code.piece("\"},") + 1)
        } else {
            code.emit(.quoted, a: flow.register, b: code.piece(key(name) + "\""))
            code.emit(.jump, goal: done)
        }
        code.place(next)
        if target.hasKits { code.emit(.nextMember, a: row, goal: begin) }
        code.place(done)
        if target.element != nil {
            code.emit(.close, row: Int(JSONByte.closeBracket), a: list, b: opening)
        }
    }

    /// An amount of the line that is written; what does not fit is parked by the walk.
    mutating func emitAmount(_ which: Int, _ type: FieldType, _ name: String) throws(NotLowered) {
        let registers = nextRegister
        defer { nextRegister = registers }
        if type.minimum == nil, type.maximum == nil, type.wire != .text {
            let scale = type.kind == .integer ? 0 : type.scale ?? MachineDecimal.scaleMax
            return code.emit(.memberAmount, a: code.piece(key(name)), b: which, number: scale)
        }
        let register = register()
        code.emit(.itemAmount, a: register, b: which)
        try emitComputed(register, type, name)
    }

    /// A computed number that is written where it is there, and declined where it does not fit.
    mutating func emitComputed(_ register: Int, _ type: FieldType, _ name: String) throws(NotLowered) {
        let done = code.label()
        let unfit = code.label()
        code.emit(.jumpIfAbsent, a: register, goal: done)
        var flow = Flow(register: register, shape: .number)
        try fitNumber(&flow, type, exits: TryExits(absent: unfit, unmapped: unfit, unfit: unfit))
        guard type.wire != .text else { throw NotLowered("an amount written as text") }
        code.emit(.whole, a: register, b: code.piece(key(name)))
        code.emit(.jump, goal: done)
        code.place(unfit)
        code.emit(.decline)
        code.place(done)
    }

    // MARK: Folds

    /// What the members of a kit say together.
    mutating func emitFold(
        _ fold: Fold, _ writer: Writer, _ node: TargetNode
    ) throws(NotLowered) {
        guard !writer.move.mayDefault else { throw NotLowered("a default in a fold") }
        // Of several members none speaks for all; but what parks one parks the record.
        if case .none = fold, !writer.move.mayEnd { return }
        let done = code.label()
        let row = try rowRegister()
        var scope = writer.scope
        scope.row = row
        let begin = code.label()
        let next = code.label()
        let member = Writer(move: writer.move, origin: writer.origin, scope: scope)
        member.leaves = writer.leaves
        member.registers = [register()]
        let value = member.registers?[0] ?? 0
        let opening = code.piece(key(node.name))
        if case .join = fold {
            guard !writer.move.putsTextTogether else { throw NotLowered("a text of parts in a fold") }
            code.emit(.textBegin)
        }
        code.emit(.eachMember, a: row)
        code.place(begin)
        code.emit(.loadConstant, a: value, b: code.absentConstant())
        let outer = telling
        telling = .nothing
        try emitMove(writer.move, origin: writer.origin, scope: scope, to: .registers(member))
        telling = outer
        code.emit(.jumpIfAbsent, a: value, goal: next)
        switch fold {
        case .join(let between):
            code.emit(.textPart, b: try constant(.text(between)))
            code.emit(.textAdd, a: value)
        case .first:
            code.emit(.whole, a: value, b: opening)
            code.emit(.jump, goal: done)
        case .none: break
        case .sum, .min, .max, .last, .all, .count: throw NotLowered("the fold \(fold)")
        }
        code.place(next)
        code.emit(.nextMember, a: row, goal: begin)
        guard case .join = fold else { return code.place(done) }
        code.emit(.textEnd, a: value)
        guard case .leaf(let type) = node.kind, type.maximum == nil, case .text = type.kind,
            type.wire == .native
        else {
            throw NotLowered("a joined text of limited length")
        }
        code.emit(.whole, a: value, b: opening)
        code.place(done)
    }
}

extension Move {
    /// Whether it may drop or park what is around it.
    var mayEnd: Bool {
        !conditions.isEmpty || attempts.contains { $0.condition != nil || !$0.unmapped.leavesOut }
            || ![otherwise, absent, unbound, unfit].allSatisfy(\.leavesOut)
    }

    /// Whether its code puts texts together.
    var putsTextTogether: Bool {
        attempts.contains { attempt in
            if case .compose = attempt.source { return true }
            return attempt.transforms.contains { transform in
                switch transform {
                case .join, .joinName, .convert(.parts): true
                default: false
                }
            }
        }
    }
}
