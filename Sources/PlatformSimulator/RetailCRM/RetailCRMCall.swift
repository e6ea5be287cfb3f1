import MapSource
import MapValues

/// A request whose method is known.
struct RetailCRMCall: Sendable {
    /// 4 or 5; `nil` for the methods without a version.
    let version: Int?
    let key: RetailCRMKey
    /// Whether a manager does it by hand, and not an integration.
    let isByHand: Bool
    /// The query, and for POST the form over it.
    let parameters: Fields
    /// What stands in the path in the places of the pattern's braces.
    let captures: [String]
    /// The body as it came, for files.
    let body: [UInt8]
    /// Rows by which lists have moved since their first page was read.
    let shift: Int

    var isV4: Bool { version == 4 }
    /// The filter; texts that clients send for none do not count.
    var filter: Fields { parameters.object("filter") ?? Fields() }

    /// An entity, which is sent as one JSON text; the language of many clients writes an empty one as a list.
    func entity(_ name: String) throws(RetailCRMRefusal) -> Fields {
        let value = try json(name)
        if value.elements?.isEmpty == true { return Fields() }
        guard let fields = value.fields else { throw .parameter(name) }
        return try RetailCRMValueKind.settled(fields)
    }

    /// Entities, which are sent as one JSON text.
    func entities(_ name: String, limit: Int) throws(RetailCRMRefusal) -> [Fields] {
        var entities: [Fields] = []
        for row in try rows(name, limit: limit) { entities.append(try RetailCRMValueKind.settled(row)) }
        return entities
    }

    /// Entities as they were sent, for uploads, which refuse a row and take the others.
    func rows(_ name: String, limit: Int) throws(RetailCRMRefusal) -> [Fields] {
        guard let elements = try json(name).elementsOfAny else { throw .parameter(name) }
        guard elements.count <= limit else {
            throw .parameter(name, "The collection should contain \(limit) elements or less.")
        }
        return elements.compactMap(\.fields)
    }

    /// Numbers, which are sent as one JSON list.
    func numbers(_ name: String) throws(RetailCRMRefusal) -> [Int] {
        guard let elements = try json(name).elementsOfAny else {
            throw RetailCRMRefusal(status: 400, message: "Expected array, but got NULL: null")
        }
        return elements.compactMap(\.wholeNumber)
    }

    private func json(_ name: String) throws(RetailCRMRefusal) -> Value {
        guard let given = parameters[name], !given.isEmpty else { throw .missing(name) }
        // A tree of form fields is taken as well.
        guard let text = given.text else { return given }
        guard let value = JSONReader.read(Array(text.utf8), name: name).value else {
            throw .parameter(name, "Invalid JSON.")
        }
        return value
    }

    /// A page of a list: which, and how many rows.
    func page(sizes: [Int] = [20, 50, 100], preset: Int = 20) throws(RetailCRMRefusal)
        -> RetailCRMPage
    {
        let size = parameters["limit"] == nil ? preset : parameters.int("limit") ?? 0
        guard sizes.contains(size) else { throw .parameter("limit") }
        let number = parameters["page"] == nil ? 1 : parameters.int("page") ?? 0
        guard number > 0 else { throw .parameter("page") }
        return RetailCRMPage(number: number, size: size, shift: number > 1 ? shift : 0)
    }

    /// Texts of a filter or a parameter: one or many.
    static func texts(_ value: Value?) -> [String]? {
        guard let value else { return nil }
        return value.elementsOfAny?.compactMap(\.plainText) ?? value.plainText.map { [$0] }
    }
}
