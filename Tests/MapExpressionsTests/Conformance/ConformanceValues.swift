import Foundation
import MapExpressions
import MapValues

/// Values as the suite writes them.
enum ConformanceValues {
    /// A bound value; `nil` for one that the language leaves out.
    static func value(_ fields: Fields) -> ExpressionValue? {
        let text = fields["value"]?.text
        switch fields["type"]?.text {
        case "null": return .null
        case "bool": return .bool(fields["value"] == .bool(true))
        case "int": return text.flatMap { Int($0) }.map { .int($0) }
        case "double": return text.flatMap(decimal).map { .decimal($0) }
        case "string": return text.map { .string($0) }
        case "list":
            let given = fields["values"]?.elements ?? []
            let values = given.compactMap { $0.fields.flatMap(value) }
            return values.count == given.count ? .list(values) : nil
        case "map":
            var entries: [(key: MapKey, value: ExpressionValue)] = []
            for pair in fields["entries"]?.elements ?? [] {
                guard let parts = pair.elements, parts.count == 2, let first = parts[0].fields.flatMap(value),
                    let key = MapKey(first), let second = parts[1].fields.flatMap(value)
                else { return nil }
                entries.append((key, second))
            }
            return .map(ExpressionMap(entries))
        default: return nil
        }
    }

    /// What makes a value impossible here, if something does.
    static func reason(_ fields: Fields) -> ConformanceReason? {
        let text = JSONWriter.text(.object(fields))
        if text.contains("\"uint\"") { return .unsigned }
        if text.contains("\"bytes\"") { return .bytes }
        let type = fields["type"]?.text
        if type == "double", let number = fields["value"]?.text, decimal(number) == nil { return .notANumber }
        let known = ["null", "bool", "int", "double", "string", "list", "map", "type"]
        return type.map(known.contains) == true ? nil : .protobuf
    }

    /// Whether a value is the expected one.
    static func matches(_ value: ExpressionValue, _ wanted: Fields) -> Bool {
        let text = wanted["value"]?.text
        switch (wanted["type"]?.text, value) {
        case ("null", .null): return true
        case ("bool", .bool(let flag)): return wanted["value"] == .bool(flag)
        case ("int", .int(let number)):
            return text == String(number)
        case ("double", .decimal(let number)): return isSameDouble(number.description, text)
        case ("double", .wide(let number)): return isSameDouble(number.description, text)
        case ("string", .string(let string)): return text == string
        case ("type", .type(let type)):
            return text == type.name || text == "double" && type.name == "decimal"
        case ("list", .list(let list)):
            let others = wanted["values"]?.elements ?? []
            guard let elements = try? list.elements(), elements.count == others.count else { return false }
            return zip(elements, others).allSatisfy { element, other in
                other.fields.map { matches(element, $0) } == true
            }
        case ("map", .map(let map)):
            let others = wanted["entries"]?.elements ?? []
            guard map.count == others.count else { return false }
            return others.allSatisfy { pair in
                guard let parts = pair.elements, parts.count == 2,
                    let key = parts[0].fields.flatMap(Self.value).flatMap(MapKey.init),
                    let found = try? map.value(of: key), let other = parts[1].fields
                else { return false }
                return matches(found, other)
            }
        default: return false
        }
    }

    /// Whether two numbers are the same to a double.
    private static func isSameDouble(_ number: String, _ other: String?) -> Bool {
        guard let other else { return false }
        return strtod(number, nil) == strtod(other, nil)
    }

    private static func decimal(_ text: String) -> ExactDecimal? { ExactDecimal(text) }
}
