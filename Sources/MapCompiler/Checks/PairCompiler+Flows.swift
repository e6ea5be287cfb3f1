import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// Flows: what they name, when they run, what they may do, and what they do to each other.
    mutating func checkFlows(_ records: [RecordProgram]) {
        for flow in pair.flows {
            checkNames(of: flow)
            checkTimes(of: flow)
            checkLimits(of: flow)
            checkSelect(of: flow)
            checkDirection(of: flow, records)
            checkGone(of: flow)
        }
        checkCircles()
        checkFlowWrites(records)
        checkLinksAgainstFlows(records)
    }

    /// Flows have to name records of the pair, and each other.
    private mutating func checkNames(of flow: Named<FlowDeclaration>) {
        let records = pair.records.map(\.name)
        if let record = flow.value.record, !records.contains(record.text) {
            findings.append(.unknownRecordOfPair(record.text, known: records, at: record.span))
        }
        for earlier in flow.value.after where !pair.flows.contains(where: { $0.name == earlier.text }) {
            findings.append(.unknownFlow(earlier.text, known: pair.flows.map(\.name), at: earlier.span))
        }
    }

    /// The declaration of the record that a flow moves.
    func recordDeclaration(of flow: FlowDeclaration) -> Named<RecordMappingDeclaration>? {
        pair.records.first { $0.name == flow.record?.text }
    }

    /// The sides that a flow reads.
    func sidesRead(by flow: FlowDeclaration) -> [Side] {
        guard let direction = flow.direction else { return Side.allCases }
        return side(named: direction.from).map { [$0] } ?? Side.allCases
    }

    /// Takes away, again and again, the flows that wait for none that is left; what stays waits in a circle.
    private mutating func checkCircles() {
        var waiting: [String: Set<String>] = [:]
        for flow in pair.flows {
            waiting[flow.name] = Set(flow.value.after.map(\.text)).intersection(pair.flows.map(\.name))
        }
        while let free = waiting.first(where: { $0.value.isEmpty })?.key {
            waiting[free] = nil
            for name in waiting.keys { waiting[name]?.remove(free) }
        }
        guard let flow = pair.flows.first(where: { waiting[$0.name] != nil }) else { return }
        var circle = [flow.name]
        while let next = waiting[circle[circle.count - 1]]?.min(), !circle.contains(next) {
            circle.append(next)
        }
        // From a flow that only waits for the circle the walk leads into it.
        let end = waiting[circle[circle.count - 1]]?.min()
        let start = circle.firstIndex { $0 == end } ?? 0
        let names = Array(circle[start...])
        let at = pair.flows.first { $0.name == names[0] }?.nameSpan ?? flow.nameSpan
        let waits = pair.flows.filter { names.contains($0.name) }.compactMap { flow in
            flow.value.after.first { names.contains($0.text) }?.span
        }
        findings.append(.flowsInACircle(names, at: at, waits: waits))
    }
}
