import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// What a link makes of its dictionaries: they map the codes of its places, say what happens to the
    /// others in the direction that is read, and have one answer for a code.
    mutating func checkDictionaryUse(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        for attempt in move.attempts {
            guard case .dictionary(let index, _)? = attempt.transforms.first(where: Self.isDictionary) else {
                continue
            }
            let declaration = dictionaryDeclarations[index]
            if case .place(let place) = attempt.source { checkPlace(place, of: side, index, link) }
            if case .place(let place) = attempt.target { checkPlace(place, of: side.other, index, link) }
            checkOutcome(of: attempt, declaration, index, link, reading: side)
            if case .place(let place) = attempt.source {
                checkWayBack(of: attempt, place, index, link, reading: side)
            }
            if declaration.kind?.text == "one_way" { checkAnswers(of: index, reading: side) }
        }
    }

    /// The currency that amounts are brought to is one of those that the rates are for.
    mutating func checkCurrency(_ written: Written, of table: Int) {
        guard let first = dictionaryDeclarations[table].columns.first, let column = column(first),
            column.isCode, column.list.isClosed
        else { return }
        let code = optionText(written.text)
        guard !code.isEmpty, column.list.row(of: code) == nil else { return }
        findings.append(
            .unknownCode(
                code, list: column.fullName,
                known: column.list.rows.compactMap { $0[column.list.codeColumn]?.text }, at: written.span))
    }

    private static func isDictionary(_ transform: Transform) -> Bool {
        if case .dictionary = transform { true } else { false }
    }

    /// The codes of a place have to be those of the dictionary's column.
    private mutating func checkPlace(_ place: Place, of side: Side, _ index: Int, _ link: LinkDeclaration) {
        guard case .code(let list) = place.type.kind,
            let written = dictionaryDeclarations[index].columns.first(where: { $0.name == sideNames[side] }),
            let column = column(written), column.isCode, column.index != list
        else { return }
        mistakenDictionaries.insert(index)
        findings.append(
            .dictionaryOfOtherCodes(
                dictionaries[index].name, place: place.text,
                holds: "\(platforms[side].name).\(platforms[side].codeLists[list].name)",
                maps: column.fullName,
                at: place.span ?? link.span, column: written.value.span))
    }

    /// A word for one side says nothing of the other.
    private mutating func checkOutcome(
        of attempt: Move.Attempt, _ declaration: DictionaryDeclaration, _ index: Int, _ link: LinkDeclaration,
        reading side: Side
    ) {
        guard link.unmapped?.of(sideNames[side]) == nil, case .each(let words)? = declaration.unmapped,
            declaration.unmapped?.of(sideNames[side]) == nil
        else { return }
        findings.append(
            .unmappedMissingForSide(
                dictionaries[index].name, side: sideNames[side],
                at: words.first?.nameSpan ?? declaration.span))
    }

    /// Where all codes that are known have rows, a default is for codes to come; one that stands in a row
    /// comes back as the code of that row.
    private mutating func checkWayBack(
        of attempt: Move.Attempt, _ place: Place, _ index: Int, _ link: LinkDeclaration, reading side: Side
    ) {
        let declaration = dictionaryDeclarations[index]
        guard link.unmapped == nil, case .default(let value) = attempt.unmapped,
            (declaration.kind?.text ?? "one_to_one") == "one_to_one",
            let back = dictionaries[index].look(up: value, from: side.other),
            case .code(let list) = place.type.kind, platforms[side].codeLists[list].isClosed,
            platforms[side].codeLists[list].rows.allSatisfy({ row in
                let code = row[platforms[side].codeLists[list].codeColumn] ?? .null
                return dictionaries[index].index[side][code] != nil
            })
        else { return }
        findings.append(
            .defaultComesBack(
                dictionaries[index].name, value: value.plainText, back: back.value.plainText,
                at: declaration.unmapped?.of(sideNames[side])?.span ?? link.span,
                row: dictionaries[index].rows[back.row].span))
    }

    /// Where codes are looked up in one direction, a code has one row.
    private mutating func checkAnswers(of index: Int, reading side: Side) {
        let declaration = dictionaryDeclarations[index]
        var seen: [String: SourceSpan] = [:]
        for row in declaration.rows {
            for code in row.written(side, sides: sideNames) {
                if let first = seen[code.text] {
                    findings.append(
                        .rowNeverFires(
                            code.text, side: sideNames[side], dictionary: dictionaries[index].name,
                            at: code.span,
                            first: first))
                } else {
                    seen[code.text] = code.span
                }
            }
        }
    }

    /// A link to bound records says what happens to one that is not bound yet.
    mutating func checkUnbound(_ link: LinkDeclaration, reading side: Side) {
        guard case .reference(let record)? = link.operation else { return }
        if link.unbound?.of(sideNames[side]) == nil {
            findings.append(
                .unboundMissing(side: link.unbound == nil ? nil : sideNames[side], at: record.span))
        }
        let known = pair.records.map(\.name)
        if !known.contains(record.text) {
            findings.append(.unknownRecordOfPair(record.text, known: known, at: record.span))
        }
    }
}
