import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// A text that may be longer than its place takes needs a word for that.
    mutating func checkLengths(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard link.unfit?.of(sideNames[side]) == nil else { return }
        for attempt in move.attempts {
            guard case .place(let source) = attempt.source, case .place(let target) = attempt.target,
                case .text = source.type.kind, case .text = target.type.kind,
                let brought = source.type.maximum, let taken = target.type.maximum, taken < brought,
                !attempt.transforms.contains(where: \.isLookUp)
            else { continue }
            findings.append(
                .textMayNotFit(
                    source: source.text, brings: brought.description, target: target.text,
                    takes: taken.description, then: move.unfit.says, side: sideNames[side],
                    at: target.span ?? link.span))
        }
    }

    /// A step finer than the digits of the field rounds to what the field cannot hold; a step such as 2 is
    /// a count of digits.
    mutating func checkStep(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard let written = link.round?.to else { return }
        for attempt in move.attempts {
            guard case .place(let target) = attempt.target, let digits = target.type.keptDigits else {
                continue
            }
            for case .round(let rounding) in attempt.transforms {
                if rounding.step.scale > digits {
                    findings.append(
                        .stepTooFine(
                            rounding.step.description, place: target.text, digits: digits, at: written.span))
                } else if digits > 0, let step = rounding.step.integer, (2...9).contains(step), step != 5,
                    written.text == "\(step)"
                {
                    findings.append(.stepIsACount(step, place: target.text, at: written.span))
                }
            }
        }
    }
}

extension Transform {
    fileprivate var isLookUp: Bool {
        switch self {
        case .dictionary, .binding, .split, .join: true
        default: false
        }
    }
}

extension FieldType {
    /// How many digits behind the point a field keeps; `nil` where nothing is said.
    fileprivate var keptDigits: Int? {
        switch kind {
        case .integer: 0
        case .decimal, .money, .percent: scale
        default: nil
        }
    }
}
