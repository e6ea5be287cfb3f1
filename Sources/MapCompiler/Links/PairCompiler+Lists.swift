import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// `lines:` of a record, or a link with `list:`.
    mutating func list(_ lines: LinesDeclaration, name: String?, in outer: LinkContext) -> ListProgram? {
        var context = outer
        if let name { context.name += "." + name }
        guard let places = bothPlaces(lines.list, "list", at: lines.span, in: context) else { return nil }
        for side in Side.allCases {
            if case .records = places[side].type.kind { continue }
            findings.append(
                .listNeedsRecords(
                    places[side].text, lists: listNames(of: side, record: context.records[side]),
                    at: places[side].span))
        }
        guard case .records(let first) = places.first.type.kind,
            case .records(let second) = places.second.type.kind
        else { return nil }
        let origin = origin(context.name, at: lines.span)
        var inner = context
        inner.parents = context.records
        inner.choices = PerSide([], [])
        inner.isInside = true
        inner.records = PerSide(first, second)
        var program = ListProgram(origin: origin, lists: places, keys: nil, nodes: [])
        if !lines.key.isEmpty { program.keys = bothPlaces(lines.key, "key", at: lines.span, in: inner) }
        for side in Side.allCases {
            if let removed = lines.removed?.of(sideNames[side]) { program.removed[side] = outcome(removed) }
            if let added = lines.added?.of(sideNames[side]) { program.added[side] = outcome(added) }
        }
        let before = Set(folds.keys)
        program.nodes = linkNodes(lines.links, in: inner)
        program.folds = folds.filter { !before.contains($0.key) }
        program.kits = lines.kits.map { kits($0) }
        program.money = lines.money.flatMap { moneyPolicy($0, in: context) }
        checkListKey(program, elements: PerSide(first, second), at: lines.span)
        program.extras = lines.extra.compactMap { extra($0, in: context, element: inner) }
        return program
    }

    /// The fields of a record that are lists of records.
    func listNames(of side: Side, record: Int) -> [String] {
        platforms[side].records[record].fields.compactMap { field in
            if case .records = field.type.kind { field.name } else { nil }
        }
    }

    private mutating func bothPlaces(
        _ written: [Named<Written>], _ key: String, at span: SourceSpan, in context: LinkContext
    ) -> PerSide<Place>? {
        var places = PerSide<Place?>(nil, nil)
        for entry in written {
            guard let side = side(named: entry.name) else { continue }
            places[side] = place(entry.value, side: side, in: context)
        }
        for side in Side.allCases where !written.contains(where: { $0.name == sideNames[side] }) {
            let at = written.first?.value.span ?? span
            findings.append(.placesOfBothSides(key, without: sideNames[side], at: at))
        }
        guard let first = places.first, let second = places.second else { return nil }
        return PerSide(first, second)
    }

    private mutating func kits(_ declaration: KitsDeclaration) -> KitPolicy {
        KitPolicy(
            mode: word(declaration.mode, for: "mode", default: .none),
            splitOver: word(declaration.split?.over, for: "over", default: .listPrice),
            splitUnit: number(declaration.split?.unit, for: "unit", default: Self.cent),
            splitRest: word(declaration.split?.rest, for: "rest", default: .largestRemainder),
            price: declaration.price.map { rounding($0) } ?? Rounding(step: Self.cent, mode: .halfUp))
    }

    private static let cent = ExactDecimal(coefficient: 1, scale: 2) ?? ExactDecimal(1)

    private mutating func moneyPolicy(
        _ declaration: MoneyPolicyDeclaration, in context: LinkContext
    ) -> MoneyPolicy? {
        let origin = origin("\(context.name).money", at: declaration.span)
        for side in Side.allCases where platforms[side].records[context.records[side]].money == nil {
            findings.append(
                .moneyWithoutModel(
                    platform: platforms[side].name,
                    record: platforms[side].records[context.records[side]].name,
                    at: declaration.span))
        }
        var policy = MoneyPolicy(
            origin: origin,
            orderDiscount: word(declaration.orderDiscount, for: "order_discount", default: .refuse),
            spreadOver: word(declaration.spread?.over, for: "over", default: .lineNet),
            spreadUnit: number(declaration.spread?.unit, for: "unit", default: Self.cent),
            spreadRest: word(declaration.spread?.rest, for: "rest", default: .largestRemainder),
            spreadTie: word(declaration.spread?.tie, for: "tie", default: .first),
            residual: residual(declaration, in: context),
            quantityChanged: word(declaration.quantityChanged, for: "quantity_changed", default: .keepUnit))
        policy.fee = word(declaration.fee, for: "fee", default: .none)
        checkResidual(policy, declaration, in: context)
        return policy
    }

    private mutating func residual(
        _ declaration: MoneyPolicyDeclaration, in context: LinkContext
    ) -> MoneyPolicy.Residual? {
        switch declaration.residual {
        case nil: return nil
        case .keepIn(let written)?:
            // The place is of whichever side has it; the other direction parks what is left over.
            let head = written.text.prefix { $0 != "." && $0 != "(" }
            for side in Side.allCases {
                // Past the side that does not have it: a place not found costs a search for near names.
                let fields = platforms[side].records[context.records[side]].fields
                guard fields.contains(where: { $0.name == head }) else { continue }
                let resolver = PlaceResolver(
                    platform: platforms[side], record: context.records[side], options: .object(options))
                if case .success(let place) = resolver.resolve(written.text, span: written.span) {
                    checkKeepsAmounts(place, at: written.span)
                    return .keepIn(place)
                }
            }
            _ = place(written, side: .second, in: context)
            return nil
        case .word(let word)?:
            switch optionText(word.text) {
            case "split_line": return .splitLine
            case "order_discount": return .orderDiscount
            case "park": return .park
            case "accept": return .accept
            default:
                findings.append(
                    .unknownChoice(
                        optionText(word.text), of: "residual",
                        known: ["split_line", "order_discount", "park", "accept"], at: word.span))
                return nil
            }
        }
    }

    /// What is left over is an amount.
    private mutating func checkKeepsAmounts(_ place: Place, at span: SourceSpan) {
        let amount = FieldType(.money)
        guard Conversions.steps(from: amount, to: place.type, isWallClock: false) == nil else { return }
        findings.append(.typesDoNotConvert(from: amount, to: place.type, place: place.text, at: span))
    }

    private mutating func extra(
        _ declaration: Named<ExtraDeclaration>, in context: LinkContext, element: LinkContext
    ) -> ExtraLine? {
        guard let side = side(named: declaration.value.amount.name) else { return nil }
        if let when = declaration.value.when {
            guard let value = constant(when), case .bool(true) = value else { return nil }
        }
        guard let amount = place(declaration.value.amount.value, side: side, in: context) else { return nil }
        var inner = element
        inner.name += "." + declaration.name
        // What makes the line is constant, so it is compiled as if read from the record with the amount.
        let nodes = linkNodes(declaration.value.links, in: inner)
        let origin = origin(inner.name, at: declaration.nameSpan)
        return ExtraLine(origin: origin, amountSide: side, amount: amount, nodes: nodes)
    }

    /// A check over the record of one side.
    mutating func check(_ declaration: Named<CheckDeclaration>, in context: LinkContext) -> RecordProgram
        .Check?
    {
        guard let side = side(named: declaration.value.condition.name),
            let condition = expression(
                declaration.value.condition.value, side: side, in: context, purpose: .condition)
        else { return nil }
        let origin = origin("\(context.name).checks.\(declaration.name)", at: declaration.nameSpan)
        return .init(
            origin: origin, side: side, condition: condition, otherwise: outcome(declaration.value.otherwise),
            says: declaration.value.says?.text)
    }

    /// Two amounts that have to agree.
    mutating func invariant(
        _ declaration: Named<InvariantDeclaration>, in context: LinkContext
    ) -> RecordProgram.Invariant? {
        if let when = declaration.value.when {
            guard let value = constant(when), case .bool(true) = value else { return nil }
        }
        guard
            let places = bothPlaces(
                declaration.value.places, "an invariant", at: declaration.value.span, in: context)
        else { return nil }
        let origin = origin("\(context.name).invariants.\(declaration.name)", at: declaration.nameSpan)
        return .init(
            origin: origin, places: places,
            tolerance: number(declaration.value.tolerance, for: "tolerance", default: .zero),
            otherwise: declaration.value.otherwise.map { outcome($0) } ?? .park)
    }
}
