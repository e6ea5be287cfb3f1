import MapCases
import MapInterpreter
import MapProgram
import MapReports
import MapSource

/// Gathers which links, rows and branches of a pair its cases have reached.
///
/// Cases choose options, and with other options a pair has other links; the parts of all of them count.
struct CoverageCollector {
    private struct Key: Hashable {
        var kind: CoverageReport.Part.Kind
        var name: String
        var span: SourceSpan?
    }

    private let pair: String
    /// The names of the pair's own files: rows that a case brings along are not counted.
    private let files: Set<String>
    private var order: [Key] = []
    private var reached: [Key: Bool] = [:]

    init(pair: String, files: [SourceFile]) {
        self.pair = pair
        self.files = Set(files.map(\.name))
    }

    /// What has been gathered, in the order of the files.
    var report: CoverageReport {
        let parts = order.map { key in
            CoverageReport.Part(
                kind: key.kind, name: key.name, span: key.span, isReached: reached[key] == true)
        }
        let sorted = parts.enumerated().sorted { left, right in
            let (first, second) = (left.element.span, right.element.span)
            let leftPlace = (first?.file.name ?? "", first?.range.lowerBound ?? 0, left.offset)
            return leftPlace < (second?.file.name ?? "", second?.range.lowerBound ?? 0, right.offset)
        }
        return CoverageReport(pair: pair, parts: sorted.map(\.element))
    }

    /// Adds what a case had and what it reached.
    mutating func add(_ outcome: CaseOutcome) {
        guard let program = outcome.program,
            let record = program.records.first(where: { $0.name == outcome.record })
        else { return }
        addDictionaries(program)
        addLinks(record.nodes, record, program)
        for result in outcome.results {
            for reason in result.reasons { reach(reason, record, program) }
        }
    }

    private mutating func addDictionaries(_ program: MappingProgram) {
        for dictionary in program.dictionaries {
            for row in dictionary.rows {
                guard let span = row.span, files.contains(span.file.name) else { continue }
                add(Key(kind: .row, name: "\(dictionary.name): \(Self.oneLine(span))", span: span))
            }
        }
    }

    private mutating func addLinks(_ nodes: [LinkNode], _ record: RecordProgram, _ program: MappingProgram) {
        for node in nodes {
            switch node {
            case .link(let link):
                let origin = record.origins[link.origin]
                add(Key(kind: .link, name: origin.name, span: origin.span))
                for side in Side.allCases {
                    guard let move = link.reading[side] else { continue }
                    for way in LinkWay.ways(of: move) {
                        add(branch(way, origin, reading: side, program))
                    }
                }
            case .group(let group): addLinks(group.nodes, record, program)
            case .pick(let pick): addLinks(pick.nodes, record, program)
            case .list(let list): addLinks(list.nodes, record, program)
            }
        }
    }

    private mutating func reach(_ reason: Reason, _ record: RecordProgram, _ program: MappingProgram) {
        let origin = record.origins[reason.origin]
        for case .looked(let dictionary, _, _, let row?) in reason.steps {
            mark(Key(kind: .row, name: "\(dictionary): \(Self.oneLine(row))", span: row))
        }
        guard let way = LinkWay(reason) else { return }
        mark(Key(kind: .link, name: origin.name, span: origin.span))
        mark(branch(way, origin, reading: reason.side.other, program))
    }

    private func branch(
        _ way: LinkWay, _ origin: Origin, reading side: Side, _ program: MappingProgram
    ) -> Key {
        let direction = "\(program.sideNames[side]) → \(program.sideNames[side.other])"
        return Key(kind: .branch, name: "\(origin.name), \(direction): \(way.rawValue)", span: origin.span)
    }

    private mutating func add(_ key: Key) {
        if reached.updateValue(reached[key] ?? false, forKey: key) == nil { order.append(key) }
    }

    /// Parts that were not added do not count: groups, and rows that a case brought along.
    private mutating func mark(_ key: Key) {
        if reached[key] != nil { reached[key] = true }
    }

    private static func oneLine(_ span: SourceSpan) -> String {
        span.text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    }
}
