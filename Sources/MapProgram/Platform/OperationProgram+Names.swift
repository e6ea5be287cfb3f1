extension OperationProgram {
    /// The names of the parameters and settings in all of its templates, each once.
    package var names: [String] {
        var names: [String] = []
        let texts = [path] + query.map(\.value) + headers.map(\.value)
        for name in texts.flatMap(\.names) + (body?.names ?? []) where !names.contains(name) {
            names.append(name)
        }
        return names
    }
}

extension BodyTemplate {
    /// The names of the values in it.
    package var names: [String] {
        switch self {
        case .fixed: []
        case .parameter(let name): [name]
        case .text(let text): text.names
        case .object(let members): members.flatMap(\.value.names)
        case .list(let elements): elements.flatMap(\.names)
        }
    }
}
