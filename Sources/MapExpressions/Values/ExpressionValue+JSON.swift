package import MapValues

extension ExpressionValue {
    /// The value as JSON: times, durations, types and keys as text, an optional as what it holds or null.
    ///
    /// Fails when a raw value in it does not fit its declared type.
    package func json() throws(EvaluationError) -> Value {
        switch self {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .int(let number): return .integer(number)
        case .decimal(let number): return .decimal(number)
        case .wide(let number): return .number(Number(jsonText: number.description))
        case .string(let text): return .text(text)
        case .timestamp(let instant): return .text(instant.description)
        case .duration(let span): return .text(span.description)
        case .type(let type): return .text(type.name)
        case .record(let record): return .object(record.fields)
        case .optional(let optional): return try optional.value?.json() ?? .null
        case .list(let list):
            var elements: [Value] = []
            for element in try list.elements() { elements.append(try element.json()) }
            return .list(elements)
        case .map(let map):
            var fields = Fields()
            for (key, value) in try map.entries() { fields[key.text] = try value.json() }
            return .object(fields)
        }
    }
}
