import MapDocuments
import MapExpressions
import MapProgram
import MapSource

extension PairCompiler {
    /// `select` is a condition over the record of a side that the flow reads.
    mutating func checkSelect(of flow: Named<FlowDeclaration>) {
        guard let record = recordDeclaration(of: flow.value), let context = topContext(record) else { return }
        let read = sidesRead(by: flow.value)
        for select in flow.value.select {
            guard let side = side(named: select.name) else { continue }
            guard read.contains(side) else {
                findings.append(
                    .selectOfWrittenSide(
                        side: sideNames[side], reads: sideNames[side.other], at: select.nameSpan))
                continue
            }
            // A condition that never holds is found with the expression.
            _ = expression(select.value, side: side, in: context, purpose: .condition)
        }
    }

    /// Where expressions over a whole record start; `nil` when one of its sides is not known.
    private func topContext(_ record: Named<RecordMappingDeclaration>) -> LinkContext? {
        let models = Side.allCases.map { side in
            let name = record.value.sides.first { $0.name == sideNames[side] }?.value.text
            return platforms[side].records.firstIndex { $0.name == name }
        }
        guard let first = models[0], let second = models[1] else { return nil }
        return LinkContext(records: PerSide(first, second), name: record.name)
    }
}
