/// A type as a value. For example: what `type(1)` gives and what `int` stands for.
///
/// A class, because types are larger than values are meant to be.
package final class TypeValue: Sendable {
    /// The type that is the value.
    package let type: ExpressionType

    package init(_ type: ExpressionType) { self.type = type }

    /// The name that `string(type(x))` shows, without parameters.
    package var name: String {
        switch type {
        case .list: "list"
        case .map: "map"
        case .decimal: "decimal"
        case .null: "null_type"
        case .optional: "optional_type"
        case .timestamp: "timestamp"
        case .duration: "duration"
        case .opaque(let name, _): name
        case .bool, .int, .string, .record, .type, .dyn, .parameter, .unknown, .mistaken: type.description
        }
    }
}
