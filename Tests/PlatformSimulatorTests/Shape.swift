import MapValues
import PlatformSimulator

/// The members of a value with their kinds: what a client can rely on, whatever the values are.
struct Shape {
    /// Kinds by path. For example: `order.items[].quantity` → number.
    private(set) var kinds: [String: Set<String>] = [:]

    /// The shape of JSON. Below paths of `keyed` the names are codes or numbers, which count as one.
    init(_ value: Value, keyed: Set<String> = []) { add(value, at: "", keyed) }

    /// The shape of XML, whose kinds are in attributes.
    init(_ element: XMLElement) { add(element, at: element.name) }

    private init() {}

    /// The shape of several values together.
    static func union(_ shapes: [Shape]) -> Shape {
        var union = Shape()
        for shape in shapes { union.kinds.merge(shape.kinds) { $0.union($1) } }
        return union
    }

    private mutating func add(_ value: Value, at path: String, _ keyed: Set<String>) {
        if !path.isEmpty { kinds[path, default: []].insert(Self.kind(value)) }
        switch value {
        case .list(let elements): for element in elements { add(element, at: path + "[]", keyed) }
        case .object(let fields):
            for member in fields.members {
                let name = keyed.contains(path) ? "*" : member.name
                add(member.value, at: path.isEmpty ? name : path + "." + name, keyed)
            }
        case .null, .bool, .number, .text: break
        }
    }

    private static func kind(_ value: Value) -> String {
        switch value {
        case .null: "nothing"
        case .bool: "flag"
        case .number: "number"
        case .text(let text): text.isEmpty ? "nothing" : "text"
        case .list(let elements): elements.isEmpty ? "nothing" : "list"
        case .object(let fields): fields.isEmpty ? "nothing" : "object"
        }
    }

    private mutating func add(_ element: XMLElement, at path: String) {
        let type = element.attributes["type"] ?? (element.children.isEmpty ? "text" : "object")
        let isNothing =
            element.attributes["nil"] == "true" || element.text.isEmpty && element.children.isEmpty
        kinds[path, default: []].insert(isNothing && element.attributes["type"] == nil ? "nothing" : type)
        for child in element.children { add(child, at: path + "." + child.name) }
    }

    /// What differs: members that only one side has, and members whose kinds have nothing in common.
    func differences(from published: Shape) -> [String] {
        var differences: [String] = []
        for (path, kinds) in published.kinds {
            guard let own = self.kinds[path] else {
                differences.append("- " + path)
                continue
            }
            let (left, right) = (kinds.subtracting(["nothing"]), own.subtracting(["nothing"]))
            if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) {
                differences.append("~ \(path) \(left.sorted()) here \(right.sorted())")
            }
        }
        for path in kinds.keys where published.kinds[path] == nil { differences.append("+ " + path) }
        // What is below a difference differs with it.
        let roots = Set(differences.map { $0.dropFirst(2) })
        return differences.filter { difference in
            !roots.contains { root in
                let path = difference.dropFirst(2)
                return path.count > root.count && path.hasPrefix(root)
                    && [".", "["].contains(path.dropFirst(root.count).first)
            }
        }.sorted()
    }
}
