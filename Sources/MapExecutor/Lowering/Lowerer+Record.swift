import MapProgram
import MapValues

extension Lowerer {
    /// Lowers all links of the record.
    mutating func lower() throws(NotLowered) -> MachineProgram {
        try checkRest()
        var built = TargetTree(reading: reading)
        try collect(record.nodes, scope: .record, group: nil, under: built.root, into: &built)
        let tree = built
        let body = try captured { (lowerer) throws(NotLowered) in
            for node in tree.root.allLists {
                if case .lines(let list) = node.kind { try lowerer.emitLineKernel(list, tree) }
            }
            lowerer.code.emit(.literal, b: lowerer.code.piece("{"))
            try lowerer.emitMembers(tree.root)
            lowerer.code.emit(.endRecord)
            lowerer.code.emit(.end)
        }
        let entries = try captured { (lowerer) throws(NotLowered) in try lowerer.emitEntries() }
        code.append(prelude)
        code.append(entries)
        code.append(body)
        for aside in asides {
            code.place(aside.label)
            code.emit(.note, a: -1, b: aside.cause)
            code.emit(.jump, goal: aside.goal)
        }
        guard let operations = code.linked() else { throw NotLowered("a jump without a goal") }
        return MachineProgram(
            literals: code.literals, constants: code.constants, trie: trie,
            operations: operations, dictionaries: code.dictionaries, forms: code.forms,
            patterns: code.patterns, searches: code.searches, roundings: code.roundings, lines: code.lines,
            causes: code.causes,
            registerCount: max(registerCount, 1), rowRegisterCount: rowCount, markCount: max(markCount, 1))
    }

    /// Runs `body` and takes out the code that it emits.
    mutating func captured(
        _ body: (inout Lowerer) throws(NotLowered) -> Void
    ) throws(NotLowered) -> [Assembler.Item] {
        let outer = code.takeItems()
        try body(&self)
        let inner = code.takeItems()
        code.append(outer)
        return inner
    }

    /// What the machine has no code for: checks of the record and invariants.
    private func checkRest() throws(NotLowered) {
        if record.checks.contains(where: { $0.side == reading }) { throw NotLowered("checks") }
        if !record.invariants.isEmpty { throw NotLowered("invariants") }
    }

    /// Puts links into the tree of what they write.
    mutating func collect(
        _ nodes: [LinkNode], scope: SourceScope, group: DropGroup?, under node: TargetNode,
        into tree: inout TargetTree
    ) throws(NotLowered) {
        for link in nodes {
            switch link {
            case .link(let link): try tree.add(link, scope: scope, group: group, under: node)
            case .group(let inner):
                let dropped = mayDrop(inner.nodes) ? DropGroup(scope: scope) : group
                if dropped !== group, group != nil { throw NotLowered("a dropped group in a dropped group") }
                try collect(inner.nodes, scope: scope, group: dropped, under: node, into: &tree)
            case .pick(let pick): try collect(pick, scope: scope, under: node, into: &tree)
            case .list(let list):
                guard group == nil else { throw NotLowered("a list in a dropped group") }
                let names = try names(of: list.lists[written])
                let target = try member(names, under: node, tree, .lines(list))
                guard target.children.isEmpty else { throw NotLowered("a list that is written twice") }
            }
        }
    }

    private func mayDrop(_ nodes: [LinkNode]) -> Bool {
        nodes.contains { node in
            if case .link(let link) = node { link.reading[reading]?.mayDrop == true } else { false }
        }
    }

    /// The node behind member names, the last of the given kind.
    private func member(
        _ names: [String], under node: TargetNode, _ tree: TargetTree, _ kind: TargetNode.Kind
    ) throws(NotLowered) -> TargetNode {
        var node = node
        for name in names.dropLast() { node = try tree.child(name, of: node, .object) }
        guard let last = names.last, !node.children.contains(where: { $0.name == last }) else {
            throw NotLowered("a list that is written twice")
        }
        let new = TargetNode(last, kind)
        node.children.append(new)
        return new
    }

    /// A pick: as a list with one element where the list is written, as a group over the element's row
    /// where it is read.
    private mutating func collect(
        _ pick: PickProgram, scope: SourceScope, under node: TargetNode, into tree: inout TargetTree
    ) throws(NotLowered) {
        if pick.listSide == written {
            guard scope == .record else { throw NotLowered("a pick in an element") }
            _ = try member(try names(of: pick.list), under: node, tree, .pick(pick))
            return
        }
        guard let row = try chosenRow(pick, scope: scope) else { return }
        let group = DropGroup(scope: scope)
        group.conditions = pick.conditions[reading]
        group.element = row
        try collect(pick.nodes, scope: row, group: group, under: node, into: &tree)
    }

    /// The row that stands for what is single: the first or the last. A key that is made of what the
    /// other side has, and nobody writes, finds nothing there.
    private mutating func chosenRow(_ pick: PickProgram, scope: SourceScope) throws(NotLowered)
        -> SourceScope?
    {
        for take in pick.take {
            let selector: Place.Selector
            switch take {
            case .by(_, let composition):
                guard isNeverMade(composition) else { throw NotLowered("a picked element by key") }
                continue
            case .same: continue
            case .first: selector = .first
            case .last: selector = .last
            }
            return try find(selector, in: try names(of: pick.list), scope: scope)
        }
        return nil
    }

    /// Whether every part of a text needs a place that nobody writes.
    private func isNeverMade(_ composition: Composition) -> Bool {
        composition.parts.allSatisfy { part in
            part.pieces.contains {
                if case .place(let place, _) = $0 { place.type.writing == .never } else { false }
            }
        }
    }

    // MARK: Writing

    /// The members of an object, from left to right.
    mutating func emitMembers(_ node: TargetNode) throws(NotLowered) {
        for child in node.children { try emit(child) }
    }

    private mutating func emit(_ node: TargetNode) throws(NotLowered) {
        switch node.kind {
        case .object: try emitObject(node, open: key(node.name) + "{", close: JSONByte.closeBrace)
        case .elements: try emitObject(node, open: key(node.name) + "[", close: JSONByte.closeBracket)
        case .element(let member, let value):
            let open = "{" + key(member) + JSONWriter.text(value) + ","
            try emitObject(node, open: open, close: JSONByte.closeBrace)
        case .leaf(let type): try emitLeaf(node, type)
        case .pick(let pick): try emitPick(pick, node.name)
        case .lines(let list): try emitLines(list, node.name)
        case .keys(let target): try emitKeys(target, node.name)
        case .amount(let which, let type): try emitAmount(which, type, node.name)
        case .residue(let type):
            guard let lineSums else { throw NotLowered("a residue without lines") }
            try emitComputed(lineSums.residue, type, node.name)
        }
    }

    private mutating func emitObject(_ node: TargetNode, open: String, close: UInt8) throws(NotLowered) {
        let mark = mark()
        let piece = code.piece(open)
        code.emit(.open, a: mark, b: piece)
        try emitMembers(node)
        code.emit(.close, row: Int(close), a: mark, b: piece)
    }

    /// A key as it stands before its value.
    func key(_ name: String) -> String { JSONWriter.text(.text(name)) + ":" }

    /// The one element of a written list, with the member that it is found again by in front.
    private mutating func emitPick(_ pick: PickProgram, _ name: String) throws(NotLowered) {
        guard pick.addition != .none else { throw NotLowered("a pick that adds nothing") }
        let nothing = code.label()
        let done = code.label()
        let outer = dropLabel
        dropLabel = nothing
        defer { dropLabel = outer }
        let start = mark()
        let inside = mark()
        for condition in pick.conditions[reading] {
            try emitCondition(condition, in: .record, whenFalse: done)
        }
        code.emit(.open, a: start, b: code.piece(key(name) + "[{"))
        var tree = TargetTree(reading: reading)
        try collect(pick.nodes, scope: .record, group: nil, under: tree.root, into: &tree)
        for case .by(let member, let composition) in pick.take {
            let names = try names(of: member)
            guard names.count == 1, !tree.root.children.contains(where: { $0.name == names[0] }) else {
                throw NotLowered("a key that is written by a link too")
            }
            let register = try emitComposition(composition, in: .record)
            code.emit(.quoted, a: register, b: code.piece(key(names[0]) + "\""))
        }
        code.emit(.open, a: inside, b: code.piece(""))
        try defer_(tree.writers)
        try emitMembers(tree.root)
        code.emit(.jumpIfNothing, a: inside, goal: nothing)
        code.emit(.close, row: Int(JSONByte.closeBrace), a: inside, b: code.piece(""))
        code.emit(.close, row: Int(JSONByte.closeBracket), a: start, b: code.piece(""))
        code.emit(.jump, goal: done)
        code.place(nothing)
        code.emit(.takeBack, a: start)
        code.place(done)
    }

    /// Works out beforehand, in the order of the file, the links that note or drop something, where one
    /// may drop: what comes behind a drop must not have been noted.
    mutating func defer_(_ writers: [Writer]) throws(NotLowered) {
        guard writers.contains(where: { $0.move.mayDrop }) else { return }
        let outer = telling
        telling = .byTheWalk
        for writer in writers where writer.move.mayDrop || writer.move.mayNote { try workOut(writer) }
        telling = outer
    }
}
