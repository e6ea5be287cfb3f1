import MapValues

/// A number inside `round`, before it is rounded: a quotient that is not carried out yet.
struct Fraction {
    private var numerator: ExactDecimal
    /// Never zero.
    private var denominator: ExactDecimal

    init(_ number: ExactDecimal) {
        numerator = number
        denominator = .one
    }

    private init(_ numerator: ExactDecimal, over denominator: ExactDecimal) {
        self.numerator = numerator
        self.denominator = denominator
    }

    var negated: Fraction { Fraction(numerator.negated, over: denominator) }

    /// The result of `+ - * /`, exact.
    func combined(_ symbol: BinaryOperator, _ other: Fraction) throws(EvaluationError) -> Fraction {
        let result: (ExactDecimal?, ExactDecimal?)
        switch symbol {
        case .multiply:
            result = (
                numerator.multiplied(by: other.numerator), denominator.multiplied(by: other.denominator)
            )
        case .divide:
            if other.numerator.isZero { throw EvaluationError(.divisionByZero(.number)) }
            result = (
                numerator.multiplied(by: other.denominator), denominator.multiplied(by: other.numerator)
            )
        case .add, .subtract:
            let right = symbol == .add ? other.numerator : other.numerator.negated
            if denominator == other.denominator {
                result = (numerator.adding(right), denominator)
            } else {
                let second = right.multiplied(by: denominator)
                result = (
                    numerator.multiplied(by: other.denominator).flatMap { first in
                        second.flatMap { first.adding($0) }
                    },
                    denominator.multiplied(by: other.denominator)
                )
            }
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .remainder:
            throw EvaluationError(.noOverload(symbol.rawValue, [.number, .number]))
        }
        guard let over = result.0, let under = result.1 else {
            throw EvaluationError(.overflow(symbol.rawValue))
        }
        return Fraction(over, over: under)
    }

    /// The quotient, brought to a multiple of a step; `nil` when it does not fit.
    func rounded(toStep step: ExactDecimal, mode: RoundingMode) -> ExactDecimal? {
        numerator.divided(by: denominator, toStep: step, mode: mode)
    }
}
