import MapProgram

/// Finds writes that lead in a ring over several links: each brings a value one field further, and the last
/// brings it back to where it came from.
///
/// Both ways of one link are no ring, as the link knows what both sides last agreed on.
struct FlowRing {
    /// Rings of more steps are left alone: finding them takes its time.
    private static let stepsMax = 8

    private var writesFrom: [String: [FlowWrite]] = [:]

    init(_ writes: [FlowWrite]) {
        for write in writes where !write.isConditional { writesFrom[write.from, default: []].append(write) }
    }

    /// The shortest ring that begins with a write; empty where there is none.
    func ring(from first: FlowWrite) -> [FlowWrite] {
        guard !first.isConditional else { return [] }
        var paths = [[first]]
        var reached: Set<String> = [first.to]
        for _ in 1..<Self.stepsMax {
            var longer: [[FlowWrite]] = []
            for path in paths {
                for next in path.last.flatMap({ writesFrom[$0.to] }) ?? []
                where !path.contains(where: { $0.link == next.link && $0.record == next.record }) {
                    if next.to == first.from { return path + [next] }
                    if reached.insert(next.to).inserted { longer.append(path + [next]) }
                }
            }
            paths = longer
        }
        return []
    }
}
