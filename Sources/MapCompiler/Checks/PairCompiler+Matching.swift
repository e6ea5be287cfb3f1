import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// The ways in which partners are found have to name places, and the words of binding have to be known.
    mutating func checkMatching(_ record: RecordMappingDeclaration, in context: LinkContext) {
        for way in record.match { checkWay(way, in: context) }
        checkWord(record.several, of: "several", ["park", "oldest"])
        checkWord(record.matched, of: "matched", ["update", "fill", "leave", "park"])
    }

    private mutating func checkWay(_ way: YAMLNode, in context: LinkContext) {
        for member in nodes.members(way) {
            guard let side = side(named: member.key) else {
                if !["canon", "only"].contains(member.key) {
                    let known = [sideNames.first, sideNames.second, "canon", "only"]
                    findings.append(
                        .unknownChoice(member.key, of: "match", known: known, at: member.keySpan))
                }
                checkValue(member)
                continue
            }
            guard case .scalar(let scalar) = member.value.content else { continue }
            let written = Written(
                text: scalar.text, style: scalar.style, span: member.value.span, node: member.value)
            _ = place(written, side: side, in: context)
        }
        for side in Side.allCases where nodes.member(sideNames[side], of: way) == nil {
            findings.append(.placesOfBothSides("match", without: sideNames[side], at: way.span))
        }
    }

    /// `only` has one word, and `canon` names forms.
    private mutating func checkValue(_ member: YAMLMember) {
        switch member.key {
        case "only":
            guard let word = nodes.text(member.value), word != "suggest" else { return }
            findings.append(.unknownChoice(word, of: "only", known: ["suggest"], at: member.value.span))
        case "canon":
            for element in nodes.elements(member.value) {
                guard case .scalar(let scalar) = element.content else { continue }
                let name = Written(text: scalar.text, style: scalar.style, span: element.span, node: element)
                _ = textForms([.named(name)])
            }
        default: return
        }
    }

    private mutating func checkWord(_ written: Written?, of key: String, _ known: [String]) {
        guard let written, !known.contains(written.text) else { return }
        findings.append(.unknownChoice(written.text, of: key, known: known, at: written.span))
    }
}
