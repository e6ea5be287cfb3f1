import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Which codes of a list have no row in any of the tries, and what then happens: codes that records
    /// have had lately, codes of the list, and codes that a default stands for.
    mutating func checkTotality(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard !move.isCases, let first = move.attempts.first, case .place(let base) = first.source,
            case .code(let index) = base.type.kind, case .dictionary(let number, _)? = first.transforms.first,
            let last = move.attempts.last, !isChosen(base, by: move.conditions)
        else { return }
        let list = platforms[side].codeLists[index]
        var lookups: [(column: String, dictionary: Int)] = []
        for attempt in move.attempts {
            // Another place could save what this one cannot map.
            guard let lookup = lookup(attempt, base: base, list: index, column: list.codeColumn) else {
                return
            }
            lookups.append(lookup)
        }
        // Rows that are wrong say nothing of those that are missing.
        guard !lookups.contains(where: { mistakenDictionaries.contains($0.dictionary) }) else { return }
        let rows = list.isClosed ? list.rows : []
        var gaps: [String] = []
        for row in rows where !lookups.contains(where: { covers($0, row, reading: side) }) {
            if let code = row[list.codeColumn]?.text { gaps.append(code) }
        }
        let seen = input.accounts[sideNames[side]]?.seen(in: list.name) ?? [:]
        let met = seen.keys.sorted().filter { code in
            gaps.contains(code)
                || !rows.contains { $0[list.codeColumn]?.text == code }
                    && !lookups.contains { dictionaries[$0.dictionary].index[side][.text(code)] != nil }
        }
        guard !gaps.isEmpty || !met.isEmpty, reportedGaps.insert("\(number) \(side.rawValue)").inserted
        else { return }
        report(
            gaps: gaps, met: met.map { ($0, seen[$0]) }, of: list, dictionary: number, last: last, link,
            reading: side)
    }

    /// Currencies that amounts may have and the table of rates has not.
    mutating func checkRates(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        for attempt in move.attempts {
            for case .currency(let table, _, let place) in attempt.transforms {
                guard case .code(let index) = place.type.kind, platforms[side].codeLists[index].isClosed,
                    !mistakenDictionaries.contains(table)
                else { continue }
                let list = platforms[side].codeLists[index]
                let gaps = list.rows.compactMap { $0[list.codeColumn]?.text }.filter {
                    dictionaries[table].index[side][.text($0)] == nil
                }
                guard !gaps.isEmpty, reportedGaps.insert("\(table) \(side.rawValue)").inserted else {
                    continue
                }
                report(
                    gaps: gaps, met: [], of: list, dictionary: table, last: attempt, link, reading: side)
            }
        }
    }

    private mutating func report(
        gaps: [String], met: [(code: String, seen: Account.SeenCode?)], of list: CodeList, dictionary: Int,
        last: Move.Attempt, _ link: LinkDeclaration, reading side: Side
    ) {
        let name = dictionaries[dictionary].name
        let full = "\(platforms[side].name).\(list.name)"
        let place = dictionaryPlaces[dictionary] ?? link.span
        if case .default = last.unmapped {
            let codes = gaps + met.map(\.code).filter { !gaps.contains($0) }
            let span = unmapped(of: last, link)?.of(sideNames[side])?.span ?? place
            findings.append(.defaultMasksGaps(name, codes: codes, list: full, at: span))
            return
        }
        if !met.isEmpty {
            findings.append(
                .seenCodesWithoutRow(
                    name, codes: met.map { ($0.code, $0.seen?.says ?? "records") }, list: full,
                    then: last.unmapped.says, at: place, seen: met.first?.seen?.span))
        }
        let unseen = gaps.filter { code in !met.contains { $0.code == code } }
        if !unseen.isEmpty {
            let day = input.accounts[sideNames[side]]?.snapshot.taken.text
            findings.append(
                .codesWithoutRow(
                    name, codes: unseen, list: full, day: day, then: last.unmapped.says, at: place))
        }
    }

    /// Whether conditions choose among the codes, so that those without a row need not come.
    private func isChosen(_ place: Place, by conditions: [ProgramExpression]) -> Bool {
        conditions.contains { condition in
            condition.checked.root.fieldPathsRead.contains { $0.names.joined(separator: ".") == place.text }
        }
    }

    /// The column of the list that a try looks up, and its dictionary; `nil` for a try over another place.
    private func lookup(
        _ attempt: Move.Attempt, base: Place, list: Int, column: String
    ) -> (column: String, dictionary: Int)? {
        guard case .place(let place) = attempt.source,
            case .dictionary(let index, _)? = attempt.transforms.first
        else { return nil }
        if place.text == base.text { return (column, index) }
        guard place.text.hasPrefix(base.text + "."), place.steps.count == base.steps.count + 1,
            case .column(let own, let name)? = place.steps.last, own == list
        else { return nil }
        return (name, index)
    }

    private func covers(
        _ lookup: (column: String, dictionary: Int), _ row: Fields, reading side: Side
    ) -> Bool {
        guard let value = row[lookup.column] else { return false }
        let key = value.number.map { Value.text($0.text) } ?? value
        return dictionaries[lookup.dictionary].index[side][key] != nil
    }
}

extension Outcome {
    /// What happens to a value, for people. For example: `the record waits`.
    var says: String {
        switch self {
        case .omit: "the field stays as it is"
        case .clear: "the field is emptied"
        case .pass: "the code goes over as it is"
        case .default: "a default is written"
        case .cut: "the text is cut"
        case .drop: "the element around it takes no part"
        case .park: "the record waits"
        case .skip: "the record is left out"
        case .stop: "the flow stops"
        case .create, .stage: "a record is made"
        }
    }
}
