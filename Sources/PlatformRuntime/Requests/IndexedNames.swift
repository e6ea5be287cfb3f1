import MapProgram
import MapValues

/// Lists that are written beside themselves: the members of each element stand where the list stood, with
/// the number of the element behind their names; of a single element they have their own names.
enum IndexedNames {
    /// A body without the list at a place.
    static func spread(_ body: Value, at steps: ArraySlice<AnswerPath.Step>) -> Value {
        guard let step = steps.first else { return body }
        let rest = steps.dropFirst()
        switch (step, body) {
        case (.each, .list(let elements)): return .list(elements.map { spread($0, at: rest) })
        case (.member(let name), .object(let fields)):
            guard rest.isEmpty else {
                var fields = fields
                fields[name] = fields[name].map { spread($0, at: rest) }
                return .object(fields)
            }
            return .object(spread(name, of: fields))
        case (.each, _), (.member, _): return body
        }
    }

    private static func spread(_ name: String, of fields: Fields) -> Fields {
        var result = Fields()
        for member in fields.members {
            guard member.name == name, case .list(let elements) = member.value else {
                result[member.name] = member.value
                continue
            }
            for (index, element) in elements.enumerated() {
                for inner in element.fields?.members ?? [] {
                    result[elements.count == 1 ? inner.name : inner.name + String(index + 1)] = inner.value
                }
            }
        }
        return result
    }
}
