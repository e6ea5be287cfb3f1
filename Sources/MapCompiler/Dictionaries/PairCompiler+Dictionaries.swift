import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Compiles the dictionaries of the pair, with the rows that a project or a case puts in their place.
    mutating func compileDictionaries() {
        for declaration in pair.dictionaries {
            var dictionary = declaration.value
            var place = declaration.nameSpan
            if let overlay = input.dictionaries.last(where: { $0.name == declaration.name }) {
                if overlay.value.rowsSpan != nil {
                    dictionary.rows = overlay.value.rows
                    place = overlay.nameSpan
                }
                if overlay.value.kind != nil { dictionary.kind = overlay.value.kind }
                if !overlay.value.only.isEmpty { dictionary.only = overlay.value.only }
                if let unmapped = overlay.value.unmapped { dictionary.unmapped = unmapped }
            }
            dictionaryIndex[declaration.name] = add(dictionary, name: declaration.name, at: place)
        }
        for overlay in input.dictionaries where dictionaryIndex[overlay.name] == nil {
            findings.append(
                .unknownDictionary(
                    overlay.name, known: pair.dictionaries.map(\.name), at: overlay.nameSpan))
        }
    }

    /// Compiles one dictionary and proves that it runs as its kind says; gives its index.
    mutating func add(
        _ declaration: DictionaryDeclaration, name: String, at place: SourceSpan, hasOutcome: Bool = false
    ) -> Int {
        let before = findings.count
        var rows: [DictionaryCheck.Row] = []
        for row in declaration.rows {
            guard let written = rowValues(row), let values = codes(written, declaration, at: row.span) else {
                continue
            }
            var compiled = MappingDictionary.Row(first: values.first, second: values.second, span: row.span)
            if let back = row.back { self.place(back, into: &compiled) }
            rows.append(DictionaryCheck.Row(declared: row, compiled: compiled))
        }
        DictionaryCheck(
            name: name, declaration: declaration, rows: rows, sides: sideNames, place: place,
            hasOutcome: hasOutcome
        ).run(&findings)
        checkBindings(declaration)
        checkColumns(declaration, name: name)
        checkOnly(declaration, name: name)
        dictionaries.append(
            MappingDictionary(name: name, rows: rows.map(\.compiled), span: declaration.span))
        dictionaryDeclarations.append(declaration)
        dictionaryPlaces[dictionaries.count - 1] = place
        if rows.count < declaration.rows.count
            || findings[before...].contains(where: { $0.severity == .error })
        {
            mistakenDictionaries.insert(dictionaries.count - 1)
        }
        return dictionaries.count - 1
    }

    /// Rows that are the bindings of a record need one of the pair's.
    private mutating func checkBindings(_ declaration: DictionaryDeclaration) {
        guard let node = nodes.member("bindings", of: declaration.readRows), let name = nodes.text(node),
            !pair.records.contains(where: { $0.name == name })
        else { return }
        findings.append(.unknownRecordOfPair(name, known: pair.records.map(\.name), at: node.span))
    }

    /// Titles in a row become the codes that have them, where a column says that rows hold titles.
    private mutating func codes(
        _ values: PerSide<[Value]>, _ declaration: DictionaryDeclaration, at span: SourceSpan
    ) -> PerSide<[Value]>? {
        var result = values
        for column in declaration.columns {
            let parts = column.value.text.split(separator: ".").map(String.init)
            guard parts.count == 2, let side = side(named: column.name),
                let list = platforms[side].codeLists.first(where: { $0.name == parts[0] }),
                parts[1] == list.nameColumn, parts[1] != list.codeColumn
            else { continue }
            if list.rows.isEmpty {
                findings.append(.titlesUnresolved(list: "\(platforms[side].name).\(list.name)", at: span))
                return nil
            }
            let byTitle = titles(of: list, column: parts[1], side: side)
            var found: [Value] = []
            for value in values[side] {
                let rows = byTitle[value] ?? []
                guard rows.count == 1, let code = rows[0][list.codeColumn] else {
                    let known = list.rows.compactMap { $0[parts[1]]?.text }
                    let name = "\(platforms[side].name).\(list.name)"
                    findings.append(
                        rows.isEmpty
                            ? .unknownTitle(value.plainText, list: name, known: known, at: span)
                            : .titleOfSeveral(
                                value.plainText, list: name,
                                codes: rows.compactMap { $0[list.codeColumn]?.plainText }, at: span))
                    return nil
                }
                found.append(code.number.map { .text($0.text) } ?? code)
            }
            result[side] = found
        }
        return result
    }

    /// The rows of a list by title, made once for all rows of all dictionaries.
    private mutating func titles(of list: CodeList, column: String, side: Side) -> [Value: [Fields]] {
        let key = "\(side.rawValue) \(list.name)"
        if let known = titleIndex[key] { return known }
        var index: [Value: [Fields]] = [:]
        for row in list.rows { if let title = row[column] { index[title, default: []].append(row) } }
        titleIndex[key] = index
        return index
    }

    private mutating func rowValues(_ row: DictionaryDeclaration.Row) -> PerSide<[Value]>? {
        if row.positional.count == 2 {
            return PerSide([value(row.positional[0])], [value(row.positional[1])])
        }
        func values(_ side: String) -> [Written]? { row.values.first { $0.name == side }?.value }
        let second = values(sideNames.second) ?? values("value")
        let first = values(sideNames.first) ?? values("value")
        guard let first, let second else { return nil }
        return PerSide(first.map(value), second.map(value))
    }

    /// Rows hold texts; `true` and `false` without quotes are booleans.
    func value(_ written: Written) -> Value {
        guard written.isPlain else { return .text(written.text) }
        switch written.text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: return .text(written.text)
        }
    }

    private mutating func place(_ back: Written, into row: inout MappingDictionary.Row) {
        let value = value(back)
        if row.first.contains(value), row.first.count > 1 {
            row.backFirst = value
        } else if row.second.contains(value), row.second.count > 1 {
            row.backSecond = value
        } else {
            let several = row.first.count > 1 ? row.first : row.second.count > 1 ? row.second : []
            findings.append(.backNotInRow(back.text, codes: several.map(\.plainText), at: back.span))
            // A way back was chosen, so that nothing else complains that there is none.
            row.backFirst = row.first.first
            row.backSecond = row.second.first
        }
    }
}
