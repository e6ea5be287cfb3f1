/// What an expression, a variable, or a field holds.
///
/// Says nothing about absence: every field of a platform record may also read as null.
package indirect enum ExpressionType: Sendable, Hashable {
    case null
    case bool
    /// A whole number of 64 bits; overflow is an error.
    case int
    /// An exact decimal, with what it counts.
    case decimal(DecimalUnit)
    case string
    /// A point in time, exact to the nanosecond, from the year 1 to 9999.
    case timestamp
    case duration
    case list(ExpressionType)
    case map(key: ExpressionType, value: ExpressionType)
    case optional(ExpressionType)
    /// A declared record; the name leads to its ``RecordDeclaration``.
    case record(String)
    /// The type of types: what `type(x)` gives.
    case type
    /// Known only when the expression runs.
    case dyn
    /// A type of which nothing but its name and its parameters is known.
    case opaque(String, [ExpressionType])
    /// A parameter in the signature of a function. For example: `T`.
    case parameter(String)
    /// A type that the checker has yet to find out.
    case unknown(Int)
    /// What stands after a finding: fits everywhere, so that one mistake is reported once.
    case mistaken

    /// A decimal that counts nothing in particular.
    package static let number = ExpressionType.decimal(.plain)
    /// An amount of money.
    package static let money = ExpressionType.decimal(.money)
}

extension ExpressionType {
    /// Whether it is a number: an integer or a decimal.
    package var isNumeric: Bool {
        switch self {
        case .int, .decimal: true
        case .null, .bool, .string, .timestamp, .duration, .list, .map, .optional, .record, .type, .dyn,
            .opaque, .parameter, .unknown, .mistaken:
            false
        }
    }

    /// Whether its values are looked at only when the expression runs.
    package var isDynamic: Bool {
        switch self {
        case .dyn, .unknown, .mistaken: true
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .list, .map, .optional, .record,
            .type, .opaque, .parameter:
            false
        }
    }
}

extension ExpressionType: CustomStringConvertible {
    /// The name as an author would say it. For example: `list(string)`, `money`.
    package var description: String {
        switch self {
        case .null: "null"
        case .bool: "bool"
        case .int: "int"
        case .decimal(let unit): unit.description
        case .string: "string"
        case .timestamp: "timestamp"
        case .duration: "duration"
        case .list(let element): "list(\(element))"
        case .map(let key, let value): "map(\(key), \(value))"
        case .optional(let wrapped): "optional(\(wrapped))"
        case .record(let name): name
        case .type: "type"
        case .dyn, .unknown, .mistaken: "dyn"
        case .opaque(let name, let parameters):
            parameters.isEmpty ? name : "\(name)(\(parameters.map(\.description).joined(separator: ", ")))"
        case .parameter(let name): name
        }
    }
}
