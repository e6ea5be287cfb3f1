import MapDocuments
import MapProgram
import MapSource
import MapValues

/// Proves that a dictionary runs as its `kind` says: one-to-one unless it says otherwise, and then with
/// a `back` wherever several values could come back.
struct DictionaryCheck {
    let name: String
    let declaration: DictionaryDeclaration
    let rows: [MappingDictionary.Row]
    let sides: PerSide<String>

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
        if declaration.unmapped == nil, declaration.readRows == nil {
            findings.append(.unmappedMissing(name, at: declaration.span))
        }
        if kind == "one_way", declaration.because == nil, let written = declaration.kind {
            findings.append(.oneWayWithoutReason(name, at: written.span))
        }
        for side in Side.allCases { checkRepeated(side, kind: kind, &findings) }
        if kind == "one_way" { checkShadowed(&findings) }
        guard kind != "one_way" else { return }
        for row in rows {
            let many =
                (row.first.count > 1 && row.backFirst == nil)
                || (row.second.count > 1 && row.backSecond == nil)
            if kind == "one_to_one", row.first.count > 1 || row.second.count > 1 {
                findings.append(.severalCodesInRow(name, at: row.span))
            } else if many {
                findings.append(.backMissing(name, at: row.span))
            }
        }
    }

    /// A row all of whose codes stand in earlier rows is found from neither side.
    private func checkShadowed(_ findings: inout [Diagnostic]) {
        var seen = PerSide<[Value: MappingDictionary.Row]>([:], [:])
        for row in rows {
            let first = row.first.compactMap { seen.first[$0] }
            let second = row.second.compactMap { seen.second[$0] }
            if first.count == row.first.count, second.count == row.second.count, let earlier = first.first {
                findings.append(.rowNeverFires(name, at: row.span, first: earlier.span))
            }
            for value in row.first where seen.first[value] == nil { seen.first[value] = row }
            for value in row.second where seen.second[value] == nil { seen.second[value] = row }
        }
    }

    private func checkRepeated(_ side: Side, kind: String, _ findings: inout [Diagnostic]) {
        var seen: [Value: MappingDictionary.Row] = [:]
        for row in rows {
            for value in side == .first ? row.first : row.second {
                guard let earlier = seen[value] else {
                    seen[value] = row
                    continue
                }
                // In one direction only the keys have to be unique; which is the key side is not said, so
                // rows that differ on both sides are fine where nothing is asked back.
                if kind == "one_way" { continue }
                let lost = (side == .first ? row.second : row.first).first
                let kept = (side == .first ? earlier.second : earlier.first).first
                findings.append(
                    .codeInTwoRows(
                        dictionary: name, code: value.plainText, side: sides[side],
                        others: [kept?.plainText ?? "", lost?.plainText ?? ""], at: row.span,
                        first: earlier.span))
            }
        }
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
