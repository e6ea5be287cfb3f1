import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// A text becomes a number, a flag or a day only where it is written as one, and a number a flag only
    /// where it is 0 or 1: a place for such values needs a word for the others.
    mutating func checkNarrowings(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard link.unfit?.of(sideNames[side]) == nil else { return }
        for attempt in move.attempts {
            guard case .place(let target) = attempt.target, let (read, name) = read(by: attempt),
                read.narrows(to: target.type)
            else { continue }
            findings.append(
                .valueMayNotConvert(
                    name, holds: read.kindName, target: target.text, takes: target.type.kindName,
                    then: move.unfit.says, side: sideNames[side], at: target.span ?? link.span))
        }
    }

    /// What a try reads, and its name for people, where no operator has made something else of it.
    private func read(by attempt: Move.Attempt) -> (type: FieldType, name: String)? {
        guard attempt.transforms.allSatisfy(\.keepsMeaning) else { return nil }
        return switch attempt.source {
        case .place(let place): (place.type, place.text)
        case .compute(let expression): (FieldType(expression.kind), expression.text)
        case .compose: (FieldType(.text), "compose")
        case .fold(let places, .first), .fold(let places, .last):
            places.first.map { ($0.type, $0.text) }
        case .constant, .parts, .fold: nil
        }
    }
}

extension Transform {
    /// Whether a value is still what was read.
    fileprivate var keepsMeaning: Bool {
        switch self {
        case .form, .convert: true
        default: false
        }
    }
}

extension FieldType {
    /// Whether most values of this type are none of another one.
    fileprivate func narrows(to other: FieldType) -> Bool {
        switch (kind, other.kind) {
        case (.text, .integer), (.text, .decimal), (.text, .money), (.text, .percent), (.text, .bool),
            (.text, .date), (.text, .instant), (.text, .local):
            true
        case (.integer, .bool), (.decimal, .bool), (.money, .bool), (.percent, .bool):
            !isFlag
        default: false
        }
    }

    /// Whether a number is 0 or 1.
    private var isFlag: Bool {
        guard let minimum, let maximum else { return false }
        return !minimum.isNegative && !(ExactDecimal(1) < maximum)
    }
}
