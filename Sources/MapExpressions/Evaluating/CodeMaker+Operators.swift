import MapValues

extension CodeMaker {
    func arithmetic(
        _ symbol: BinaryOperator, _ form: ArithmeticForm, _ left: ExpressionNode, _ right: ExpressionNode,
        _ range: Range<Int>
    ) -> Evaluation {
        let (first, second) = (code(for: left), code(for: right))
        switch form {
        case .int, .decimal, .string, .list, .time, .dynamic:
            return located(range) { (frame) throws(EvaluationError) in
                try Arithmetic.apply(symbol, first(&frame), second(&frame))
            }
        case .share, .perShare:
            return located(range) { (frame) throws(EvaluationError) in
                let left = try Arithmetic.number(first(&frame), of: symbol.rawValue)
                let right = try Arithmetic.number(second(&frame), of: symbol.rawValue)
                let result = try Arithmetic.decimals(symbol, left, right)
                guard
                    let scaled = ExactDecimal(
                        coefficient: result.coefficient, scale: result.scale + (form == .share ? 2 : -2))
                else { throw EvaluationError(.overflow(symbol.rawValue)) }
                return .decimal(scaled)
            }
        case .fraction:
            return located(range) { (frame) throws(EvaluationError) in
                let left = try Arithmetic.number(first(&frame), of: "/")
                return .decimal(
                    try Arithmetic.decimals(.divide, left, Arithmetic.number(second(&frame), of: "/")))
            }
        }
    }

    func comparison(
        _ symbol: BinaryOperator, _ form: ComparisonForm, _ left: ExpressionNode, _ right: ExpressionNode,
        _ range: Range<Int>
    ) -> Evaluation {
        let (first, second) = (code(for: left), code(for: right))
        switch symbol {
        case .equal:
            return located(range) { (frame) throws(EvaluationError) in
                .bool(try Equality.equal(first(&frame), second(&frame)))
            }
        case .notEqual:
            return located(range) { (frame) throws(EvaluationError) in
                .bool(try !Equality.equal(first(&frame), second(&frame)))
            }
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn, .add, .subtract, .multiply, .divide,
            .remainder:
            return located(range) { (frame) throws(EvaluationError) in
                .bool(try Equality.ordered(symbol, first(&frame), second(&frame)))
            }
        }
    }

    func negate(_ operand: ExpressionNode, _ range: Range<Int>) -> Evaluation {
        let operand = code(for: operand)
        return located(range) { (frame) throws(EvaluationError) in
            try Arithmetic.negated(operand(&frame))
        }
    }

    func isIn(_ element: ExpressionNode, _ container: ExpressionNode, _ range: Range<Int>) -> Evaluation {
        let (element, container) = (code(for: element), code(for: container))
        return located(range) { (frame) throws(EvaluationError) in
            let value = try element(&frame)
            return .bool(try Equality.contains(container(&frame), value))
        }
    }

    /// `round(x, step, mode)`: the value as a fraction, brought to the step in one go.
    func round(
        _ value: ExpressionNode, _ step: ExpressionNode, _ mode: ExpressionNode, _ range: Range<Int>
    ) -> Evaluation {
        let fraction = fraction(of: value)
        let (step, mode) = (code(for: step), code(for: mode))
        return located(range) { (frame) throws(EvaluationError) in
            let value = try fraction(&frame)
            let step = try Arithmetic.number(step(&frame), of: "round")
            guard step.sign > 0 else {
                throw EvaluationError(.badArgument("the step of round is above zero"))
            }
            guard case .string(let name) = try mode(&frame), let mode = RoundingMode(rawValue: name) else {
                throw EvaluationError(
                    .badArgument(
                        "the mode of round is one of "
                            + RoundingMode.allCases.map(\.rawValue).joined(separator: ", ")))
            }
            guard let result = value.rounded(toStep: step, mode: mode) else {
                throw EvaluationError(.overflow("round"))
            }
            return .decimal(result)
        }
    }

    private typealias FractionCode = @Sendable (inout EvaluationFrame) throws(EvaluationError) -> Fraction

    /// The code of a value inside `round`: divisions make fractions, other arithmetic keeps them.
    private func fraction(of node: ExpressionNode) -> FractionCode {
        let range = node.range
        switch node.kind {
        case .arithmetic(let symbol, .decimal, let left, let right),
            .arithmetic(let symbol, .int, let left, let right),
            .arithmetic(let symbol, .fraction, let left, let right):
            guard symbol != .remainder else { break }
            let (first, second) = (fraction(of: left), fraction(of: right))
            return { (frame) throws(EvaluationError) in
                do throws(EvaluationError) {
                    return try first(&frame).combined(symbol, second(&frame))
                } catch {
                    throw error.located(range)
                }
            }
        case .arithmetic(let symbol, .share, let left, let right),
            .arithmetic(let symbol, .perShare, let left, let right):
            let (first, second) = (fraction(of: left), fraction(of: right))
            let hundred = Fraction(ExactDecimal(100))
            return { (frame) throws(EvaluationError) in
                do throws(EvaluationError) {
                    let result = try first(&frame).combined(symbol, second(&frame))
                    return try result.combined(symbol == .multiply ? .divide : .multiply, hundred)
                } catch {
                    throw error.located(range)
                }
            }
        case .negate(let operand):
            let operand = fraction(of: operand)
            return { (frame) throws(EvaluationError) in try operand(&frame).negated }
        default: break
        }
        let code = code(for: node)
        return { (frame) throws(EvaluationError) in
            do throws(EvaluationError) {
                return Fraction(try Arithmetic.number(code(&frame), of: "round"))
            } catch {
                throw error.located(range)
            }
        }
    }
}
