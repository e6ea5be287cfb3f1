import MapProgram

/// A link with the lists around it, so that it can be run by itself.
struct LinkPath {
    let link: LinkProgram
    let isPicked: Bool
    /// By side: the lists from the record to the element that the link's places start at.
    let lists: PerSide<[Place]>
    /// The link inside the lists around it, without conditions and without its neighbours.
    let node: LinkNode

    /// All links of a record.
    static func all(of record: RecordProgram) -> [LinkPath] {
        paths(record.nodes, lists: PerSide([], []), isPicked: false) { $0 }
    }

    private static func paths(
        _ nodes: [LinkNode], lists: PerSide<[Place]>, isPicked: Bool, around: (LinkNode) -> LinkNode
    ) -> [LinkPath] {
        nodes.flatMap { node -> [LinkPath] in
            switch node {
            case .link(let link):
                return [
                    LinkPath(link: link, isPicked: isPicked, lists: lists, node: around(.link(bare(link))))
                ]
            case .group(let group):
                return paths(group.nodes, lists: lists, isPicked: isPicked, around: around)
            case .pick(let pick):
                var inner = lists
                inner[pick.listSide].append(pick.list)
                return paths(pick.nodes, lists: inner, isPicked: true) { node in
                    around(
                        .pick(
                            PickProgram(
                                origin: pick.origin, listSide: pick.listSide, list: pick.list,
                                take: [.first], addition: pick.addition, former: pick.former, nodes: [node])))
                }
            case .list(let list):
                let inner = PerSide(lists.first + [list.lists.first], lists.second + [list.lists.second])
                return paths(list.nodes, lists: inner, isPicked: isPicked) { node in
                    around(
                        .list(ListProgram(origin: list.origin, lists: list.lists, keys: nil, nodes: [node])))
                }
            }
        }
    }

    /// The link by what it does with a value, whenever it does it.
    private static func bare(_ link: LinkProgram) -> LinkProgram {
        var link = link
        for side in Side.allCases {
            link.reading[side]?.conditions = []
            link.reading[side]?.once = nil
        }
        return link
    }
}
