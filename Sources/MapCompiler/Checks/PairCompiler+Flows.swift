import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// Flows have to name records of the pair, periods and each other, and may not wait in a circle.
    mutating func checkFlows() {
        let records = pair.records.map(\.name)
        for flow in pair.flows {
            if let node = nodes.member("record", of: flow.value), let name = nodes.text(node),
                !records.contains(name)
            {
                findings.append(.unknownRecordOfPair(name, known: records, at: node.span))
            }
            for key in ["every", "stale"] {
                let holder = key == "every" ? flow.value : nodes.member("limits", of: flow.value)
                guard let node = nodes.member(key, of: holder), let text = nodes.text(node),
                    !Self.isPeriod(text)
                else { continue }
                findings.append(.unreadablePeriod(text, key: key, at: node.span))
            }
            for earlier in nodes.elements(nodes.member("after", of: flow.value)) {
                guard let name = nodes.text(earlier), !pair.flows.contains(where: { $0.name == name })
                else { continue }
                findings.append(.unknownFlow(name, known: pair.flows.map(\.name), at: earlier.span))
            }
        }
        checkCircles()
    }

    /// A number and one of `s`, `m`, `h`, `d`.
    private static func isPeriod(_ text: String) -> Bool {
        guard let unit = text.last, "smhd".contains(unit), let count = Int(text.dropLast()) else {
            return false
        }
        return count > 0
    }

    /// Takes away, again and again, the flows that wait for none that is left; what stays waits in a circle.
    private mutating func checkCircles() {
        var waiting: [String: Set<String>] = [:]
        for flow in pair.flows {
            let after = nodes.elements(nodes.member("after", of: flow.value)).compactMap { nodes.text($0) }
            waiting[flow.name] = Set(after).intersection(pair.flows.map(\.name))
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
        findings.append(.flowsInACircle(names, at: at))
    }
}
