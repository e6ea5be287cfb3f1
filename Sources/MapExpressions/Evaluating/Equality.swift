import MapValues

/// When two values are the same, and which of two comes first.
enum Equality {
    /// Whether two values are equal; values of different kinds are not, but numbers are compared as numbers.
    static func equal(_ left: ExpressionValue, _ right: ExpressionValue) throws(EvaluationError) -> Bool {
        switch (left, right) {
        case (.null, .null): return true
        case (.bool(let first), .bool(let second)): return first == second
        case (.int(let first), .int(let second)): return first == second
        case (.string(let first), .string(let second)): return first.isSame(as: second)
        case (.decimal(let first), .decimal(let second)): return first == second
        case (.int(let first), .decimal(let second)), (.decimal(let second), .int(let first)):
            return second.integer == first
        case (.wide(let first), .wide(let second)): return first == second
        case (.timestamp(let first), .timestamp(let second)): return first == second
        case (.duration(let first), .duration(let second)): return first == second
        case (.list(let first), .list(let second)): return try equal(first, second)
        case (.map(let first), .map(let second)): return try equal(first, second)
        case (.record(let first), .record(let second)): return first.fields == second.fields
        case (.type(let first), .type(let second)): return first.type == second.type
        case (.optional(let first), .optional(let second)):
            guard let inner = first.value, let other = second.value else {
                return first.value == nil && second.value == nil
            }
            return try equal(inner, other)
        // All pairs of different kinds; spelling them out is more than the compiler can check.
        default:
            return false
        }
    }

    private static func equal(
        _ left: ExpressionList, _ right: ExpressionList
    ) throws(EvaluationError) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count {
            guard try equal(left.element(at: index), right.element(at: index)) else { return false }
        }
        return true
    }

    private static func equal(_ left: ExpressionMap, _ right: ExpressionMap) throws(EvaluationError) -> Bool {
        guard left.count == right.count else { return false }
        for (key, value) in try left.entries() {
            guard let other = try right.value(of: key), try equal(value, other) else { return false }
        }
        return true
    }

    /// Whether a list or a map holds a value.
    static func contains(
        _ container: ExpressionValue, _ element: ExpressionValue
    ) throws(EvaluationError) -> Bool {
        switch container {
        case .list(let list):
            for index in 0..<list.count where try equal(list.element(at: index), element) { return true }
            return false
        case .map(let map):
            guard let key = MapKey(element) else { return false }
            return map.contains(key)
        case .null: throw EvaluationError(.absent("in"))
        case .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .record, .optional, .type:
            throw EvaluationError(.noOverload("in", [element.type, container.type]))
        }
    }

    /// Whether the order of two values satisfies an operator; an error for kinds without an order.
    static func ordered(
        _ symbol: BinaryOperator, _ left: ExpressionValue, _ right: ExpressionValue
    ) throws(EvaluationError) -> Bool {
        switch (left, right) {
        case (.int(let first), .int(let second)): return holds(symbol, first, second)
        case (.decimal(let first), .decimal(let second)): return holds(symbol, first, second)
        case (.int(let first), .decimal(let second)): return holds(symbol, ExactDecimal(first), second)
        case (.decimal(let first), .int(let second)): return holds(symbol, first, ExactDecimal(second))
        case (.string(let first), .string(let second)): return holds(symbol, first.codePointOrder(second), 0)
        case (.bool(let first), .bool(let second)): return holds(symbol, first ? 1 : 0, second ? 1 : 0)
        case (.timestamp(let first), .timestamp(let second)): return holds(symbol, first, second)
        case (.duration(let first), .duration(let second)): return holds(symbol, first, second)
        case (.wide, _), (_, .wide):
            if let first = Arithmetic.wide(left), let second = Arithmetic.wide(right) {
                return holds(symbol, first, second)
            }
            throw EvaluationError(.noOverload(symbol.rawValue, [left.type, right.type]))
        case (.null, _), (_, .null): throw EvaluationError(.absent(symbol.rawValue))
        default:
            throw EvaluationError(.noOverload(symbol.rawValue, [left.type, right.type]))
        }
    }

    private static func holds<Item: Comparable>(_ symbol: BinaryOperator, _ left: Item, _ right: Item) -> Bool
    {
        switch symbol {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .notEqual: left != right
        case .isIn, .add, .subtract, .multiply, .divide, .remainder: false
        }
    }
}
