import MapValues

extension DictionaryDraft {
    /// The draft for programs: rows by their codes, proposals, and codes that have neither.
    var value: Value {
        let proposals = proposals
        let (left, right) = unmapped
        let proposed = proposals.map { proposal in
            Self.object(
                (first.name, .text(proposal.first.code)), (second.name, .text(proposal.second.code)),
                ("because", .text(proposal.because)))
        }
        return Self.object(
            ("name", .text(name)), ("rows", .list(rows.map(value))), ("proposed", .list(proposed)),
            (
                "without_row",
                Self.object(
                    (first.name, rest(left, of: first, without: proposals.map(\.first))),
                    (second.name, rest(right, of: second, without: proposals.map(\.second))))
            ))
    }

    private func value(_ row: Row) -> Value {
        let gone = gone(row)
        return Self.object(
            (first.name, Self.list(row.first)), (second.name, Self.list(row.second)),
            (
                "gone",
                Self.object((first.name, Self.list(gone.first)), (second.name, Self.list(gone.second)))
            ))
    }

    private func rest(_ codes: [Code], of side: Side, without proposed: [Code]) -> Value {
        .list(
            codes.filter { !proposed.contains($0) }.map { code in
                let isNew = side.before.map { !$0.contains(code.code) } ?? false
                return Self.object(
                    ("code", .text(code.code)), ("name", .text(code.name)), ("new", .bool(isNew)))
            })
    }

    private static func object(_ members: (String, Value)...) -> Value { .object(Fields(members)) }

    private static func list(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
}
