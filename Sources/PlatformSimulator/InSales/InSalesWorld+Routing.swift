import MapSource
import MapValues

extension InSalesWorld {
    /// Finds out what a request asks for.
    mutating func reply(to request: WorldRequest, in format: InSalesFormat) -> InSalesReply {
        var parts = request.pathParts
        guard parts.first == "admin", parts.count > 1 else { return .notFound }
        parts.removeFirst()
        for ending in [".json", ".xml"] where parts[parts.count - 1].hasSuffix(ending) {
            parts[parts.count - 1].removeLast(ending.utf8.count)
        }
        guard let given = Self.given(request, in: format) else { return .badRequest }
        if let reply = special(request.method, parts, given) { return reply }
        guard let place = place(of: parts) else { return .notFound }
        guard settings.rights.contains(place.resource.right) else { return .forbidden }
        return ordinary(request, place, given)
    }

    /// What a body holds: the object or the list under its root. `nil` when it cannot be read.
    private static func given(_ request: WorldRequest, in format: InSalesFormat) -> Value? {
        if request.body.isEmpty { return .object(Fields()) }
        let type = request.header("Content-Type") ?? ""
        let isXML = type.contains("xml") || !type.contains("json") && format == .xml
        var value = isXML ? InSalesXML.read(request.body) : JSONReader.read(request.body, name: "body").value
        // A type that libraries set by themselves may stand over JSON as well.
        if value == nil, type.contains("form") { value = .object(request.form) }
        return value.map(withoutAttributesEnding)
    }

    /// `order_lines_attributes` is another name for `order_lines`, at every depth.
    private static func withoutAttributesEnding(_ value: Value) -> Value {
        switch value {
        case .list(let elements): .list(elements.map(withoutAttributesEnding))
        case .object(let fields):
            .object(
                Fields(
                    fields.members.map { member in
                        let ending = "_attributes"
                        let name =
                            member.name.hasSuffix(ending)
                            ? member.name.dropLast(ending.count) : member.name[...]
                        return (String(name), withoutAttributesEnding(member.value))
                    }))
        case .null, .bool, .number, .text: value
        }
    }

    /// A resource, with the number of what it belongs to and the key of one of its rows.
    struct Place {
        let resource: InSalesResource
        var parent: Int?
        var key: String?
        /// Whether the number of rows is asked for.
        var isCount = false
    }

    private func place(of parts: [String]) -> Place? {
        if parts.count >= 3, let resource = InSalesResource.named(parts[2]), let parent = resource.parent,
            parent.path == parts[0]
        {
            guard let number = Int(parts[1]), tables[parent.path]?[number] != nil, parts.count <= 4 else {
                return nil
            }
            return Place(resource: resource, parent: number, key: parts.count == 4 ? parts[3] : nil)
        }
        // Values of options have a list over all options too; what belongs to products has none.
        guard let resource = InSalesResource.named(parts[0]), parts.count <= 2,
            resource.parent == nil || resource.path == "option_values"
        else { return nil }
        if parts.count == 2, parts[1] == "count" { return Place(resource: resource, isCount: true) }
        return Place(resource: resource, key: parts.count == 2 ? parts[1] : nil)
    }

    private mutating func ordinary(_ request: WorldRequest, _ place: Place, _ given: Value) -> InSalesReply {
        switch (request.method, place.key) {
        case ("GET", nil) where place.isCount:
            let count = ids(of: place, request.query).count
            return .plain(root: "hash", .fields([("count", .integer(count))]))
        case ("GET", nil): return list(place, request.query, shift: request.shift)
        case ("GET", let key?):
            guard let id = id(of: place, key: key), let row = row(place.resource, id) else {
                return .notFound
            }
            return .object(place.resource, row, status: 200)
        case ("POST", nil):
            // An object of another root is taken as it is, the way the shop's framework wraps it.
            guard let fields = given.fields, !fields.isEmpty else { return .badRequest }
            return create(place, fields.object(place.resource.root) ?? fields)
        case ("PUT", let key?), ("PATCH", let key?):
            guard let id = id(of: place, key: key) else { return .notFound }
            guard let fields = given.fields else { return .badRequest }
            return update(place, id, fields.object(place.resource.root) ?? fields)
        case ("DELETE", let key?):
            guard let id = id(of: place, key: key) else { return .notFound }
            return delete(place, id)
        default: return .notFound
        }
    }

    /// The number of the row that a key names, if it belongs where the path says.
    private func id(of place: Place, key: String) -> Int? {
        guard let table = tables[place.resource.path] else { return nil }
        if place.resource.key != "id" {
            return table.ids.first { table[$0]?.string(place.resource.key) == key }
        }
        guard let id = Int(key), let row = table[id] else { return nil }
        guard let parent = place.parent, let member = place.resource.parent?.member else { return id }
        return row.int(member) == parent ? id : nil
    }
}

extension InSalesResource {
    /// The resource of a word in the path.
    static func named(_ path: String) -> InSalesResource? { byPath[path] }

    private static let byPath = Dictionary(
        all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
}
