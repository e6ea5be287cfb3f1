package import MapValues

/// A value while an expression runs.
///
/// Records, lists and maps that came from JSON are read where they are touched, not before.
package enum ExpressionValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case decimal(ExactDecimal)
    /// A decimal that is too large or too small to be exact in the usual form.
    case wide(WideDecimal)
    case string(String)
    case timestamp(Instant)
    case duration(TimeSpan)
    case list(ExpressionList)
    case map(ExpressionMap)
    case record(RecordValue)
    case optional(OptionalValue)
    case type(TypeValue)
}

extension ExpressionValue {
    /// The type that `type(x)` shows: without the types of what it holds.
    package var type: ExpressionType {
        switch self {
        case .null: .null
        case .bool: .bool
        case .int: .int
        case .decimal, .wide: .number
        case .string: .string
        case .timestamp: .timestamp
        case .duration: .duration
        case .list: .list(.dyn)
        case .map: .map(key: .dyn, value: .dyn)
        case .record(let record): .record(record.layout.name)
        case .optional: .optional(.dyn)
        case .type: .type
        }
    }

    /// A list of values that are at hand.
    package static func list(_ elements: [ExpressionValue]) -> ExpressionValue {
        .list(ExpressionList(elements))
    }

    /// Whether it is null.
    package var isNull: Bool { if case .null = self { true } else { false } }
}
