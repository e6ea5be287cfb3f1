import MapValues

/// What may stand before a colon in a map.
package enum MapKey: Sendable {
    case bool(Bool)
    case int(Int)
    case string(String)

    /// The key that a value names in a look-up: a whole decimal finds an integer.
    package init?(_ value: ExpressionValue) {
        switch value {
        case .bool(let flag): self = .bool(flag)
        case .int(let number): self = .int(number)
        case .string(let text): self = .string(text)
        case .decimal(let number):
            guard let integer = number.integer else { return nil }
            self = .int(integer)
        case .null, .wide, .timestamp, .duration, .list, .map, .record, .optional, .type: return nil
        }
    }

    /// The key as text.
    package var text: String {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .string(let text): text
        }
    }

    /// The key as a value.
    package var value: ExpressionValue {
        switch self {
        case .bool(let flag): .bool(flag)
        case .int(let number): .int(number)
        case .string(let text): .string(text)
        }
    }
}

extension MapKey: Hashable {
    /// Texts are equal by code points.
    package static func == (left: MapKey, right: MapKey) -> Bool {
        switch (left, right) {
        case (.bool(let first), .bool(let second)): first == second
        case (.int(let first), .int(let second)): first == second
        case (.string(let first), .string(let second)): first.isSame(as: second)
        case (.bool, _), (.int, _), (.string, _): false
        }
    }
}
