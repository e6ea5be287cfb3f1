import MapProgram
import MapValues

extension Lowerer {
    /// The column of a place; steps through lists find their row first.
    mutating func locate(_ steps: ArraySlice<Place.Step>, in scope: SourceScope) throws(NotLowered)
        -> ColumnReference
    {
        var names: [String] = []
        for index in steps.indices {
            switch steps[index] {
            case .member(let name): names.append(name)
            case .entry(let name, let key, let value):
                guard index == steps.endIndex - 1, scope.owner == 0, scope.row == 0 else {
                    throw NotLowered("a step behind an entry")
                }
                return try entry(name, of: names, key: key, value: value, in: scope)
            case .select(let selector):
                let row = try find(selector, in: names, scope: scope)
                return try locate(steps[(index + 1)...], in: row)
            case .column: throw NotLowered("a step through a code list")
            }
        }
        return ColumnReference(row: scope.row, column: try column(of: names, in: scope))
    }

    /// The column that keeps the value of a member, which is read as it stands.
    private mutating func column(of names: [String], in scope: SourceScope) throws(NotLowered) -> Int {
        guard let last = names.last else { throw NotLowered("a list as a value") }
        let node = try self.node(of: names.dropLast(), in: scope)
        return column(of: last, node: node, owner: scope.owner, action: .value)
    }

    /// The node of an object behind member names.
    private mutating func node(of names: ArraySlice<String>, in scope: SourceScope) throws(NotLowered) -> Int
    {
        var node = scope.node
        for name in names {
            if let index = trie.nodes[node].children.firstIndex(where: { $0.name == name }) {
                var child = trie.nodes[node].children[index]
                switch child.action {
                case .object: break
                case .value:
                    child.action = .object
                    child.node = newNode()
                    trie.nodes[node].children[index] = child
                case .skip, .rows, .values: throw NotLowered("a list as an object")
                }
                node = child.node
            } else {
                let inner = newNode()
                trie.nodes[node].children.append(
                    SourceTrie.Child(name: name, action: .object, column: nil, node: inner))
                node = inner
            }
        }
        return node
    }

    private mutating func newNode() -> Int {
        trie.nodes.append(SourceTrie.Node())
        return trie.nodes.count - 1
    }

    /// A column for a member, new or known.
    mutating func column(of name: String, node: Int, owner: Int, action: SourceTrie.Action) -> Int {
        if let index = trie.nodes[node].children.firstIndex(where: { $0.name == name }) {
            if let column = trie.nodes[node].children[index].column { return column }
            let column = newColumn(owner)
            trie.nodes[node].children[index].column = column
            return column
        }
        let column = newColumn(owner)
        trie.nodes[node].children.append(
            SourceTrie.Child(name: name, action: action, column: column, node: 0))
        return column
    }

    mutating func newColumn(_ owner: Int) -> Int {
        trie.nodes[owner].width += 1
        return trie.nodes[owner].width - 1
    }

    // MARK: Lists

    /// The column of a list of records, and the node of its elements.
    mutating func list(_ names: [String], in scope: SourceScope) throws(NotLowered) -> (
        list: ColumnReference, node: Int
    ) {
        guard let last = names.last else { throw NotLowered("a list in a list") }
        let node = try self.node(of: names.dropLast(), in: scope)
        let column = column(of: last, node: node, owner: scope.owner, action: .rows)
        guard let index = trie.nodes[node].children.firstIndex(where: { $0.name == last }) else {
            throw NotLowered("a list without a name")
        }
        switch trie.nodes[node].children[index].action {
        case .rows:
            if trie.nodes[node].children[index].node == 0 {
                trie.nodes[node].children[index].node = newNode()
            }
        case .value:
            trie.nodes[node].children[index].action = .rows
            trie.nodes[node].children[index].node = newNode()
        case .skip, .object, .values: throw NotLowered("an object as a list")
        }
        return (
            ColumnReference(row: scope.row, column: column), trie.nodes[node].children[index].node
        )
    }

    /// The names of a place that is nothing but members.
    func names(of place: Place) throws(NotLowered) -> [String] {
        var names: [String] = []
        for step in place.steps {
            guard case .member(let name) = step else { throw NotLowered("a list behind a selector") }
            names.append(name)
        }
        return names
    }

    /// The row that a selector chooses, found once for each row around it.
    mutating func find(
        _ selector: Place.Selector, in names: [String], scope: SourceScope
    ) throws(NotLowered) -> SourceScope {
        guard scope.row == 0 else { throw NotLowered("a selector inside an element") }
        let (list, node) = try self.list(names, in: scope)
        let what: String
        switch selector {
        case .first: what = "first"
        case .last: what = "last"
        case .equals(let member, _, let value): what = "\(member)=\(JSONWriter.text(value))"
        case .all, .isIn: throw NotLowered("several elements of a list")
        }
        let key = RowKey(scope: SourceScope(node: node, owner: node, row: list.column), selector: what)
        if let known = foundRows[key] { return known }
        let found = SourceScope(node: node, owner: node, row: try rowRegister())
        foundRows[key] = found
        var search = 0
        var operation = Operation.Code.firstRow
        switch selector {
        case .first: break
        case .last: operation = .lastRow
        case .equals(let member, let type, let value):
            operation = .findRow
            search = try self.search(member, type, value, node: node)
        case .all, .isIn: throw NotLowered("several elements of a list")
        }
        prelude += try code.captured { (code) throws(NotLowered) in
            code.emit(operation, row: list.row, a: found.row, b: list.column, number: search)
        }
        return found
    }

    private mutating func search(
        _ member: String, _ type: FieldType, _ value: Value, node: Int
    ) throws(NotLowered) -> Int {
        guard case .text(let text) = value, !text.isEmpty else { throw NotLowered("a selector by a number") }
        switch (type.kind, type.wire) {
        case (.text, .native), (.code, .native), (.text, .number), (.code, .number): break
        default: throw NotLowered("a selector by a \(type.kind)")
        }
        let constant = try self.constant(value)
        guard case .text = code.constants[constant] else { throw NotLowered("a selector with escapes") }
        let column = self.column(of: member, node: node, owner: node, action: .value)
        return code.search(
            RowSearch(key: Int32(column), isDigits: type.wire == .number, constant: Int32(constant)))
    }

    /// The column of an entry of a map that is carried as a list.
    private mutating func entry(
        _ name: String, of names: [String], key: String, value: String, in scope: SourceScope
    ) throws(NotLowered) -> ColumnReference {
        let (list, node) = try self.list(names, in: scope)
        let keyColumn = column(of: key, node: node, owner: node, action: .value)
        let valueColumn = column(of: value, node: node, owner: node, action: .value)
        let index: Int
        if let known = entryLists.firstIndex(where: {
            $0.list.column == list.column && $0.key == keyColumn && $0.value == valueColumn
        }) {
            index = known
        } else {
            entryLists.append(
                EntryList(list: list, node: node, key: keyColumn, value: valueColumn, columns: []))
            index = entryLists.count - 1
        }
        if let known = entryLists[index].columns.first(where: { $0.name == name }) {
            return ColumnReference(row: 0, column: known.column)
        }
        let column = newColumn(0)
        entryLists[index].columns.append((name, column))
        return ColumnReference(row: 0, column: column)
    }

    /// The code that distributes entries to their columns.
    mutating func emitEntries() throws(NotLowered) {
        for list in entryLists {
            let row = try rowRegister()
            let dictionary = code.dictionary(list.columns.map { ($0.name, $0.column) })
            let search = code.search(
                RowSearch(
                    key: Int32(list.key), isDigits: false, value: Int32(list.value),
                    dictionary: Int32(dictionary)))
            code.emit(.entries, row: list.list.row, a: row, b: list.list.column, number: search)
        }
    }
}
