import MapValues

/// Collects operations and the literals that they use, and resolves jumps at the end.
struct Assembler {
    /// A place in the code that can be jumped to before it is known.
    struct Label: Equatable {
        fileprivate let number: Int
    }

    /// Code, or where a label stands.
    enum Item {
        case operation(Operation, Label?)
        case label(Label)
    }

    private(set) var items: [Item] = []
    private(set) var literals: [UInt8] = []
    private(set) var pieces: [MachineProgram.Piece] = []
    private(set) var constants: [MachineProgram.Constant] = []
    private(set) var forms: [FormPlan] = []
    private(set) var roundings: [RoundingPlan] = []
    private(set) var patterns: [PatternStep] = []
    private(set) var searches: [RowSearch] = []
    private(set) var dictionaries: [ByteDictionary] = []
    var lines: [LinesPlan] = []
    private(set) var causes: [NoteCause] = []
    private var labelCount = 0
    private var pieceIndex = ByteTable()
    /// By the JSON of a constant.
    private var constantIndex = ByteTable()

    // MARK: Code

    mutating func label() -> Label {
        labelCount += 1
        return Label(number: labelCount)
    }

    mutating func place(_ label: Label) { items.append(.label(label)) }

    /// A load, which goes on at `absent` when there is nothing, or behind itself.
    mutating func load(_ code: Operation.Code, _ column: ColumnReference, to register: Int, absent: Label?) {
        emit(code, row: column.row, a: register, b: column.column, goal: absent, number: -1)
    }

    mutating func emit(
        _ code: Operation.Code, row: Int = 0, a: Int = 0, b: Int = 0, goal: Label? = nil, number: Int = 0
    ) {
        let operation = Operation(
            code: code, row: UInt8(truncatingIfNeeded: row), a: Int32(a), b: Int32(b), goal: Int32(number))
        items.append(.operation(operation, goal))
    }

    /// Takes the code emitted by `body` out of its place, to be put elsewhere by ``append(_:)``.
    mutating func captured(_ body: (inout Assembler) throws(NotLowered) -> Void) throws(NotLowered) -> [Item]
    {
        let before = items
        items = []
        try body(&self)
        defer { items = before }
        return items
    }

    mutating func append(_ code: [Item]) { items += code }

    /// The code so far; the assembler begins anew.
    mutating func takeItems() -> [Item] {
        defer { items = [] }
        return items
    }

    /// The operations with their jumps resolved; `nil` when one goes nowhere.
    func linked() -> [Operation]? {
        let items = withoutIdleJumps()
        // By the number of a label; -1 where it does not stand.
        var places = Array(repeating: -1, count: labelCount + 1)
        var count = 0
        for item in items {
            switch item {
            case .label(let label): places[label.number] = count
            case .operation: count += 1
            }
        }
        var result: [Operation] = []
        result.reserveCapacity(count)
        for case .operation(var operation, let goal) in items {
            if let goal {
                guard places[goal.number] >= 0 else { return nil }
                operation.goal = Int32(places[goal.number])
            }
            guard resolvePieces(&operation) else { return nil }
            result.append(operation)
        }
        return result
    }

    /// Puts offset and length in the place of a piece's index.
    private func resolvePieces(_ operation: inout Operation) -> Bool {
        func piece(_ index: Int32) -> MachineProgram.Piece { pieces[Int(index)] }
        switch operation.code {
        case .memberText, .memberDigits, .memberNumber, .memberAmount:
            operation.length = Int32(piece(operation.a).count)
            operation.a = Int32(piece(operation.a).offset)
        case .literal, .open, .close, .quoted, .whole:
            operation.length = Int32(piece(operation.b).count)
            operation.b = Int32(piece(operation.b).offset)
        default: return true
        }
        guard operation.code == .quoted, operation.goal > 0 else { return true }
        let ending = piece(operation.goal - 1)
        guard ending.count < 256 else { return false }
        operation.row = UInt8(ending.count)
        operation.goal = Int32(ending.offset + 1)
        return true
    }

    /// The code without jumps to what is next anyway.
    private func withoutIdleJumps() -> [Item] {
        var result: [Item] = []
        for (index, item) in items.enumerated() {
            if case .operation(let operation, let goal?) = item, operation.code == .jump {
                var next = index + 1
                var isIdle = false
                while next < items.count, case .label(let label) = items[next] {
                    if label == goal { isIdle = true }
                    next += 1
                }
                if isIdle { continue }
            }
            result.append(item)
        }
        return result
    }

    // MARK: Literals

    /// Bytes in the literals; equal ones stand there once.
    mutating func literal(_ bytes: [UInt8]) -> MachineProgram.Piece {
        pieces[piece(bytes)]
    }

    /// The index of a piece.
    mutating func piece(_ bytes: [UInt8]) -> Int {
        if let known = pieceIndex[bytes] { return known }
        pieces.append(MachineProgram.Piece(offset: literals.count, count: bytes.count))
        literals += bytes
        pieceIndex.add(bytes, number: pieces.count - 1)
        return pieces.count - 1
    }

    mutating func piece(_ text: String) -> Int { piece(Array(text.utf8)) }

    /// The index of a constant; `nil` for a value that no register holds (or not as it is spelled).
    mutating func constant(_ value: Value) -> Int? {
        var key: [UInt8] = []
        JSONWriter.write(value, to: &key)
        if let known = constantIndex[key] { return known }
        let constant: MachineProgram.Constant
        switch value {
        case .null: constant = .null
        case .bool(let flag): constant = flag ? .yes : .no
        case .number(let number):
            guard let decimal = number.decimal, let coefficient = Int64(exactly: decimal.coefficient),
                decimal.scale <= MachineDecimal.scaleMax, number.text == decimal.description
            else { return nil }
            constant = .number(MachineDecimal(coefficient: coefficient, scale: decimal.scale))
        case .text:
            let inner = Array(key.dropFirst().dropLast())
            constant = inner.contains(JSONByte.backslash) ? .escaped(literal(inner)) : .text(literal(inner))
        case .list, .object: return nil
        }
        constants.append(constant)
        constantIndex.add(key, number: constants.count - 1)
        return constants.count - 1
    }

    /// The constant of nothing.
    mutating func absentConstant() -> Int {
        constants.append(.absent)
        return constants.count - 1
    }

    // MARK: Tables

    mutating func cause(_ cause: NoteCause) -> Int {
        if let known = causes.firstIndex(of: cause) { return known }
        causes.append(cause)
        return causes.count - 1
    }

    mutating func form(_ plan: FormPlan) -> Int {
        if let known = forms.firstIndex(of: plan) { return known }
        forms.append(plan)
        return forms.count - 1
    }

    mutating func rounding(_ plan: RoundingPlan) -> Int {
        roundings.append(plan)
        return roundings.count - 1
    }

    /// The index of the first of a pattern's steps.
    mutating func pattern(_ steps: [PatternStep]) throws(NotLowered) -> Int {
        let start = patterns.count
        var fixed: [PatternStep] = []
        for (index, step) in steps.enumerated() {
            var step = step
            if step.alternatives > 0 {
                step.firsts = try firsts(of: steps[index..<index + Int(step.alternatives)])
            }
            patterns.append(step)
            let isKnown = fixed.contains {
                $0.piece.offset == step.piece.offset && $0.piece.count == step.piece.count
            }
            if step.part < 0, !isKnown { fixed.append(step) }
        }
        patterns.append(.end)
        for index in fixed.indices { fixed[index].alternatives = Int32(index == 0 ? fixed.count : 0) }
        if !fixed.isEmpty { fixed[0].firsts = try firsts(of: fixed[...]) }
        patterns += fixed + [.end]
        return start
    }

    /// The bytes with which fixed texts begin, in a word.
    private func firsts(of steps: ArraySlice<PatternStep>) throws(NotLowered) -> UInt64 {
        let bytes = Set(steps.map { literals[$0.piece.offset] }).sorted()
        guard bytes.count <= PatternStep.firstsMax else { throw NotLowered("so many texts between parts") }
        var word: UInt64 = 0
        for index in 0..<PatternStep.firstsMax {
            word = word << 8 | UInt64(bytes[min(index, bytes.count - 1)])
        }
        return word
    }

    mutating func search(_ search: RowSearch) -> Int {
        searches.append(search)
        return searches.count - 1
    }

    /// A dictionary from texts to numbers of constants (or of columns).
    mutating func dictionary(_ entries: [(key: String, number: Int)]) -> Int {
        let known = entries.map {
            ByteDictionary.Entry(key: literal(Array($0.key.utf8)), constant: $0.number)
        }
        dictionaries.append(ByteDictionary(entries: known, literals: literals))
        return dictionaries.count - 1
    }
}
