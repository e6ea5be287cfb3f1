import MapSource
import MapValues

extension Checker {
    /// `+ - * / %` between any two types.
    mutating func arithmetic(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        let (first, second) = (unifier.shallow(left.type), unifier.shallow(right.type))
        let form: ArithmeticForm
        let type: ExpressionType
        switch (first, second) {
        case (.mistaken, _), (_, .mistaken): (form, type) = (.dynamic, .mistaken)
        case (.int, .int): (form, type) = intArithmetic(symbol, left, right, range)
        case (.int, .decimal), (.decimal, .int), (.decimal, .decimal):
            (form, type) = decimalArithmetic(symbol, left, right, range)
        case (.string, .string) where symbol == .add: (form, type) = (.string, .string)
        case (.list(let inner), .list(let other)) where symbol == .add:
            (form, type) = (.list, .list(unifier.joined(inner, other) ?? .dyn))
        case (.timestamp, .duration) where symbol == .add || symbol == .subtract:
            (form, type) = (.time, .timestamp)
        case (.duration, .timestamp) where symbol == .add: (form, type) = (.time, .timestamp)
        case (.duration, .duration) where symbol == .add || symbol == .subtract:
            (form, type) = (.time, .duration)
        case (.timestamp, .timestamp) where symbol == .subtract: (form, type) = (.time, .duration)
        default:
            guard first.isDynamic || second.isDynamic || scope.mode == .lenient else {
                let types = reportedTypes(left, right)
                return mistake(.noOverload(symbol.rawValue, types), at: range) {
                    .noOperator(symbol.rawValue, types, at: $0)
                }
            }
            (form, type) = (.dynamic, .dyn)
        }
        return ExpressionNode(kind: .arithmetic(symbol, form, left, right), type: type, range: range)
    }

    private mutating func intArithmetic(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> (ArithmeticForm, ExpressionType) {
        guard symbol == .divide else { return (.int, .int) }
        if isInsideRound { return (.fraction, .number) }
        if scope.purpose == .writtenValue {
            report({ .divisionOutsideRound(ofIntegers: true, at: $0) }, at: range)
        }
        return (.int, .int)
    }

    private mutating func decimalArithmetic(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> (ArithmeticForm, ExpressionType) {
        let (first, second) = (unit(of: left), unit(of: right))
        switch symbol {
        case .multiply:
            guard let product = Self.product(first, second) else {
                reportUnits(symbol, left, right, range)
                return (.decimal, .mistaken)
            }
            return (product.isShare ? .share : .decimal, .decimal(product.unit))
        case .divide:
            guard let quotient = Self.quotient(first, second) else {
                reportUnits(symbol, left, right, range)
                return (.decimal, .mistaken)
            }
            if isInsideRound, !quotient.isShare { return (.fraction, .decimal(quotient.unit)) }
            if scope.purpose == .writtenValue, !Self.dividesWithoutRest(right) {
                report({ .divisionOutsideRound(ofIntegers: false, at: $0) }, at: range)
            }
            return (quotient.isShare ? .perShare : .decimal, .decimal(quotient.unit))
        case .add, .subtract, .remainder:
            guard let unit = sumUnit(first, left, second, right) else {
                reportUnits(symbol, left, right, range)
                return (.decimal, .mistaken)
            }
            if symbol == .remainder, scope.mode == .strict {
                reportOperator(symbol, left, right, range)
            }
            return (.decimal, .decimal(unit))
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isIn:
            return (.dynamic, .dyn)
        }
    }

    private func unit(of node: ExpressionNode) -> DecimalUnit {
        if case .decimal(let unit) = unifier.shallow(node.type) { unit } else { .plain }
    }

    /// The unit of a sum: that of both; a decimal without one, or a number written out, takes the other's.
    private func sumUnit(
        _ first: DecimalUnit, _ left: ExpressionNode, _ second: DecimalUnit, _ right: ExpressionNode
    ) -> DecimalUnit? {
        if first == second { return first }
        if first == .plain, isUnitless(left) { return second }
        if second == .plain, isUnitless(right) { return first }
        return nil
    }

    /// Whether a number may take a unit: a count may not, unless it is written out.
    private func isUnitless(_ node: ExpressionNode) -> Bool {
        unifier.shallow(node.type) != .int || node.literal != nil
    }

    /// The unit of a product, and whether it is a share by percent.
    private static func product(
        _ first: DecimalUnit, _ second: DecimalUnit
    ) -> (unit: DecimalUnit, isShare: Bool)? {
        switch (first, second) {
        case (.percent, .percent): (.percent, true)
        case (.percent, let unit), (let unit, .percent): (unit, true)
        case (.plain, let unit), (let unit, .plain): (unit, false)
        case (.money, .money): nil
        case (.money, .quantity), (.quantity, .money): (.money, false)
        case (.quantity, .quantity): (.plain, false)
        }
    }

    private static func quotient(
        _ first: DecimalUnit, _ second: DecimalUnit
    ) -> (unit: DecimalUnit, isShare: Bool)? {
        switch (first, second) {
        case (.percent, .percent): (.plain, false)
        case (let unit, .percent): (unit, true)
        case (let unit, .plain): (unit, false)
        case (.money, .quantity): (.money, false)
        case (let unit, let other) where unit == other: (.plain, false)
        case (.quantity, .quantity): (.plain, false)
        default: nil
        }
    }

    /// Whether a divisor is written out and leaves no endless digits: its prime factors are 2 and 5.
    private static func dividesWithoutRest(_ node: ExpressionNode) -> Bool {
        var number: Int128
        switch node.literal {
        case .int(let value)?: number = Int128(value)
        case .decimal(let value)?: number = value.coefficient
        default: return false
        }
        guard number != 0 else { return true }
        while number % 2 == 0 { number /= 2 }
        while number % 5 == 0 { number /= 5 }
        return number == 1 || number == -1
    }

    private mutating func reportUnits(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) {
        guard scope.mode == .strict else { return }
        let types = reportedTypes(left, right)
        report({ .unitsDiffer(symbol.rawValue, types, at: $0) }, at: range)
    }
}
