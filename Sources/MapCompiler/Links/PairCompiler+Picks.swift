import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// A link or group whose one side is an element of a list.
    mutating func pick(
        _ pick: PickDeclaration, of declaration: Named<LinkDeclaration>, in outer: LinkContext
    ) -> PickProgram? {
        var context = outer
        guard narrow(&context, by: declaration.value) else { return nil }
        guard let listSide = side(named: pick.side.name),
            let list = place(pick.side.value, side: listSide, in: outer)
        else { return nil }
        guard case .records(let element) = list.type.kind else {
            findings.append(
                .pickNeedsList(
                    list.text, lists: listNames(of: listSide, record: outer.records[listSide]),
                    at: pick.side.value.span))
            return nil
        }
        let conditions = context.conditions
        context.conditions = PerSide([], [])
        let choices = context.choices
        context.choices = PerSide([], [])
        let origin = origin(context.name, at: declaration.nameSpan)
        linkChoices[origin] = choices
        var inner = context
        inner.records[listSide] = element
        inner.pickedList[listSide] = pick.side.value.text
        inner.isInside = true
        let nodes: [LinkNode]
        if let links = declaration.value.links {
            nodes = linkNodes(links, in: inner)
        } else {
            var link = declaration.value
            link.pick = nil
            link.when = nil
            inner.name = outer.name
            nodes = linkNodes(
                [Named(name: declaration.name, nameSpan: declaration.nameSpan, value: link)], in: inner)
        }
        return PickProgram(
            origin: origin, listSide: listSide, list: list,
            take: takes(pick, listSide: listSide, outer: outer, inner: inner),
            addition: addition(pick.add), former: former(pick.former), nodes: nodes, conditions: conditions)
    }

    private mutating func takes(
        _ pick: PickDeclaration, listSide: Side, outer: LinkContext, inner: LinkContext
    ) -> [PickProgram.Take] {
        var result: [PickProgram.Take] = []
        for word in pick.take {
            switch word.text {
            case "same": result.append(.same)
            case "first": result.append(.first)
            case "last": result.append(.last)
            case "by":
                guard let by = pick.by else {
                    findings.append(.pickByMissing(at: word.span))
                    continue
                }
                let keyNode = Written(text: by.name, style: .plain, span: by.nameSpan, node: by.value.node)
                guard let member = place(keyNode, side: listSide, in: inner),
                    let composed = composition(by.value, side: listSide.other, in: outer)
                else { continue }
                result.append(.by(member: member, Composition(between: "", parts: [composed])))
            default:
                findings.append(
                    .unknownChoice(
                        word.text, of: "take", known: ["by", "same", "first", "last"], at: word.span))
            }
        }
        return result
    }

    private mutating func addition(_ written: Written?) -> PickProgram.Addition {
        switch written?.text {
        case nil, "last"?: return .last
        case "first"?: return .first
        case "none"?: return .none
        case .some(let word):
            if let written {
                findings.append(
                    .unknownChoice(word, of: "add", known: ["first", "last", "none"], at: written.span))
            }
            return .last
        }
    }

    private mutating func former(_ written: Written?) -> PickProgram.Former {
        switch written?.text {
        case nil, "stays"?: return .stays
        case "replaced"?: return .replaced
        case .some(let word):
            if let written {
                findings.append(
                    .unknownChoice(word, of: "former", known: ["stays", "replaced"], at: written.span))
            }
            return .stays
        }
    }

    /// A composed text: `Order {number}, {city:url}`.
    mutating func composition(_ written: Written, side: Side, in context: LinkContext) -> Composition.Part? {
        let text = withOptions(written.text)
        var pieces: [Composition.Part.Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            if open > rest.startIndex { pieces.append(.text(String(rest[rest.startIndex..<open]))) }
            guard let close = rest[open...].firstIndex(of: "}") else {
                findings.append(.unreadablePattern(text, at: written.span))
                return nil
            }
            var name = String(rest[rest.index(after: open)..<close])
            var escape = Composition.Escape.none
            if name.hasSuffix(":url") {
                name = String(name.dropLast(":url".count))
                escape = .url
            }
            let place = Written(text: name, style: .plain, span: written.span, node: written.node)
            guard let resolved = self.place(place, side: side, in: context) else { return nil }
            pieces.append(.place(resolved, escape: escape))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return Composition.Part(pieces: pieces)
    }

    /// A dictionary written inside a link; compiled once, though both directions ask for it.
    mutating func inlineDictionary(
        _ declaration: DictionaryDeclaration, name: String, hasOutcome: Bool
    ) -> Int {
        if let known = inlineDictionaries.first(where: { $0.span == declaration.span }) { return known.index }
        let index = add(declaration, name: name, at: declaration.span, hasOutcome: hasOutcome)
        inlineDictionaries.append((declaration.span, index))
        return index
    }

    /// A rounding rule; both of its parts may name options.
    mutating func rounding(_ declaration: RoundDeclaration) -> Rounding {
        let step = number(declaration.to, for: "to", default: ExactDecimal(1))
        if step.isZero || step.isNegative {
            findings.append(.stepNotPositive(at: declaration.to.span))
        }
        return Rounding(step: step, mode: word(declaration.mode, for: "mode", default: .halfUp))
    }

    /// An outcome as the program has it; a default takes the type of the field it is written to.
    func outcome(_ declaration: OutcomeDeclaration, as type: FieldType? = nil) -> Outcome {
        switch declaration.word {
        case "clear": return .clear
        case "pass": return .pass
        case "cut": return .cut
        case "drop": return .drop
        case "park": return .park
        case "skip": return .skip
        case "stop": return .stop
        case "create": return .create
        case "stage": return .stage
        case "default":
            let value = declaration.value.map { nodes.value($0) } ?? .null
            return .default(type.map { Self.literal(value, as: $0) } ?? value)
        default: return .omit
        }
    }

    /// A literal in the neutral form of a type: `501` is the text "501" where a text stands.
    static func literal(_ value: Value, as type: FieldType) -> Value {
        switch type.kind {
        case .text, .code, .date, .instant, .local, .parts:
            switch value {
            case .number(let number): return .text(number.text)
            case .bool(let flag): return .text(flag ? "true" : "false")
            case .null, .text, .list, .object: return value
            }
        case .integer, .decimal, .money, .percent, .bool, .records, .values, .record, .object, .map, .any:
            return value
        }
    }
}
