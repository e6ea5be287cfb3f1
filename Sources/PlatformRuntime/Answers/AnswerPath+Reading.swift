package import MapProgram
package import MapValues

extension AnswerPath {
    /// What stands at the place; `nil` where nothing does. Behind `*` it is a list.
    package func value(in body: Value?) -> Value? {
        guard let body else { return nil }
        return Self.value(in: body, steps[...])
    }

    private static func value(in value: Value, _ steps: ArraySlice<Step>) -> Value? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            if case .list(let elements) = value, let index = Int(name) {
                return elements.indices.contains(index) ? Self.value(in: elements[index], rest) : nil
            }
            return value.fields?[name].flatMap { Self.value(in: $0, rest) }
        case .each:
            let elements = value.elements ?? value.fields?.members.map(\.value) ?? []
            return .list(elements.compactMap { Self.value(in: $0, rest) })
        }
    }
}
