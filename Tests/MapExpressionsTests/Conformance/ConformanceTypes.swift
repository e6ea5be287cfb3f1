import MapExpressions
import MapValues

/// Types as the suite writes them.
enum ConformanceTypes {
    /// The type in the language; `nil` for one that it leaves out.
    static func type(_ value: Value) -> ExpressionType? {
        if let name = value.text { return named[name] }
        guard let fields = value.fields else { return nil }
        if let element = fields["list"] { return type(element).map { .list($0) } }
        if let parts = fields["map"]?.elements, parts.count == 2, let key = type(parts[0]),
            let value = type(parts[1])
        {
            return .map(key: key, value: value)
        }
        if let name = fields["param"]?.text { return .parameter(name) }
        if let name = fields["abstract"]?.text {
            let given = fields["params"]?.elements ?? []
            let parameters = given.compactMap(type)
            guard parameters.count == given.count else { return nil }
            if name == "optional_type", let wrapped = parameters.first { return .optional(wrapped) }
            return .opaque(name, parameters)
        }
        return nil
    }

    /// What a type that the language leaves out stands for.
    static func reason(_ value: Value) -> ConformanceReason {
        let text = JSONWriter.text(value)
        return text.contains("uint") ? .unsigned : text.contains("bytes") ? .bytes : .protobuf
    }

    private static let named: [String: ExpressionType] = [
        "bool": .bool, "int64": .int, "int": .int, "double": .number, "string": .string, "null": .null,
        "dyn": .dyn, "type": .type, "timestamp": .timestamp, "duration": .duration,
        "google.protobuf.Timestamp": .timestamp, "google.protobuf.Duration": .duration,
    ]
}
