import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// A default that nothing can make fire, and words about something that the link does not do.
    mutating func checkDeadOutcomes(
        of move: Move, _ link: LinkDeclaration, in context: LinkContext, reading side: Side
    ) {
        let name = sideNames[side]
        if let outcome = link.absent?.of(name), outcome.word == "default", link.blank.isEmpty,
            let source = move.attempts.lazy.compactMap(\.source.onlyPlace).first(where: isAlwaysThere)
        {
            findings.append(
                .defaultNeverFires("absent", "`\(source.text)` is never absent", at: outcome.span))
        }
        for outcome in [link.absent, link.unmapped, link.unbound, link.unfit].compactMap({ $0?.of(name) })
        where outcome.word == "drop" && !context.isInside {
            findings.append(.nothingToDrop(at: outcome.span))
        }
        if let outcome = link.unmapped?.of(name), outcome.word == "default",
            let full = fullDictionary(of: move, reading: side)
        {
            findings.append(
                .defaultNeverFires(
                    "unmapped", "`\(full.name)` has a row for every code of \(full.list)", at: outcome.span))
        }
        if let unmapped = link.unmapped, !move.attempts.contains(where: \.looksUp) {
            findings.append(
                .outcomeWithoutCase(
                    "unmapped", lacks: "looks nothing up in a dictionary", fix: "add `dictionary: NAME`",
                    at: unmapped.span ?? link.span))
        }
        if let otherwise = link.otherwise, !context.hasCondition {
            findings.append(
                .outcomeWithoutCase(
                    "else", lacks: "has no condition", fix: "add `when: CONDITION`",
                    at: otherwise.span ?? link.span))
        }
    }

    /// A field at the top of a record that its platform always gives.
    private func isAlwaysThere(_ place: Place) -> Bool {
        place.type.isRequired && place.steps.count == 1 && place.type.blank.isEmpty
    }

    /// The dictionary in which every code that can be read has a row.
    private func fullDictionary(of move: Move, reading side: Side) -> (name: String, list: String)? {
        guard let last = move.attempts.last, case .place(let source) = last.source,
            case .code(let index) = source.type.kind, platforms[side].codeLists[index].isClosed,
            case .dictionary(let number, _)? = last.transforms.first
        else { return nil }
        let list = platforms[side].codeLists[index]
        let codes = list.rows.compactMap { $0[list.codeColumn] }
        let rows = dictionaries[number].index[side]
        guard !codes.isEmpty, codes.allSatisfy({ rows[$0] != nil }) else { return nil }
        return (dictionaries[number].name, "\(platforms[side].name).\(list.name)")
    }
}

extension Move.Source {
    /// The place that is read, where it is a single one.
    fileprivate var onlyPlace: Place? { if case .place(let place) = self { place } else { nil } }
}

extension Move.Attempt {
    /// Whether the value is looked up in a dictionary or a table of rates.
    fileprivate var looksUp: Bool {
        transforms.contains {
            switch $0 {
            case .dictionary, .currency: true
            default: false
            }
        }
    }
}

extension ForSides<OutcomeDeclaration> {
    /// Where the first of the words stands.
    fileprivate var span: SourceSpan? {
        switch self {
        case .both(let outcome): outcome.span
        case .each(let outcomes): outcomes.first?.value.span
        }
    }
}
