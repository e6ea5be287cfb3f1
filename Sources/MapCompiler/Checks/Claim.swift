import MapExpressions
import MapProgram
import MapSource
import MapValues

/// What a comparison with a literal says of a field: `status == 'new'`, `!has(comment)`, `price > 10`.
///
/// Only what is understood becomes a claim, so that whoever proves something by claims proves too little
/// rather than too much.
struct Claim {
    /// What is said of the value.
    enum Kind {
        case isOne(of: [Value])
        case isNone(of: [Value])
        case above(ExactDecimal, orEqual: Bool)
        case below(ExactDecimal, orEqual: Bool)
    }

    /// The field, from the record on.
    let path: String
    let kind: Kind

    private init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    /// What a piece of an expression says; `nil` where it is no comparison of a field with a literal.
    init?(_ node: ExpressionNode) {
        switch node.kind {
        case .comparison(let symbol, _, let left, let right):
            if let path = Self.path(of: left), let value = right.literal?.plain {
                self.init(path, symbol, value)
            } else if let path = Self.path(of: right), let value = left.literal?.plain {
                self.init(path, symbol.mirrored, value)
            } else {
                return nil
            }
        case .isIn(let element, let container):
            guard let path = Self.path(of: element), case .list(let elements) = container.kind else {
                return nil
            }
            let values = elements.compactMap { $0.value.literal?.plain }
            guard values.count == elements.count else { return nil }
            self.init(path: path, kind: .isOne(of: values))
        case .not(let inner):
            guard let opposite = Claim(inner)?.opposite else { return nil }
            self = opposite
        case .hasField(let base, let step):
            guard let path = Self.path(of: base, step.name) else { return nil }
            self.init(path: path, kind: .isNone(of: [.null]))
        case .field:
            // A flag by itself is a comparison with true.
            guard node.type == .bool, let path = Self.path(of: node) else { return nil }
            self.init(path: path, kind: .isOne(of: [.bool(true)]))
        default: return nil
        }
    }

    private init?(_ path: String, _ symbol: BinaryOperator, _ value: Value) {
        switch symbol {
        case .equal: self.init(path: path, kind: .isOne(of: [value]))
        case .notEqual: self.init(path: path, kind: .isNone(of: [value]))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let number = value.number?.decimal else { return nil }
            let isIn = symbol == .lessOrEqual || symbol == .greaterOrEqual
            let isBelow = symbol == .less || symbol == .lessOrEqual
            self.init(
                path: path, kind: isBelow ? .below(number, orEqual: isIn) : .above(number, orEqual: isIn))
        case .isIn, .add, .subtract, .multiply, .divide, .remainder: return nil
        }
    }

    /// What holds exactly where this one does not; `nil` for an order, which says nothing of what is absent.
    var opposite: Claim? {
        switch kind {
        case .isOne(let values): Claim(path: path, kind: .isNone(of: values))
        case .isNone(let values): Claim(path: path, kind: .isOne(of: values))
        case .above, .below: nil
        }
    }

    /// The variable that is no record, and the names behind it; options have values when compiling and are
    /// looked at otherwise.
    private static func path(of node: ExpressionNode, _ last: String? = nil) -> String? {
        guard let (slot, names) = node.fieldPath, slot != ScopeSlot.options.rawValue,
            !names.isEmpty || last != nil
        else { return nil }
        let root = slot == ScopeSlot.record.rawValue ? nil : ScopeSlot(rawValue: slot)?.name
        return ([root] + names + [last]).compactMap(\.self).joined(separator: ".")
    }
}

extension Claim {
    /// Why both cannot hold of one field; `nil` when they can.
    func conflict(with other: Claim) -> Phrase? {
        switch (kind, other.kind) {
        case (.isOne(let left), .isOne(let right)):
            return left.contains(where: right.contains)
                ? nil : "`\(path)` cannot be \(Self.shown(left)) and \(Self.shown(right)) at once"
        case (.isOne(let left), .isNone(let right)), (.isNone(let right), .isOne(let left)):
            return left.allSatisfy(right.contains)
                ? "`\(path)` cannot be \(Self.shown(left)) and something else at once" : nil
        case (.above(let low, let isLowIn), .below(let high, let isHighIn)),
            (.below(let high, let isHighIn), .above(let low, let isLowIn)):
            if low < high || (low == high && isLowIn && isHighIn) { return nil }
            return "no number is above \(low) and below \(high)"
        case (.isOne(let values), .above(let low, let isIn)), (.above(let low, let isIn), .isOne(let values)):
            return values.allSatisfy { !$0.isAbove(low, orEqual: isIn) }
                ? "`\(path)` is \(Self.shown(values)), which is not above \(low)" : nil
        case (.isOne(let values), .below(let high, let isIn)),
            (.below(let high, let isIn), .isOne(let values)):
            return values.allSatisfy { !$0.isBelow(high, orEqual: isIn) }
                ? "`\(path)` is \(Self.shown(values)), which is not below \(high)" : nil
        case (.isNone, _), (_, .isNone), (.above, .above), (.below, .below): return nil
        }
    }

    /// Whether another one holds wherever this one does.
    func implies(_ other: Claim) -> Bool {
        guard path == other.path else { return false }
        return switch (kind, other.kind) {
        case (.isOne(let own), .isOne(let values)): own.allSatisfy(values.contains)
        case (.isOne(let own), .isNone(let values)): !own.contains(where: values.contains)
        case (.isOne(let own), .above(let low, let isIn)): own.allSatisfy { $0.isAbove(low, orEqual: isIn) }
        case (.isOne(let own), .below(let high, let isIn)): own.allSatisfy { $0.isBelow(high, orEqual: isIn) }
        case (.isNone(let own), .isNone(let values)): values.allSatisfy(own.contains)
        case (.above(let low, let isIn), .isNone(let values)):
            !values.contains { $0.isAbove(low, orEqual: isIn) }
        case (.below(let high, let isIn), .isNone(let values)):
            !values.contains { $0.isBelow(high, orEqual: isIn) }
        case (.above(let own, let isOwnIn), .above(let low, let isIn)):
            low < own || (low == own && (isIn || !isOwnIn))
        case (.below(let own, let isOwnIn), .below(let high, let isIn)):
            own < high || (own == high && (isIn || !isOwnIn))
        case (.isNone, _), (.above, _), (.below, _): false
        }
    }

    private static func shown(_ values: [Value]) -> String {
        values.map { if case .text(let text) = $0 { "'\(text)'" } else { $0.plainText } }
            .joined(separator: " or ")
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
