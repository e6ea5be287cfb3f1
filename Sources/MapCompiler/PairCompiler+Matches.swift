import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// How records find their partners. Ways that may only suggest one are left to people.
    mutating func matching(_ record: RecordMappingDeclaration, in context: LinkContext) -> Matching {
        var matching = Matching()
        for way in record.match where nodes.text(nodes.member("only", of: way)) != "suggest" {
            guard let first = keyPlace(way, .first, in: context),
                let second = keyPlace(way, .second, in: context)
            else { continue }
            matching.ways.append(Matching.Way(places: PerSide(first, second), forms: keyForms(way)))
        }
        matching.several = record.several.flatMap { Matching.Several(rawValue: $0.text) } ?? .park
        matching.matched = record.matched.flatMap { Matching.Matched(rawValue: $0.text) } ?? .update
        for side in Side.allCases {
            guard let declared = record.unmatched?.of(sideNames[side]) else { continue }
            matching.unmatched[side] = outcome(declared)
        }
        return matching
    }

    private mutating func keyPlace(_ way: YAMLNode, _ side: Side, in context: LinkContext) -> Place? {
        guard let node = nodes.member(sideNames[side], of: way), case .scalar(let scalar) = node.content
        else {
            return nil
        }
        let written = Written(text: scalar.text, style: scalar.style, span: node.span, node: node)
        return place(written, side: side, in: context)
    }

    private mutating func keyForms(_ way: YAMLNode) -> [TextForm] {
        guard let node = nodes.member("canon", of: way) else { return [] }
        var reader = DocumentReader()
        let forms = reader.forms(node)
        findings += reader.findings
        return textForms(forms)
    }
}
