extension ExpressionNode {
    /// The pieces directly inside it, in the order of the text as far as that is kept.
    package var children: [ExpressionNode] {
        switch kind {
        case .literal, .variable, .local, .failure: []
        case .field(let base, _, _), .hasField(let base, _), .member(let base, _, _), .hasMember(let base, _),
            .not(let base), .negate(let base):
            [base]
        case .index(let first, let second, _), .arithmetic(_, _, let first, let second),
            .comparison(_, _, let first, let second), .isIn(let first, let second):
            [first, second]
        case .all(let nodes), .any(let nodes): nodes
        case .conditional(let test, let first, let second): [test, first, second]
        case .list(let elements): elements.map(\.value)
        case .map(let entries): entries.flatMap { [$0.key, $0.value] }
        case .call(let call): call.arguments
        case .comprehension(let loop): [loop.range] + [loop.condition].compactMap { $0 } + [loop.body]
        case .bind(_, let value, let body), .optionalMap(let value, _, let body, _): [value, body]
        case .round(let value, let step, let mode): [value, step, mode]
        }
    }

    /// The fields that it reads: for each, the variable and the names that lead from it to the field.
    package var fieldPathsRead: [(slot: Int, names: [String])] {
        if let path = fieldPath { return path.names.isEmpty ? [] : [path] }
        if case .hasField(let base, let step) = kind, let path = base.fieldPath {
            return [(path.slot, path.names + [step.name])]
        }
        return children.flatMap(\.fieldPathsRead)
    }
}
