import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Constants and the values of outcomes have to fit the fields that they are written to, and outcomes
    /// have to be some that the field takes.
    mutating func checkValues(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard case .place(let target)? = move.attempts.first?.target else { return }
        for attempt in move.attempts {
            guard case .constant(let value) = attempt.source, case .place(let target) = attempt.target,
                case .constant(let node)? = link.operation
            else { continue }
            checkValue(value, target, of: side.other, at: node.span)
        }
        let words = [
            (link.absent, move.absent), (link.unfit, move.unfit),
            (link.unmapped, move.attempts.last?.unmapped ?? .omit), (link.otherwise, move.otherwise),
        ]
        for (declared, outcome) in words {
            guard let declaration = declared?.of(sideNames[side]) else { continue }
            switch outcome {
            case .cut where !target.type.isTextual:
                findings.append(.cutOfNoText(target.text, holds: target.type.kindName, at: declaration.span))
            case .clear where target.type.isRequired:
                findings.append(.requiredFieldEmptied(target.text, at: declaration.span))
            case .default(let value):
                // Codes of closed lists have a check of their own.
                if case .code = target.type.kind { continue }
                checkValue(value, target, of: side.other, at: declaration.value?.span ?? declaration.span)
            default: continue
            }
        }
    }

    private mutating func checkValue(_ value: Value, _ target: Place, of side: Side, at span: SourceSpan) {
        if case .code(let index) = target.type.kind {
            let list = platforms[side].codeLists[index]
            guard list.isClosed, let text = value.codeText, list.row(of: text) == nil else { return }
            findings.append(
                .unknownCode(
                    text, list: "\(platforms[side].name).\(list.name)",
                    known: list.rows.compactMap { $0[list.codeColumn]?.text }, at: span))
            return
        }
        guard let misfit = target.type.misfit(of: value) else { return }
        findings.append(.valueDoesNotFit(value.plainText, place: target.text, misfit: misfit, at: span))
    }
}

extension FieldType {
    /// Whether a value is a text that may be cut.
    var isTextual: Bool {
        switch kind {
        case .text, .any: true
        default: false
        }
    }

    /// Why a literal cannot stand in a field of this type; `nil` when it can.
    fileprivate func misfit(of value: Value) -> Phrase? {
        switch kind {
        case .integer, .decimal, .money, .percent:
            guard let number = value.number?.decimal else {
                return value == .null ? nil : "it holds \(kindName)"
            }
            if case .integer = kind, number.scale > 0 { return "it holds whole numbers" }
            if let minimum, number < minimum { return "it holds no less than \(minimum)" }
            if let maximum, maximum < number { return "it holds no more than \(maximum)" }
            return nil
        case .bool:
            if case .bool = value { return nil }
            return value == .null ? nil : "it holds true or false"
        case .text:
            guard let maximum, let text = value.text, let length = ExactDecimal("\(text.count)") else {
                return nil
            }
            return maximum < length ? "it holds up to \(maximum) characters" : nil
        default: return nil
        }
    }
}
