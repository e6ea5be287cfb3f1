import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// How many unknown codes of one dictionary get a suggestion: looking for near ones takes its time.
    private static let suggestionsMax = 20

    /// What a column of a dictionary is about: a list of codes, and which column of it.
    struct DictionaryColumn {
        var side: Side
        var list: CodeList
        /// Index into the platform's lists.
        var index: Int
        /// The name of the column.
        var column: String
        var isCode: Bool { column == list.codeColumn }
        /// For findings. For example: `crm.states`.
        var fullName: String
    }

    /// The column of a side, as far as it exists.
    func column(_ written: Named<Written>) -> DictionaryColumn? {
        guard let side = side(named: written.name) else { return nil }
        let parts = written.value.text.split(separator: ".").map(String.init)
        guard let name = parts.first,
            let index = platforms[side].codeLists.firstIndex(where: { $0.name == name })
        else { return nil }
        let list = platforms[side].codeLists[index]
        return DictionaryColumn(
            side: side, list: list, index: index, column: parts.count > 1 ? parts[1] : list.codeColumn,
            fullName: "\(platforms[side].name).\(list.name)")
    }

    /// The columns have to be lists of codes of their sides; codes of closed lists have to exist.
    mutating func checkColumns(_ declaration: DictionaryDeclaration, name: String) {
        for written in declaration.columns {
            guard let side = side(named: written.name) else { continue }
            let head = String(written.value.text.prefix { $0 != "." })
            guard let column = column(written) else {
                findings.append(
                    .unknownCodeList(
                        head, platform: platforms[side].name, known: platforms[side].codeLists.map(\.name),
                        at: written.value.stretch(0..<head.utf8.count)))
                continue
            }
            let list = column.list
            let known = list.columns.map(\.name) + [list.codeColumn] + [list.nameColumn].compactMap { $0 }
            guard known.contains(column.column) else {
                let start = head.utf8.count + 1
                findings.append(
                    .unknownColumn(
                        column.column, list: column.fullName, known: known,
                        at: written.value.stretch(start..<written.value.text.utf8.count)))
                continue
            }
            checkCodes(of: declaration, in: column)
        }
        checkTableValues(declaration)
        checkEmptyCodes(declaration, name: name)
    }

    /// Codes of a closed list have to be in it, codes in a column that leads to a closed list in that.
    private mutating func checkCodes(of declaration: DictionaryDeclaration, in column: DictionaryColumn) {
        var list = column.list
        if !column.isCode {
            guard let target = list.columns.first(where: { $0.name == column.column })?.list else { return }
            list = platforms[column.side].codeLists[target]
        }
        guard list.isClosed else { return }
        let codes = list.rows.compactMap { $0[list.codeColumn]?.codeText }
        let known = Set(codes)
        var count = 0
        for row in declaration.rows {
            for code in row.written(column.side, sides: sideNames) where !known.contains(code.text) {
                count += 1
                findings.append(
                    .unknownCode(
                        code.text, list: "\(platforms[column.side].name).\(list.name)",
                        known: count > Self.suggestionsMax ? [] : codes, at: code.span))
            }
        }
    }

    /// The second column of a table is of the type that `value:` names.
    private mutating func checkTableValues(_ declaration: DictionaryDeclaration) {
        guard let type = declaration.value else { return }
        let known = ["text", "integer", "decimal"]
        guard known.contains(type.text) else {
            findings.append(.unknownChoice(type.text, of: "value", known: known, at: type.span))
            return
        }
        guard type.text != "text" else { return }
        for row in declaration.rows {
            let cells =
                row.positional.count == 2
                ? [row.positional[1]] : row.values.first { $0.name == "value" }?.value ?? []
            for cell in cells {
                let number = ExactDecimal(cell.text)
                if let number, type.text == "decimal" || number.scale == 0 { continue }
                findings.append(.numberExpected(cell.text, for: "value", at: cell.span))
            }
        }
    }

    /// A code without a letter or a digit, or a word that stands for one, is no code.
    private mutating func checkEmptyCodes(_ declaration: DictionaryDeclaration, name: String) {
        for row in declaration.rows {
            for code in row.positional + row.values.flatMap(\.value) where Self.isPlaceholder(code.text) {
                findings.append(.emptyCode(code.text, dictionary: name, at: code.span))
            }
        }
    }

    /// The longest word that stands for a code.
    private static let placeholderLengthMax = 8

    /// Whether a byte is a letter or a digit of ASCII.
    private static func startsPlainly(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    private static func isPlaceholder(_ text: String) -> Bool {
        // Most codes are seen to be none at their first letter.
        let isPlain = text.utf8.first.map { Self.startsPlainly($0) } ?? false
        if isPlain, text.utf8.count > Self.placeholderLengthMax { return false }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
        let isFramed =
            text.hasPrefix("<") && text.hasSuffix(">") || text.hasPrefix("--") && text.hasSuffix("--")
        return isFramed || ["todo", "tbd", "fixme", "changeme", "xxx"].contains(text.lowercased())
    }
}

extension Value {
    /// A code as text: lists may hold numbers.
    var codeText: String? { text ?? number?.text }
}
