import MapProgram
import MapValues

/// Builds the tree of what is written from the links, in the order in which ``TargetLayout`` has it.
struct TargetTree {
    let root = TargetNode("", .object)
    /// The links of the tree in the order of the file.
    private(set) var writers: [Writer] = []
    let reading: Side

    init(reading: Side) { self.reading = reading }

    /// Adds a link that writes below a node.
    mutating func add(
        _ link: LinkProgram, scope: SourceScope, group: DropGroup?, under node: TargetNode
    ) throws(NotLowered) {
        guard let move = link.reading[reading] else { return }
        let writer = Writer(move: move, origin: link.origin, scope: scope)
        for attempt in move.attempts {
            let places =
                switch attempt.target {
                case .place(let place): [place]
                case .parts(let parts): parts.map(\.place)
                }
            for place in places {
                let leaf = try leaf(place, under: node)
                if !writer.leaves.contains(where: { $0 === leaf }) { writer.leaves.append(leaf) }
            }
        }
        for leaf in writer.leaves { leaf.writers.append(writer) }
        if let group {
            writer.group = group
            group.writers.append(writer)
        }
        writers.append(writer)
    }

    /// The leaf of a place.
    func leaf(_ place: Place, under node: TargetNode) throws(NotLowered) -> TargetNode {
        var node = node
        let steps = place.steps
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            switch step {
            case .member(let name):
                node = try child(name, of: node, isLast ? .leaf(place.type) : .object)
            case .entry(let name, let key, let value):
                node = try element(key, .text(name), of: node)
                node = try child(value, of: node, isLast ? .leaf(place.type) : .object)
            case .select(.equals(let member, let type, let value)):
                guard !isLast, case .native = type.wire, value.text?.isEmpty == false else {
                    throw NotLowered("a written element of this kind")
                }
                node = try element(member, value, of: node)
            case .select, .column: throw NotLowered("a written place behind a selector")
            }
        }
        guard case .leaf = node.kind else { throw NotLowered("a place inside a written place") }
        node.place = place.pathText
        return node
    }

    /// The member of a node, made when it is new.
    func child(_ name: String, of node: TargetNode, _ kind: TargetNode.Kind) throws(NotLowered) -> TargetNode
    {
        switch node.kind {
        case .object, .element: break
        case .leaf, .elements, .pick, .lines, .keys, .amount, .residue:
            throw NotLowered("a place inside a written place")
        }
        if let known = node.children.first(where: { $0.name == name }) {
            switch (known.kind, kind) {
            case (.object, .object), (.leaf, .leaf), (.elements, .elements): return known
            // A list first seen as the object that its name could be.
            case (.elements, .object): return known
            default: throw NotLowered("a place inside a written place")
            }
        }
        let new = TargetNode(name, kind)
        node.children.append(new)
        return new
    }

    /// The element of a list whose member has a value.
    private func element(_ member: String, _ value: Value, of list: TargetNode) throws(NotLowered)
        -> TargetNode
    {
        if case .object = list.kind, list.children.isEmpty { list.kind = .elements }
        guard case .elements = list.kind else { throw NotLowered("a place inside a written place") }
        for known in list.children {
            if case .element(let name, let own) = known.kind, name == member, own == value { return known }
        }
        let new = TargetNode("", .element(member: member, value: value))
        list.children.append(new)
        return new
    }
}
