import MapDocuments
import MapProgram
import MapSource
import MapValues

/// Proves that a dictionary runs as its `kind` says: one-to-one unless it says otherwise, and then with
/// a `back` wherever several values could come back.
struct DictionaryCheck {
    /// A row as written, and what it became.
    struct Row {
        var declared: DictionaryDeclaration.Row
        var compiled: MappingDictionary.Row

        /// The values of a side.
        func values(_ side: Side) -> [Value] { side == .first ? compiled.first : compiled.second }
    }

    /// A code of a row: which row, and where the code stands.
    private struct Place {
        var row: Int
        var span: SourceSpan
    }

    let name: String
    let declaration: DictionaryDeclaration
    let rows: [Row]
    let sides: PerSide<String>
    /// Where the dictionary is named.
    let place: SourceSpan
    /// Whether the link around an inline dictionary says what happens to codes without a row.
    let hasOutcome: Bool

    func run(_ findings: inout [Diagnostic]) {
        let kind = declaration.kind?.text ?? "one_to_one"
        guard ["one_to_one", "many_to_one", "one_way"].contains(kind) else {
            if let written = declaration.kind {
                findings.append(
                    .unknownChoice(
                        kind, of: "kind", known: ["one_to_one", "many_to_one", "one_way"], at: written.span))
            }
            return
        }
        if declaration.unmapped == nil, declaration.readRows == nil, !hasOutcome {
            findings.append(.unmappedMissing(name, at: place))
        }
        if kind == "one_way", declaration.because == nil, let written = declaration.kind {
            findings.append(.oneWayWithoutReason(name, at: written.span))
        }
        guard kind != "one_way" else { return }
        checkRepeated(kind: kind, &findings)
        for row in rows { checkBack(row, kind: kind, &findings) }
    }

    private func checkBack(_ row: Row, kind: String, _ findings: inout [Diagnostic]) {
        for side in Side.allCases where row.values(side).count > 1 {
            let back = side == .first ? row.compiled.backFirst : row.compiled.backSecond
            if kind == "one_to_one" {
                findings.append(
                    .severalCodesInRow(
                        name, codes: row.values(side).map(\.plainText), at: row.declared.span,
                        kind: declaration.kind?.span))
            } else if back == nil {
                findings.append(
                    .backMissing(name, codes: row.values(side).map(\.plainText), at: row.declared.span))
            }
        }
    }

    /// A code in two rows: what goes over by the one comes back by the other.
    private func checkRepeated(kind: String, _ findings: inout [Diagnostic]) {
        var same: Set<Int> = []
        for side in Side.allCases {
            var seen: [Value: Place] = [:]
            for (number, row) in rows.enumerated() {
                for (index, value) in row.values(side).enumerated() {
                    let span = codeSpan(row.declared, side, index)
                    guard let earlier = seen[value] else {
                        seen[value] = Place(row: number, span: span)
                        continue
                    }
                    let first = rows[earlier.row]
                    let across = (row.values(side.other).first, first.values(side.other).first)
                    if row.compiled.first == first.compiled.first,
                        row.compiled.second == first.compiled.second
                    {
                        if earlier.row == number {
                            findings.append(
                                .codeListedTwice(
                                    value.plainText, dictionary: name, at: span, first: earlier.span))
                        } else if same.insert(number).inserted {
                            findings.append(
                                .rowGivenTwice(name, at: row.declared.span, first: first.declared.span))
                        }
                        continue
                    }
                    findings.append(
                        .codeInTwoRows(
                            dictionary: name, code: value.plainText, side: sides[side],
                            kept: across.1?.plainText ?? "", lost: across.0?.plainText ?? "",
                            across: sides[side.other], isMany: kind == "many_to_one", at: span,
                            first: earlier.span))
                }
            }
        }
    }

    private func codeSpan(_ row: DictionaryDeclaration.Row, _ side: Side, _ index: Int) -> SourceSpan {
        row.written(side, sides: sides).dropFirst(index).first?.span ?? row.span
    }
}

extension DictionaryDeclaration.Row {
    /// The codes of a side as written.
    func written(_ side: Side, sides: PerSide<String>) -> [Written] {
        if positional.count == 2 { return [positional[side.rawValue]] }
        return values.first { $0.name == sides[side] }?.value ?? values.first { $0.name == "value" }?.value
            ?? []
    }
}

extension Value {
    /// A scalar as a reader would say it.
    var plainText: String {
        switch self {
        case .text(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        case .null: "null"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
