import MapProgram
import MapValues

/// Writes the body of a request.
struct BodyWriter {
    let lookup: ValueLookup

    /// The body that a template stands for; `nil` where a value of it is not given.
    func value(_ template: BodyTemplate) -> Value? {
        switch template {
        case .fixed(let value): return value
        case .parameter(let name): return lookup.parameters[name] ?? lookup.value(name)
        case .text(let text): return lookup.text(text).map { .text($0) }
        case .list(let elements): return .list(elements.compactMap { value($0) })
        case .object(let members):
            var fields = Fields()
            for member in members {
                let value = value(member.value)
                guard member.name == BodyTemplate.spread else {
                    fields[member.name] = value
                    continue
                }
                for inner in value?.fields?.members ?? [] { fields[inner.name] = inner.value }
            }
            return .object(fields)
        }
    }

    /// The bytes of a body and their kind.
    static func bytes(of body: Value, format: BodyFormat) -> (bytes: [UInt8], kind: String)? {
        let body = format.indexed.reduce(body) { IndexedNames.spread($0, at: $1.steps[...]) }
        switch format.encoding {
        case .json, .jsonRPC: return (Array(JSONWriter.text(body).utf8), "application/json")
        case .form, .formJSON, .formComma:
            let pairs = pairs(of: body, encoding: format.encoding)
            return (Array(PercentEncoding.pairs(pairs).utf8), "application/x-www-form-urlencoded")
        case .multipart: return MultipartWriter.bytes(of: body)
        case .xml: return (Array(MarkupWriter(style: format.markup).text(body).utf8), "text/xml")
        case .none: return nil
        }
    }

    /// The names and values of a form.
    static func pairs(of body: Value, encoding: BodyFormat.Encoding) -> [(name: String, value: String)] {
        guard case .object(let fields) = body else { return [] }
        return fields.members.flatMap { member -> [(name: String, value: String)] in
            switch member.value {
            case .object, .list:
                switch encoding {
                case .formJSON: [(member.name, JSONWriter.text(member.value))]
                case .formComma: [(member.name, ValueLookup.text(member.value))]
                case .form, .json, .jsonRPC, .multipart, .xml, .none:
                    nested(member.value, name: member.name)
                }
            case .null, .bool, .number, .text: [(member.name, ValueLookup.text(member.value))]
            }
        }
    }

    private static func nested(_ value: Value, name: String) -> [(name: String, value: String)] {
        switch value {
        case .object(let fields):
            fields.members.flatMap { nested($0.value, name: "\(name)[\($0.name)]") }
        case .list(let elements):
            elements.enumerated().flatMap { nested($1, name: "\(name)[\($0)]") }
        case .null, .bool, .number, .text: [(name, ValueLookup.text(value))]
        }
    }
}
