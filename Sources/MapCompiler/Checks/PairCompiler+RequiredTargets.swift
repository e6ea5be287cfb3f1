import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// A field that its platform requires, fed from one that may be absent, needs a word for that.
    mutating func checkRequiredTarget(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        guard link.absent?.of(sideNames[side]) == nil, let last = move.attempts.last,
            case .place(let target) = last.target, target.type.isRequired,
            case .place(let source) = last.source, !source.type.isRequired
        else { return }
        findings.append(
            .absentMissing(
                target: target.text, source: source.text, side: sideNames[side], at: source.span ?? link.span)
        )
    }

    /// Every required field of a record that is created has to be written by something.
    mutating func checkRequiredFields(
        of record: RecordProgram, _ declaration: Named<RecordMappingDeclaration>
    ) {
        for side in Side.allCases
        where declaration.value.unmatched?.of(sideNames[side])?.word == "create" {
            let layout = TargetLayout(of: record, reading: side, platforms: platforms)
            let containers = RequiredFeeds(of: record, reading: side).containers
            let model = platforms[side.other].records[record.models[side.other]]
            for field in unwritten(model.fields, layout.members, of: side.other, below: []) {
                let link = containers.filter { field.path.starts(with: $0.key) }.max {
                    $0.key.count < $1.key.count
                }
                findings.append(
                    .requiredFieldNotFed(
                        field.path.joined(separator: "."),
                        record: "\(platforms[side.other].name).\(model.name)",
                        at: link.flatMap { record.origins[$0.value].span } ?? declaration.nameSpan,
                        field: field.span))
            }
        }
    }

    /// The fields below a field, with those of the record that it holds.
    func inside(_ field: FieldModel, of side: Side) -> [FieldModel] {
        switch field.type.kind {
        case .record(let index), .records(let index): platforms[side].records[index].fields + field.children
        default: field.children
        }
    }

    /// Required fields that no member of the layout stands for; records and lists only where they are
    /// written at all.
    private func unwritten(
        _ fields: [FieldModel], _ members: [TargetLayout.Node], of side: Side, below names: [String]
    ) -> [(path: [String], span: SourceSpan?)] {
        fields.flatMap { field -> [(path: [String], span: SourceSpan?)] in
            let path = names + [field.name]
            guard let member = members.first(where: { $0.name == field.name }) else {
                let isWritten = field.type.writing == .always || field.type.writing == .create
                return field.type.isRequired && isWritten ? [(path, field.span)] : []
            }
            guard !member.members.isEmpty else { return [] }
            return unwritten(inside(field, of: side), member.members, of: side, below: path)
        }
    }
}
