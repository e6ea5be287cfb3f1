import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// A required field of a record that is created has to be written whatever is chosen, and whatever the
    /// record holds.
    mutating func checkFeeds(of record: RecordProgram, _ declaration: Named<RecordMappingDeclaration>) {
        for side in Side.allCases
        where declaration.value.unmatched?.of(sideNames[side])?.word == "create" {
            let model = platforms[side.other].records[record.models[side.other]]
            let feeds = RequiredFeeds(of: record, reading: side)
            for (path, field) in required(model.fields, of: side.other, below: [], feeds)
            where !feeds.containers.keys.contains(where: { $0.starts(with: path) }) {
                let own = feeds.feeds.filter { $0.path.starts(with: path) }
                guard let first = own.first, let cause = gap(in: own, path, reading: side),
                    let origin = first.origin
                else { continue }
                findings.append(
                    .requiredFieldNotAlwaysFed(
                        path.joined(separator: "."), record: "\(platforms[side.other].name).\(model.name)",
                        cause: cause, at: record.origins[origin].span, field: field.span))
            }
        }
    }

    /// Required fields that are written at a create, those of elements and records that are written too.
    private func required(
        _ fields: [FieldModel], of side: Side, below path: [String], _ feeds: RequiredFeeds
    ) -> [(path: [String], field: FieldModel)] {
        fields.flatMap { field -> [(path: [String], field: FieldModel)] in
            let own = path + [field.name]
            let isWritten = field.type.writing == .always || field.type.writing == .create
            var result = field.type.isRequired && isWritten ? [(own, field)] : []
            if feeds.containers[own] != nil {
                result += required(inside(field, of: side), of: side, below: own, feeds)
            }
            return result
        }
    }

    /// Why none of the links may write; `nil` when one does in any case.
    private mutating func gap(in feeds: [RequiredFeeds.Feed], _ path: [String], reading side: Side) -> Phrase?
    {
        let atCreate = feeds.filter { $0.once != .bound }
        guard !atCreate.isEmpty else { return "the link writes once the records are bound, and not before" }
        let choices = atCreate.map { feed in feed.origins.flatMap { linkChoices[$0]?[side] ?? [] } }
        let isLeftOut = leftOutPlaces[side.other].contains { text in
            text.split(separator: ".").map(String.init).starts(with: path.suffix(1))
                || text == path.joined(separator: ".")
        }
        if !isLeftOut, choices.allSatisfy({ !$0.isEmpty }), someChoiceLeavesOut(choices) {
            return "a choice of options leaves the link out"
        }
        // Several conditions over the record may complete each other.
        guard atCreate.count == 1 else { return nil }
        if atCreate[0].leavesOutAbsent { return "what is absent is left out" }
        guard atCreate[0].isConditional else { return nil }
        return "the link has a condition, and nothing is written where it does not hold"
    }
}
