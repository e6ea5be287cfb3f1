import MapValues

/// Queries and bodies of `application/x-www-form-urlencoded`, with names that spell a tree.
enum WebForm {
    /// Levels of a name: `a[b][c]` has three. More are read as part of the last.
    private static let depthMax = 8
    /// Names of a form: more than fifty large orders have. What comes behind them is left out.
    private static let namesMax = 5000

    /// The tree of a text: `a=1&b[c]=2&d[]=3&d[]=4` is `{a: "1", b: {c: "2"}, d: ["3", "4"]}`.
    static func read(_ text: String) -> Fields {
        tree(
            text.split(separator: "&", maxSplits: namesMax).prefix(namesMax).map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let value = parts.count > 1 ? PercentEncoding.decode(String(parts[1]), plusIsSpace: true) : ""
                return (PercentEncoding.decode(String(parts[0]), plusIsSpace: true), value)
            })
    }

    /// The tree of names and values that are decoded already.
    static func tree(_ pairs: [(name: String, value: String)]) -> Fields {
        var root = Value.object(Fields())
        for (name, value) in pairs { root = put(value, into: root, at: steps(of: name)[...]) }
        return root.fields ?? Fields()
    }

    private static func steps(of name: String) -> [String] {
        guard let open = name.firstIndex(of: "["), name.hasSuffix("]") else { return [name] }
        let inner = name[name.index(after: open)...].dropLast()
        let rest = inner.split(separator: "][", maxSplits: depthMax, omittingEmptySubsequences: false)
        return [String(name[..<open])] + rest.map(String.init)
    }

    private static func put(_ value: String, into node: Value?, at steps: ArraySlice<String>) -> Value {
        guard let step = steps.first else { return .text(value) }
        let rest = steps.dropFirst()
        if step.isEmpty || step.utf8.allSatisfy({ (48...57).contains($0) }) {
            var elements = node?.elements ?? []
            if let index = Int(step), elements.indices.contains(index) {
                elements[index] = put(value, into: elements[index], at: rest)
            } else {
                elements.append(put(value, into: nil, at: rest))
            }
            return .list(elements)
        }
        var fields = node?.fields ?? Fields()
        fields[step] = put(value, into: fields[step], at: rest)
        return .object(fields)
    }
}
