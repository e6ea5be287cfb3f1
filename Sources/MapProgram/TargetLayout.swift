package import MapValues

/// In which order the members of a written record stand: that in which the links first mention them,
/// an object at the place of its first member.
///
/// Both executors write in this order, so that their results can be compared byte by byte, and so that
/// the same input always gives the same output. The order has no meaning for a platform.
package struct TargetLayout: Sendable {
    /// A member; of a list, what its elements hold.
    package struct Node: Sendable {
        /// The name of the member.
        package var name: String
        /// What it holds, in order.
        package var members: [Node]

        package init(name: String, members: [Node] = []) {
            self.name = name
            self.members = members
        }
    }

    /// The members of the record, in order.
    package private(set) var members: [Node] = []

    /// The layout of the record that is written when `side` is read.
    package init(of record: RecordProgram, reading side: Side, platforms: PerSide<PlatformModel>) {
        let model = platforms[side.other].records[record.models[side.other]]
        var builder = Builder(reading: side, money: model.money)
        builder.add(record.nodes, under: [])
        members = builder.members
    }

    /// The same record with its members in this order; members that no link mentions come last.
    package func arranged(_ value: Value) -> Value { Self.arranged(value, members) }

    private static func arranged(_ value: Value, _ nodes: [Node]) -> Value {
        switch value {
        case .object(let fields):
            if nodes.isEmpty { return value }
            var result: [Fields.Member] = []
            result.reserveCapacity(fields.count)
            for node in nodes {
                guard let member = fields[node.name] else { continue }
                result.append(Fields.Member(name: node.name, value: arranged(member, node.members)))
            }
            if result.count < fields.count {
                let known = Set(nodes.map(\.name))
                result += fields.members.filter { !known.contains($0.name) }
            }
            return .object(Fields(distinct: result))
        case .list(let elements): return nodes.isEmpty ? value : .list(elements.map { arranged($0, nodes) })
        default: return value
        }
    }
}

extension TargetLayout {
    /// Collects the places that links write, in the order of the file.
    private struct Builder {
        let side: Side
        let money: MoneyModel?
        var members: [Node] = []

        init(reading side: Side, money: MoneyModel?) {
            self.side = side
            self.money = money
        }

        mutating func add(_ nodes: [LinkNode], under path: [String]) {
            for node in nodes {
                switch node {
                case .link(let link): add(link, under: path)
                case .group(let group): add(group.nodes, under: path)
                case .pick(let pick): add(pick, under: path)
                case .list(let list): add(list, under: path)
                }
            }
        }

        private mutating func add(_ link: LinkProgram, under path: [String]) {
            for attempt in link.reading[side]?.attempts ?? [] {
                switch attempt.target {
                case .place(let place): add(place, under: path)
                case .parts(let parts): for part in parts { add(part.place, under: path) }
                }
            }
        }

        private mutating func add(_ pick: PickProgram, under path: [String]) {
            guard pick.listSide != side else { return add(pick.nodes, under: path) }
            let element = add(pick.list, under: path)
            for case .by(let member, _) in pick.take { add(member, under: element) }
            add(pick.nodes, under: element)
        }

        private mutating func add(_ list: ListProgram, under path: [String]) {
            let element = add(list.lists[side.other], under: path)
            if let key = list.keys?[side.other] { add(key, under: element) }
            add(list.nodes, under: element)
            for extra in list.extras { add(extra.nodes, under: element) }
            guard let policy = list.money, let money else { return }
            let line = money.line
            for place in [line.price, line.quantity, line.discount, line.percent] {
                if let place { add(place, under: element) }
            }
            if case .keepIn(let place) = policy.residual { add(place, under: path) }
            for place in [money.discounts?.list, money.discount, money.percent, money.delivery, money.fee] {
                if let place { add(place, under: path) }
            }
        }

        /// Adds a place and gives its path; selectors and steps into code lists have no name of their own.
        @discardableResult
        private mutating func add(_ place: Place, under path: [String]) -> [String] {
            var names = path
            for step in place.steps {
                switch step {
                case .member(let name): names.append(name)
                case .entry(_, let key, let value):
                    insert(names + [key])
                    names.append(value)
                case .select(.equals(let member, _, _)), .select(.isIn(let member, _, _)):
                    insert(names + [member])
                case .select, .column: break
                }
            }
            insert(names)
            return names
        }

        private mutating func insert(_ path: [String]) { Self.insert(path[...], into: &members) }

        private static func insert(_ path: ArraySlice<String>, into nodes: inout [Node]) {
            guard let name = path.first else { return }
            let index: Int
            if let found = nodes.firstIndex(where: { $0.name == name }) {
                index = found
            } else {
                index = nodes.count
                nodes.append(Node(name: name))
            }
            insert(path.dropFirst(), into: &nodes[index].members)
        }
    }
}
