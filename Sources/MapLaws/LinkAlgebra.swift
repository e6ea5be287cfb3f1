import MapProgram
import MapSource

/// What the operators of a link say about its law, without running it.
struct LinkAlgebra {
    /// A class, whether it follows for all values, and what makes it so.
    struct Claim {
        var law = Law.iso
        var isProved = true
        var reason: Phrase?

        /// Takes a further step into account: the weakest counts.
        mutating func meet(_ other: Claim) {
            isProved = isProved && other.isProved
            guard law < other.law else { return }
            law = other.law
            reason = other.reason
        }
    }

    let program: MappingProgram

    /// The claim for a link, inside a `pick` or not.
    func claim(of link: LinkProgram, isPicked: Bool) -> Claim {
        guard let first = link.reading.first, let second = link.reading.second else {
            let only = link.reading.first ?? link.reading.second
            let reason = only.flatMap(operatorReason) ?? "it runs in one direction"
            return Claim(law: .oneWay, isProved: true, reason: reason)
        }
        var claim = claim(of: first)
        claim.meet(self.claim(of: second))
        if isPicked {
            claim.meet(Claim(law: .lens, isProved: true, reason: "the other elements of the list are kept"))
        }
        return claim
    }

    /// Why the operator of a move has no way back.
    private func operatorReason(_ move: Move) -> Phrase? {
        switch move.attempts.first?.source {
        case .constant?: "a constant has no way back"
        case .compute?: "a computed value has no way back"
        case .compose?: "a composed text has no way back"
        case .fold?: "one value does not become several again"
        case .place?, .parts?, nil: nil
        }
    }

    private func claim(of move: Move) -> Claim {
        var claim = Claim()
        for attempt in move.attempts {
            claim.meet(source(attempt.source))
            for transform in attempt.transforms { claim.meet(step(transform)) }
            if case .default = attempt.unmapped {
                claim.meet(Claim(law: .lens, reason: "a default stands for codes without a row"))
            }
            if attempt.unmapped == .pass {
                claim.meet(Claim(law: .quotient, reason: "a code without a row passes as it is"))
            }
        }
        if case .default = move.absent {
            claim.meet(Claim(law: .lens, reason: "a default stands for what is absent"))
        }
        if case .default = move.unfit {
            claim.meet(Claim(law: .lens, reason: "a default stands for what does not fit"))
        }
        if move.unfit == .cut { claim.meet(Claim(law: .quotient, reason: "a long text is cut")) }
        if move.attempts.count > 1, !move.isCases {
            claim.meet(Claim(law: .quotient, reason: "the place tried first is written"))
        }
        return claim
    }

    private func source(_ source: Move.Source) -> Claim {
        switch source {
        case .place, .parts: Claim()
        case .constant, .compute, .compose, .fold: Claim(law: .oneWay, reason: "its operator has no way back")
        }
    }

    private func step(_ transform: Transform) -> Claim {
        switch transform {
        case .dictionary(let index, _): dictionary(program.dictionaries[index])
        case .binding: Claim()
        case .split, .join:
            Claim(law: .quotient, isProved: false, reason: "the text is written by its pattern")
        case .splitName, .joinName:
            Claim(law: .lens, isProved: false, reason: "the words of a name are shared out")
        case .round: Claim(law: .quotient, reason: "it is rounded to its step")
        case .currency: Claim(law: .oneWay, reason: "an amount in another currency has no way back")
        case .form: Claim(law: .quotient, isProved: false, reason: "it is brought to its form")
        case .convert(let conversion): self.conversion(conversion)
        }
    }

    private func dictionary(_ dictionary: MappingDictionary) -> Claim {
        for values in [dictionary.rows.flatMap(\.first), dictionary.rows.flatMap(\.second)]
        where Set(values).count < values.count {
            return Claim(law: .oneWay, reason: "a code stands in two rows of `\(dictionary.name)`")
        }
        if dictionary.rows.contains(where: { $0.first.count > 1 || $0.second.count > 1 }) {
            return Claim(law: .lens, reason: "several codes of `\(dictionary.name)` stand for one")
        }
        return Claim()
    }

    private func conversion(_ conversion: Conversion) -> Claim {
        switch conversion {
        case .scale: Claim()
        case .numberToText, .textToNumber:
            Claim(law: .quotient, isProved: false, reason: "a number is written its own way")
        case .textToBool, .boolToText, .boolToNumber, .numberToBool:
            Claim(law: .quotient, isProved: false, reason: "a flag is written its own way")
        case .instantToLocal, .localToInstant, .wallClock:
            Claim(law: .quotient, isProved: false, reason: "the offset of a moment is lost")
        case .parts: Claim(law: .quotient, isProved: false, reason: "the text is written by its pattern")
        case .instantToDate, .localToDate: Claim(law: .oneWay, reason: "the time of the day is lost")
        case .firstElement, .toList: Claim(law: .oneWay, reason: "the other elements are lost")
        }
    }
}
