import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// A default for codes without a row hides which codes of a known list have none.
    mutating func checkMaskedGaps(_ dictionary: DictionaryDeclaration, name: String) {
        for column in dictionary.columns {
            guard let side = side(named: column.name),
                let outcome = dictionary.unmapped?.of(column.name), outcome.word == "default"
            else { continue }
            let parts = column.value.text.split(separator: ".").map(String.init)
            guard let list = platforms[side].codeLists.first(where: { $0.name == parts.first }),
                list.isClosed,
                parts.count == 1 || parts[1] == list.codeColumn
            else { continue }
            let written = Set(dictionary.rows.flatMap { codes(of: $0, side: side) })
            let gaps = list.rows.compactMap { $0[list.codeColumn]?.text }.filter { !written.contains($0) }
            guard !gaps.isEmpty else { continue }
            findings.append(
                .defaultMasksGaps(
                    name, codes: gaps, list: "\(platforms[side].name).\(list.name)", at: outcome.span))
        }
    }

    /// The codes that a row has on a side.
    private func codes(of row: DictionaryDeclaration.Row, side: Side) -> [String] {
        if row.positional.count == 2 { return [row.positional[side.rawValue].text] }
        return row.values.first { $0.name == sideNames[side] }?.value.map(\.text) ?? []
    }
}
