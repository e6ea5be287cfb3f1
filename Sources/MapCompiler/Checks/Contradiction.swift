import MapExpressions
import MapProgram
import MapSource
import MapValues

/// Finds a condition that no record can meet: `status == 'new' && status == 'paid'`.
///
/// It compares what `&&` joins about one field: equal to, different from, one of, greater and less than. What
/// it does not understand it takes as true, so that it never calls a condition dead that is not.
enum Contradiction {
    /// Why a stretch of the text never holds.
    struct Found {
        let cause: Phrase
        let range: Range<Int>
    }

    /// The first contradiction.
    static func find(in node: ExpressionNode) -> Found? {
        switch node.kind {
        case .literal(.bool(false)): return Found(cause: "it is written as false", range: node.range)
        case .all(let members):
            if let inner = members.lazy.compactMap({ find(in: $0) }).first { return inner }
            return conflict(in: members)
        case .any(let members):
            let inner = members.map { find(in: $0) }
            guard inner.allSatisfy({ $0 != nil }), let first = inner.first ?? nil else { return nil }
            return Found(cause: first.cause, range: node.range)
        case .isIn(_, let container):
            guard case .list(let elements) = container.kind, elements.isEmpty else { return nil }
            return Found(cause: "the list is empty", range: node.range)
        default: return nil
        }
    }

    /// What one comparison says of a field.
    private enum Claim {
        case isOne(of: [Value])
        case isNone(of: [Value])
        case above(ExactDecimal, orEqual: Bool)
        case below(ExactDecimal, orEqual: Bool)
    }

    private static func conflict(in members: [ExpressionNode]) -> Found? {
        var earlier: [(path: String, claim: Claim)] = []
        for member in members {
            guard let (path, claim) = claim(of: member) else { continue }
            for other in earlier where other.path == path {
                if let cause = conflict(path, other.claim, claim) {
                    return Found(cause: cause, range: member.range)
                }
            }
            earlier.append((path, claim))
        }
        return nil
    }

    private static func conflict(_ path: String, _ first: Claim, _ second: Claim) -> Phrase? {
        switch (first, second) {
        case (.isOne(let left), .isOne(let right)):
            return left.contains(where: right.contains)
                ? nil : "`\(path)` cannot be \(shown(left)) and \(shown(right)) at once"
        case (.isOne(let left), .isNone(let right)), (.isNone(let right), .isOne(let left)):
            return left.allSatisfy(right.contains)
                ? "`\(path)` cannot be \(shown(left)) and something else at once" : nil
        case (.above(let low, let isLowIn), .below(let high, let isHighIn)),
            (.below(let high, let isHighIn), .above(let low, let isLowIn)):
            if low < high || (low == high && isLowIn && isHighIn) { return nil }
            return "no number is above \(low) and below \(high)"
        case (.isOne(let values), .above(let low, let isIn)), (.above(let low, let isIn), .isOne(let values)):
            return values.allSatisfy { $0.isBelow(low, orEqual: !isIn) }
                ? "`\(path)` is \(shown(values)), which is not above \(low)" : nil
        case (.isOne(let values), .below(let high, let isIn)),
            (.below(let high, let isIn), .isOne(let values)):
            return values.allSatisfy { $0.isAbove(high, orEqual: !isIn) }
                ? "`\(path)` is \(shown(values)), which is not below \(high)" : nil
        case (.isNone, _), (_, .isNone), (.above, .above), (.below, .below): return nil
        }
    }

    private static func shown(_ values: [Value]) -> String {
        values.map { if case .text(let text) = $0 { "'\(text)'" } else { $0.plainText } }
            .joined(separator: " or ")
    }

    /// What a comparison of a field with a literal says; `nil` for anything else.
    private static func claim(of node: ExpressionNode) -> (String, Claim)? {
        switch node.kind {
        case .comparison(let symbol, _, let left, let right):
            if let path = path(of: left), let value = right.literal?.plain {
                return claim(symbol, value).map { (path, $0) }
            }
            if let path = path(of: right), let value = left.literal?.plain {
                return claim(symbol.mirrored, value).map { (path, $0) }
            }
            return nil
        case .isIn(let element, let container):
            guard let path = path(of: element), case .list(let elements) = container.kind else { return nil }
            let values = elements.compactMap { $0.value.literal?.plain }
            return values.count == elements.count ? (path, .isOne(of: values)) : nil
        case .not(let inner):
            guard let (path, claim) = claim(of: inner), case .isOne(let values) = claim else { return nil }
            return (path, .isNone(of: values))
        case .field:
            // A flag by itself is a comparison with true.
            guard node.type == .bool, let path = path(of: node) else { return nil }
            return (path, .isOne(of: [.bool(true)]))
        default: return nil
        }
    }

    private static func path(of node: ExpressionNode) -> String? {
        guard let (slot, names) = node.fieldPath, slot != ScopeSlot.options.rawValue, !names.isEmpty else {
            return nil
        }
        return ([slot == ScopeSlot.record.rawValue ? nil : ScopeSlot(rawValue: slot)?.name] + names)
            .compactMap { $0 }.joined(separator: ".")
    }

    private static func claim(_ symbol: BinaryOperator, _ value: Value) -> Claim? {
        switch symbol {
        case .equal: return .isOne(of: [value])
        case .notEqual: return .isNone(of: [value])
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let number = value.number?.decimal else { return nil }
            let isIn = symbol == .lessOrEqual || symbol == .greaterOrEqual
            return symbol == .less || symbol == .lessOrEqual
                ? .below(number, orEqual: isIn) : .above(number, orEqual: isIn)
        case .isIn, .add, .subtract, .multiply, .divide, .remainder: return nil
        }
    }
}

extension BinaryOperator {
    /// The same comparison with its operands exchanged.
    fileprivate var mirrored: BinaryOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual, .isIn, .add, .subtract, .multiply, .divide, .remainder: self
        }
    }
}

extension ExpressionValue {
    /// A scalar as record data.
    fileprivate var plain: Value? {
        switch self {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .int(let number): .decimal(ExactDecimal(number))
        case .decimal(let number): .decimal(number)
        case .string(let text): .text(text)
        case .wide, .timestamp, .duration, .list, .map, .record, .optional, .type: nil
        }
    }
}

extension Value {
    fileprivate func isBelow(_ limit: ExactDecimal, orEqual: Bool) -> Bool {
        guard let own = number?.decimal else { return false }
        return own < limit || (orEqual && own == limit)
    }

    fileprivate func isAbove(_ limit: ExactDecimal, orEqual: Bool) -> Bool {
        guard let own = number?.decimal else { return false }
        return limit < own || (orEqual && own == limit)
    }
}
