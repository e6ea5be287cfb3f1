import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// What the types and the shapes of its places do not allow an operator to do.
    mutating func checkOperators(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        for attempt in move.attempts {
            checkRound(attempt, link)
            if case .place(let source) = attempt.source {
                checkSeveral(source, link)
                checkCodesWithout(attempt, source, link, reading: side)
                checkFold(link.fold, of: source)
            }
            if case .fold(_, .join) = attempt.source, case .place(let target) = attempt.target,
                !target.type.isTextual
            {
                findings.append(
                    .typesDoNotConvert(
                        from: FieldType(.text), to: target.type, place: target.text,
                        at: target.span ?? link.span))
            }
            if case .fold(let places, _) = attempt.source {
                for place in places { checkFold(link.fold, of: place) }
            }
        }
        if case .names(let order, let rest)? = link.operation { checkNames(order, rest, link) }
    }

    /// Several elements of a list are several values, and one place takes one.
    private mutating func checkSeveral(_ source: Place, _ link: LinkDeclaration) {
        let isSeveral = source.steps.contains { step in
            switch step {
            case .select(.all), .select(.isIn): true
            default: false
            }
        }
        guard isSeveral, link.fold == nil, link.pick == nil else { return }
        findings.append(.severalValues(source.text, at: source.span ?? link.span))
    }

    /// What is rounded is a number.
    private mutating func checkRound(_ attempt: Move.Attempt, _ link: LinkDeclaration) {
        guard let round = link.round, case .round? = attempt.transforms.first else { return }
        let read: (type: FieldType, name: String)? =
            switch attempt.source {
            case .place(let place): (place.type, place.text)
            case .compute(let expression): (FieldType(expression.kind), expression.text)
            case .compose: (FieldType(.text), "compose")
            case .fold, .constant, .parts: nil
            }
        switch read?.type.kind {
        case nil, .integer, .decimal, .money, .percent, .any: return
        default:
            // The other direction would say the same.
            guard mismatchedLinks.insert(link.span).inserted else { return }
            findings.append(
                .roundOfNoNumber(read?.name ?? "", holds: read?.type.kindName ?? "", at: round.to.span))
        }
    }

    /// Codes of two closed lists are the same by chance; those that are not need a dictionary.
    private mutating func checkCodesWithout(
        _ attempt: Move.Attempt, _ source: Place, _ link: LinkDeclaration, reading side: Side
    ) {
        guard case .place(let target) = attempt.target, case .code(let own) = source.type.kind,
            case .code(let other) = target.type.kind, attempt.transforms.isEmpty
        else { return }
        let from = platforms[side].codeLists[own]
        let to = platforms[side.other].codeLists[other]
        guard from.isClosed, to.isClosed else { return }
        let known = Set(to.rows.compactMap { $0[to.codeColumn]?.codeText })
        let missing = from.rows.compactMap { $0[from.codeColumn]?.codeText }.filter { !known.contains($0) }
        guard !missing.isEmpty else { return }
        findings.append(
            .codesWithoutDictionary(
                missing, from: "\(platforms[side].name).\(from.name)",
                to: "\(platforms[side.other].name).\(to.name)", place: target.text,
                at: target.span ?? link.span))
    }

    /// Places that are tried in order, and the dictionaries or patterns for them, are as many.
    mutating func checkSteps(_ link: LinkDeclaration) {
        let places = link.places.map { side -> Int in
            if case .list(let tries) = side.value { tries.count } else { 1 }
        }
        let most = places.max() ?? 1
        if let least = places.filter({ $0 > 1 }).min(), least < most {
            findings.append(.listsNotInStep(places: most, other: least, what: "places", at: link.span))
        }
        switch link.operation {
        case .dictionary(let uses)? where uses.count > 1 && uses.count != most:
            let last: SourceSpan? = if case .named(let name)? = uses.last { name.span } else { nil }
            findings.append(
                .listsNotInStep(places: most, other: uses.count, what: "dictionaries", at: last ?? link.span))
        case .pattern(let patterns)? where patterns.count > 1 && patterns.count != most:
            findings.append(
                .listsNotInStep(
                    places: most, other: patterns.count, what: "patterns",
                    at: patterns.last?.span ?? link.span))
        default: break
        }
    }

    /// Numbers are summed, texts are not.
    private mutating func checkFold(_ fold: FoldDeclaration?, of source: Place) {
        guard case .word(let word)? = fold, ["sum", "min", "max"].contains(word.text) else { return }
        switch source.type.kind {
        case .integer, .decimal, .money, .percent, .any: return
        case .date, .instant,
            .local where word.text != "sum":
            return
        default:
            findings.append(
                .foldOfAnotherType(word.text, place: source.text, holds: source.type.kindName, at: word.span))
        }
    }

    /// The parts of a name are those that the other side has places for.
    private mutating func checkNames(_ order: [Written], _ rest: Written?, _ link: LinkDeclaration) {
        var parts: [String] = []
        for side in link.places {
            if case .parts(let named) = side.value { parts = named.map(\.name) }
        }
        guard !parts.isEmpty else { return }
        for word in order where !parts.contains(word.text) {
            findings.append(.unknownChoice(word.text, of: "order", known: parts, at: word.span))
        }
        if let rest, !order.contains(where: { $0.text == rest.text }) {
            findings.append(
                .unknownChoice(rest.text, of: "rest", known: order.map(\.text), at: rest.span))
        }
    }

    /// The identity of a record that its platform gives it is read, not written: it only stands in a link
    /// so that records are found by it.
    mutating func checkIdentity(_ program: LinkProgram, in context: LinkContext, at span: SourceSpan) {
        for side in Side.allCases {
            // Elements find each other by the keys of their lists, never by a link.
            let isElement = context.parents != nil || context.pickedList[side.other] != nil
            guard program.reading[side] != nil, isElement || program.reading[side.other] == nil else {
                continue
            }
            let model = platforms[side.other].records[context.records[side.other]]
            for attempt in program.reading[side]?.attempts ?? [] {
                guard case .place(let target) = attempt.target, target.text == model.id,
                    target.type.writing == .never
                else { continue }
                findings.append(
                    .identityWritten(
                        target.text, record: "\(platforms[side.other].name).\(model.name)",
                        at: target.span ?? span))
            }
        }
    }
}
