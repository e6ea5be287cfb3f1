import MapValues

/// `+ - * / %` and the sign, on values.
enum Arithmetic {
    static func apply(
        _ symbol: BinaryOperator, _ left: ExpressionValue, _ right: ExpressionValue
    ) throws(EvaluationError) -> ExpressionValue {
        switch (left, right) {
        case (.int(let first), .int(let second)): return .int(try integers(symbol, first, second))
        case (.decimal(let first), .decimal(let second)):
            return .decimal(try decimals(symbol, first, second))
        case (.int(let first), .decimal(let second)):
            return .decimal(try decimals(symbol, ExactDecimal(first), second))
        case (.decimal(let first), .int(let second)):
            return .decimal(try decimals(symbol, first, ExactDecimal(second)))
        case (.string(let first), .string(let second)) where symbol == .add:
            guard first.utf8.count + second.utf8.count <= ExpressionLimits.textMadeMax else {
                throw EvaluationError(.tooLong)
            }
            return .string(first + second)
        case (.list(let first), .list(let second)) where symbol == .add:
            guard first.count + second.count <= ExpressionLimits.listMadeMax else {
                throw EvaluationError(.tooLong)
            }
            return .list(try first.elements() + second.elements())
        case (.null, _), (_, .null): throw EvaluationError(.absent(symbol.rawValue))
        case (.wide, _), (_, .wide): return try wides(symbol, left, right)
        default: return try times(symbol, left, right)
        }
    }

    static func integers(_ symbol: BinaryOperator, _ left: Int, _ right: Int) throws(EvaluationError) -> Int {
        let (result, overflow): (Int, Bool)
        switch symbol {
        case .add: (result, overflow) = left.addingReportingOverflow(right)
        case .subtract: (result, overflow) = left.subtractingReportingOverflow(right)
        case .multiply: (result, overflow) = left.multipliedReportingOverflow(by: right)
        case .divide, .remainder:
            guard right != 0 else { throw EvaluationError(.divisionByZero(.int)) }
            (result, overflow) =
                symbol == .divide
                ? left.dividedReportingOverflow(by: right)
                : left.remainderReportingOverflow(dividingBy: right)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn:
            throw EvaluationError(.noOverload(symbol.rawValue, [.int, .int]))
        }
        if overflow { throw EvaluationError(.overflow(symbol.rawValue)) }
        return result
    }

    static func decimals(
        _ symbol: BinaryOperator, _ left: ExactDecimal, _ right: ExactDecimal
    ) throws(EvaluationError) -> ExactDecimal {
        let result: ExactDecimal?
        switch symbol {
        case .add: result = left.adding(right)
        case .subtract: result = left.subtracting(right)
        case .multiply: result = left.multiplied(by: right)
        case .divide:
            guard !right.isZero else { throw EvaluationError(.divisionByZero(.number)) }
            guard let quotient = left.divided(by: right) else { throw EvaluationError(.inexact) }
            return quotient
        case .remainder, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn:
            throw EvaluationError(.noOverload(symbol.rawValue, [.number, .number]))
        }
        guard let result else { throw EvaluationError(.overflow(symbol.rawValue)) }
        return result
    }

    /// A number of any kind in the form that reaches furthest; `nil` for anything else.
    static func wide(_ value: ExpressionValue) -> WideDecimal? {
        switch value {
        case .int(let number): WideDecimal(ExactDecimal(number))
        case .decimal(let number): WideDecimal(number)
        case .wide(let number): number
        default: nil
        }
    }

    private static func wides(
        _ symbol: BinaryOperator, _ left: ExpressionValue, _ right: ExpressionValue
    ) throws(EvaluationError) -> ExpressionValue {
        guard let first = wide(left), let second = wide(right), symbol != .remainder else {
            throw EvaluationError(.noOverload(symbol.rawValue, [left.type, right.type]))
        }
        if symbol == .divide, second.coefficient == 0 { throw EvaluationError(.divisionByZero(.number)) }
        guard let result = first.combined(symbol, second) else {
            throw EvaluationError(symbol == .divide ? .inexact : .overflow(symbol.rawValue))
        }
        return result.value
    }

    private static func times(
        _ symbol: BinaryOperator, _ left: ExpressionValue, _ right: ExpressionValue
    ) throws(EvaluationError) -> ExpressionValue {
        let result: ExpressionValue?
        switch (symbol, left, right) {
        case (.add, .timestamp(let instant), .duration(let span)),
            (.add, .duration(let span), .timestamp(let instant)):
            result = instant.adding(span).map { .timestamp($0) }
        case (.subtract, .timestamp(let instant), .duration(let span)):
            result = span.negated.flatMap { instant.adding($0) }.map { .timestamp($0) }
        case (.add, .duration(let first), .duration(let second)):
            result = first.adding(second).map { .duration($0) }
        case (.subtract, .duration(let first), .duration(let second)):
            result = second.negated.flatMap { first.adding($0) }.map { .duration($0) }
        case (.subtract, .timestamp(let first), .timestamp(let second)):
            result = first.since(second).map { .duration($0) }
        default: throw EvaluationError(.noOverload(symbol.rawValue, [left.type, right.type]))
        }
        guard let result else { throw EvaluationError(.timeOutOfRange) }
        return result
    }

    static func negated(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .int(let number):
            guard number != .min else { throw EvaluationError(.overflow("-")) }
            return .int(-number)
        case .decimal(let number): return .decimal(number.negated)
        case .wide(let number):
            guard let negated = number.negated else { throw EvaluationError(.overflow("-")) }
            return negated.value
        case .duration(let span):
            guard let negated = span.negated else { throw EvaluationError(.timeOutOfRange) }
            return .duration(negated)
        case .null: throw EvaluationError(.absent("-"))
        case .bool, .string, .timestamp, .list, .map, .record, .optional, .type:
            throw EvaluationError(.noOverload("-", [value.type]))
        }
    }

    /// A number as a decimal; an error for anything else.
    static func number(_ value: ExpressionValue, of operation: String) throws(EvaluationError) -> ExactDecimal
    {
        switch value {
        case .int(let number): return ExactDecimal(number)
        case .decimal(let number): return number
        case .wide: throw EvaluationError(.overflow(operation))
        case .null: throw EvaluationError(.absent(operation))
        case .bool, .string, .timestamp, .duration, .list, .map, .record, .optional, .type:
            throw EvaluationError(.noOverload(operation, [value.type]))
        }
    }
}
