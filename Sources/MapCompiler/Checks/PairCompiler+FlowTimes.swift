import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// When a flow runs: periods that can be read, no more often than the platforms let be asked, and at all.
    mutating func checkTimes(of flow: Named<FlowDeclaration>) {
        let stale = flow.value.limits.first { $0.name == "stale" }?.value
        for (key, written) in [("every", flow.value.every), ("stale", stale)] {
            guard let written, Self.seconds(written.text) == nil else { continue }
            findings.append(.unreadablePeriod(written.text, key: key, at: written.span))
        }
        if let every = flow.value.every, let seconds = Self.seconds(every.text) {
            checkFloor(every, seconds)
        }
        if let by = flow.value.by, by.text == "webhook", flow.value.every == nil {
            findings.append(.webhookAlone(flow.name, at: by.span))
        } else if flow.value.by == nil, flow.value.every == nil, !flow.value.hasUnknownKeys {
            findings.append(.flowNeverStarts(flow.name, at: flow.nameSpan))
        }
        if let start = flow.value.start, !["enable", "all"].contains(start.text), !Self.isDate(start.text) {
            findings.append(
                .unknownChoice(start.text, of: "start", known: ["enable", "all", "a date"], at: start.span))
        }
    }

    /// The shortest period of each platform counts: `limits: [{ floor: 5m }]`.
    private mutating func checkFloor(_ every: Written, _ seconds: Int) {
        for side in pair.sides {
            let parts = input.platforms[side.value.platform.text]?.parts.map(\.value) ?? []
            for case .limits(let limits) in parts {
                for limit in limits.compactMap(\.floor) {
                    guard let floor = Self.seconds(limit.text) else {
                        findings.append(.unreadablePeriod(limit.text, key: "floor", at: limit.span))
                        continue
                    }
                    guard seconds < floor else { continue }
                    findings.append(
                        .belowTheFloor(
                            every.text, floor: limit.text, side: side.name, at: every.span,
                            declared: limit.span))
                }
            }
        }
    }

    /// How long a period is: a number above zero and one of `s`, `m`, `h`, `d`; `nil` for any other text.
    static func seconds(_ text: String) -> Int? {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), count > 0 else {
            return nil
        }
        let (seconds, overflows) = count.multipliedReportingOverflow(by: unit)
        return overflows ? nil : seconds
    }

    /// Whether a text is a day of the calendar: `2026-01-31`.
    private static func isDate(_ text: String) -> Bool {
        text.utf8.count == "2026-01-31".utf8.count && SnapshotDay.read(text) != nil
    }
}
