import MapProgram
import MapSource

/// Collects, for the record that is written when a side is read, which links write which of its fields, and
/// what may keep them from it.
struct RequiredFeeds {
    /// A link that writes a field.
    struct Feed {
        /// Names from the record on, those of lists among them.
        let path: [String]
        /// Links and picks whose conditions over options have to hold, by origin.
        let origins: [Int]
        /// Whether the record that is read decides, and nothing is written where its condition fails.
        let isConditional: Bool
        let once: Once?
        /// Whether a field that may be absent is read, and nothing is written then.
        let leavesOutAbsent: Bool

        /// The link itself.
        var origin: Int? { origins.last }
    }

    let reading: Side
    private(set) var feeds: [Feed] = []
    /// Links that write elements of lists, by the path of the list.
    private(set) var containers: [[String]: Int] = [:]

    init(of record: RecordProgram, reading side: Side) {
        reading = side
        add(record.nodes, under: [], origins: [], isConditional: false)
    }

    private mutating func add(
        _ nodes: [LinkNode], under path: [String], origins: [Int], isConditional: Bool
    ) {
        for node in nodes {
            switch node {
            case .link(let link): add(link, under: path, origins, isConditional)
            case .group(let group):
                add(group.nodes, under: path, origins: origins, isConditional: isConditional)
            case .pick(let pick) where pick.listSide == reading:
                add(
                    pick.nodes, under: path, origins: origins + [pick.origin],
                    isConditional: isConditional || !pick.conditions[reading].isEmpty)
            case .pick(let pick):
                // What is required of an element is asked of elements that are written.
                let inner = path + Self.names(of: pick.list)
                containers[inner] = containers[inner] ?? pick.origin
                add(pick.nodes, under: inner, origins: [], isConditional: false)
            case .list(let list):
                let inner = path + Self.names(of: list.lists[reading.other])
                containers[inner] = containers[inner] ?? list.origin
                add(list.nodes, under: inner, origins: [], isConditional: false)
                for extra in list.extras { add(extra.nodes, under: inner, origins: [], isConditional: false) }
            }
        }
    }

    private mutating func add(
        _ link: LinkProgram, under path: [String], _ origins: [Int], _ isConditional: Bool
    ) {
        guard let move = link.reading[reading] else { return }
        for attempt in move.attempts {
            for place in attempt.target.places {
                feeds.append(
                    Feed(
                        path: path + Self.names(of: place), origins: origins + [link.origin],
                        isConditional: isConditional || (!move.conditions.isEmpty && move.otherwise == .omit),
                        once: move.once, leavesOutAbsent: move.absent == .omit && attempt.source.mayBeAbsent))
            }
        }
    }

    /// The names of a place; selectors and steps into code lists have none.
    private static func names(of place: Place) -> [String] {
        place.steps.flatMap { step -> [String] in
            switch step {
            case .member(let name): [name]
            case .entry(_, _, let value): [value]
            case .select, .column: []
            }
        }
    }
}

extension Move.Source {
    /// Whether what is read is a field that its platform does not always give.
    fileprivate var mayBeAbsent: Bool {
        if case .place(let place) = self { !place.type.isRequired } else { false }
    }
}
