import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// What flows write into each other's fields, and what comes back through another flow.
    mutating func checkFlowWrites(_ records: [RecordProgram]) {
        var writes: [FlowWrite] = []
        for flow in pair.flows where flow.value.enabled?.text != "false" {
            guard let record = records.first(where: { $0.name == flow.value.record?.text }) else { continue }
            for side in sidesRead(by: flow.value) {
                writes +=
                    FlowWrites(
                        flow: flow, record: record, reading: side,
                        isSelected: flow.value.select.contains { self.side(named: $0.name) == side }
                    ).all
            }
        }
        checkStock(writes)
        checkSameField(writes, records)
        checkWritesComingBack(writes, records)
        checkRings(writes)
    }

    /// How many are left is counted down on one side: written both ways, one side undoes what the other sold.
    private mutating func checkStock(_ writes: [FlowWrite]) {
        var reported: Set<String> = []
        for write in writes where write.isStock {
            guard
                let back = writes.first(where: {
                    $0.isStock && $0.reading != write.reading && $0.to == write.from && $0.from == write.to
                }), reported.insert([write.to, write.from].sorted().joined()).inserted
            else { continue }
            findings.append(
                .stockBothWays(
                    write.place, link: write.link, flow: write.flow, other: back.flow, at: write.span,
                    declared: back.span))
        }
    }

    /// Two flows that write one field of the same records in the same direction.
    private mutating func checkSameField(_ writes: [FlowWrite], _ records: [RecordProgram]) {
        var reported: Set<String> = []
        var earlierTo: [String: [FlowWrite]] = [:]
        for write in writes where !write.isConditional {
            defer { earlierTo[write.to, default: []].append(write) }
            for earlier in earlierTo[write.to] ?? [] where earlier.flow != write.flow {
                guard earlier.reading == write.reading,
                    !(earlier.isSelected && write.isSelected), isSameRecord(write, earlier),
                    reported.insert("\(earlier.flow) \(write.flow)").inserted
                else { continue }
                let at = pair.flows.first { $0.name == write.flow }?.nameSpan
                let first = pair.flows.first { $0.name == earlier.flow }?.nameSpan
                findings.append(
                    .twoFlowsOneField(
                        write.place, side: sideNames[write.reading.other], flow: write.flow,
                        other: earlier.flow, at: at, declared: first))
            }
        }
    }

    /// A value that one flow writes, another reads and brings back to where it came from. Inside one record
    /// what was last agreed stops it; between two records nothing does.
    private mutating func checkWritesComingBack(_ writes: [FlowWrite], _ records: [RecordProgram]) {
        var reported: Set<String> = []
        let writesFrom = Dictionary(grouping: writes, by: \.from)
        for write in writes {
            for back in writesFrom[write.to] ?? []
            where back.record != write.record && back.reading != write.reading && back.to == write.from
                && isSameRecord(write, back)
            {
                guard reported.insert([write.flow, back.flow].sorted().joined(separator: " ")).inserted else {
                    continue
                }
                findings.append(
                    .writeComesBack(
                        write.place, flow: write.flow, other: back.flow, at: write.span, declared: back.span))
            }
        }
    }

    /// Values that come back over more than two links; of one kind of record on both sides each.
    private mutating func checkRings(_ writes: [FlowWrite]) {
        let rings = FlowRing(writes)
        var reported: Set<String> = []
        for write in writes where !reported.contains(write.from) {
            let ring = rings.ring(from: write)
            guard ring.count > 2 else { continue }
            reported.formUnion(ring.map(\.from))
            findings.append(
                .valueInARing(
                    ring.map(\.place), link: write.link, at: write.span,
                    others: ring.dropFirst().map { ($0.link, $0.span) }))
        }
    }

    /// Whether two entries of `records` speak of the same records: they are one, or find partners by one key.
    private func isSameRecord(_ left: FlowWrite, _ right: FlowWrite) -> Bool {
        if left.record == right.record { return true }
        let keys = [left.record, right.record].map { name -> Set<[String]> in
            let ways = pair.records.first { $0.name == name }?.value.match ?? []
            return Set(
                ways.map { way in
                    [sideNames.first, sideNames.second].compactMap { nodes.text(nodes.member($0, of: way)) }
                })
        }
        return !keys[0].isDisjoint(with: keys[1])
    }
}
