import MapValues

extension ExpressionValue {
    /// The text, if it is one.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The text that a function was given; an error names the function.
    func string(_ function: String) throws(EvaluationError) -> String {
        if case .string(let text) = self { return text }
        throw misfit(function)
    }

    func int(_ function: String) throws(EvaluationError) -> Int {
        if case .int(let number) = self { return number }
        throw misfit(function)
    }

    func list(_ function: String) throws(EvaluationError) -> ExpressionList {
        if case .list(let list) = self { return list }
        throw misfit(function)
    }

    /// A number of either kind as a decimal.
    func number(_ function: String) throws(EvaluationError) -> ExactDecimal {
        try Arithmetic.number(self, of: function)
    }

    /// The error of a function that does not take this.
    func misfit(_ function: String) -> EvaluationError {
        isNull ? EvaluationError(.absent(function)) : EvaluationError(.noOverload(function, [type]))
    }
}
