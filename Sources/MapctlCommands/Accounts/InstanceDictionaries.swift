import MapDocuments
import MapSource
import MapYAML

/// The dictionaries of an instance that rows can be drafted for: one list of codes on each side.
struct InstanceDictionaries {
    let pair: PairDocument
    let instance: Named<ProjectDocument.Instance>
    /// By connection: the lists of codes now, and their codes before.
    let lists: [String: [(name: String, rows: [CodeRows.Row])]]
    let before: [String: [String: [String]]]

    /// The drafts in the order of the pair's dictionaries.
    var drafts: [DictionaryDraft] {
        pair.dictionaries.compactMap { dictionary in
            let columns = dictionary.value.columns
            guard columns.count == 2, dictionary.value.readRows == nil, let first = side(columns[0]),
                let second = side(columns[1])
            else { return nil }
            let own = instance.value.dictionaries.first { $0.name == dictionary.name }
            let rows = (own?.value ?? dictionary.value).rows.map { row(of: $0, columns.map(\.name)) }
            var draft = DictionaryDraft(name: dictionary.name, first: first, second: second, rows: rows)
            if let own { draft.kept = Self.kept(in: own) }
            return draft
        }
    }

    /// A side of a dictionary; `nil` where its account has no such list.
    private func side(_ column: Named<Written>) -> DictionaryDraft.Side? {
        let parts = column.value.text.split(separator: ".").map(String.init)
        guard let list = parts.first,
            let connection = instance.value.connections.first(where: { $0.name == column.name })?.value.text,
            let rows = lists[connection]?.first(where: { $0.name == list })?.rows
        else { return nil }
        let codes = rows.map { DictionaryDraft.Code(code: $0.code, name: $0.name) }
        return DictionaryDraft.Side(
            name: column.name, list: list, codes: codes, before: before[connection]?[list].map { Set($0) })
    }

    /// The lines of a dictionary beside its rows: other keys as they stand, and remarks that are not ours.
    private static func kept(in named: Named<DictionaryDeclaration>) -> [String] {
        let dictionary = named.value
        let text = dictionary.span.text
        if text.hasPrefix("{") {
            let node = YAMLReader.read(SourceFile(name: "dictionary", text: text)).value
            return YAMLData.members(node).filter { $0.key != "rows" }
                .map { "\($0.key): \($0.value.span.text)" }
        }
        let rows = dictionary.rowsSpan?.range ?? dictionary.span.range
        let bytes = dictionary.span.file.bytes
        func lines(_ range: Range<Int>) -> [Substring] {
            String(decoding: bytes[range], as: UTF8.self).split(whereSeparator: \.isNewline)
                .map { $0.drop { $0 == " " } }
        }
        let start = named.nameSpan.range.upperBound
        let end = max(rows.upperBound, dictionary.span.range.upperBound)
        let others = (lines(start..<rows.lowerBound) + lines(rows.upperBound..<end))
            .filter { $0 != "rows:" && $0 != ":" && !$0.isEmpty && !$0.hasPrefix("#") }
        let remarks = lines(start..<end).filter { $0.hasPrefix("#") && !isOurs($0) }
        return (remarks + others).map(String.init)
    }

    /// The remark behind a row on its line; nothing where it is one of ours.
    private static func remark(behind span: SourceSpan) -> String {
        let rest = span.file.bytes[span.range.upperBound...].prefix { $0 != UInt8(ascii: "\n") }
        let text = String(decoding: rest, as: UTF8.self).drop { $0 == " " }
        return text.hasPrefix("#") && !isOurs(text) ? "  \(text)" : ""
    }

    private static func isOurs(_ remark: Substring) -> Bool {
        ["# no row:", "# proposed,", "# gone:"].contains { remark.hasPrefix($0) }
    }

    private func row(of row: DictionaryDeclaration.Row, _ sides: [String]) -> DictionaryDraft.Row {
        func codes(_ side: Int) -> [String] {
            if row.positional.indices.contains(side) { return [row.positional[side].text] }
            return row.values.first { $0.name == sides[side] }?.value.map(\.text) ?? []
        }
        let lines = row.span.text.split(whereSeparator: \.isNewline)
        let text = lines.map { $0.drop { $0 == " " } }.joined(separator: " ") + Self.remark(behind: row.span)
        return DictionaryDraft.Row(text: text, first: codes(0), second: codes(1))
    }
}
