import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Digits behind the point that the other side does not keep need a word: `round`, or `unfit`.
    mutating func checkDigits(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard link.unfit?.of(sideNames[side]) == nil, link.round == nil else { return }
        for attempt in move.attempts {
            guard case .place(let source) = attempt.source, case .place(let target) = attempt.target,
                let kept = target.type.digits, var read = source.type.digits,
                let shift = Self.shift(of: attempt.transforms)
            else { continue }
            read = max(0, read + shift)
            guard read > kept, let example = ExactDecimal(coefficient: 1, scale: read - shift),
                let there = ExactDecimal(coefficient: 1, scale: read)
            else { continue }
            findings.append(
                .digitsNotKept(
                    source: source.text, target: target.text, kept: kept, read: read, side: sideNames[side],
                    example: example.description, there: there.description, at: target.span ?? link.span))
        }
    }

    /// How many digits more a value has behind the point after a change of unit; `nil` where it is looked up,
    /// rounded or made otherwise.
    private static func shift(of transforms: [Transform]) -> Int? {
        var shift = 0
        for transform in transforms {
            guard case .convert(.scale(let factor)) = transform else { return nil }
            // A factor of 1000 is 1 x 10^3 or 1000 x 10^0; only powers of ten occur.
            shift += factor.scale - (String(describing: factor.coefficient).count - 1)
        }
        return shift
    }
}

extension FieldType {
    /// How many digits behind the point a number of this type may have; `nil` where nothing is said.
    fileprivate var digits: Int? {
        switch kind {
        case .integer: 0
        case .decimal, .money, .percent: scale
        case .text, .bool, .date, .instant, .local, .code, .parts, .records, .values, .record, .object, .map,
            .any:
            nil
        }
    }
}
