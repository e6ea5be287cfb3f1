import MapValues

/// Parts of a product that a client names by their titles: the shop finds them, or makes them.
extension InSalesWorld {
    /// The number of the row whose members have these texts; a new one where there is none.
    private mutating func number(in path: String, _ members: [(String, Value)]) -> Int {
        let known = (tables[path]?.all ?? []).first { row in
            members.allSatisfy { row.string($0.0) == $0.1.plainText }
        }
        if let id = known?.int("id") { return id }
        let position = Value.integer((tables[path]?.count ?? 0) + 1)
        let moments: [(String, Value)] = [("created_at", moment), ("updated_at", moment)]
        let row = Fields(members + [("position", position)] + moments)
        return tables[path]?.insert(row, at: now) ?? 0
    }

    /// The values of options that a variant has: each names its option and itself.
    mutating func optionValues(_ named: [Value]) -> Value {
        var values: [Value] = []
        for option in named.compactMap(\.fields) {
            let names = ["option_name", "title", "name"].compactMap { option.string($0) }
            guard let name = names.first, let value = option["value"] else { continue }
            let optionID = number(in: "option_names", [("title", .text(name))])
            let members: [(String, Value)] = [("option_name_id", .integer(optionID)), ("title", value)]
            let id = number(in: "option_values", members)
            if let row = tables["option_values"]?[id] { values.append(.object(row)) }
        }
        return .list(values)
    }

    /// What came with a product by title: options for its variants, properties with their values, pictures.
    mutating func writeNamedParts(of product: Int, _ given: Fields) {
        if let options = given.list("options") {
            let values = optionValues(options)
            for variant in rows(of: "variants", product: product) where variant["option_values"] == nil {
                write(
                    variant.merged(with: Fields([("option_values", values)])), variant.int("id") ?? 0,
                    to: "variants")
            }
        }
        for image in (given.list("images") ?? []).compactMap(\.fields) where image["id"] == nil {
            var row = InSalesShape.accepted(image, as: InSalesFields.image)
            row["product_id"] = .integer(product)
            row["created_at"] = moment
            addAddresses(to: &row)
            _ = tables["images"]?.insert(row, at: now)
        }
        guard let named = given.list("properties")?.compactMap(\.fields), !named.isEmpty else { return }
        var properties: [Value] = []
        var characteristics: [Value] = []
        for property in named {
            guard let title = property["title"], let value = property["value"] else { continue }
            let id = number(in: "properties", [("title", title)])
            let characteristic = number(
                in: "characteristics", [("property_id", .integer(id)), ("title", value)])
            properties += tables["properties"]?[id].map { [.object($0)] } ?? []
            characteristics += tables["characteristics"]?[characteristic].map { [.object($0)] } ?? []
        }
        guard let row = tables["products"]?[product] else { return }
        let parts = Fields([
            ("properties", .list(properties)), ("characteristics", .list(characteristics)),
        ])
        write(row.merged(with: parts), product, to: "products")
    }

    /// The options that variants of a product have values of.
    func optionNames(of variants: [Fields]) -> [Value] {
        let used = Set(
            variants.flatMap { $0.list("option_values") ?? [] }
                .compactMap { $0.fields?.int("option_name_id") })
        return (tables["option_names"]?.all ?? []).filter { used.contains($0.int("id") ?? 0) }
            .map(Value.object)
    }
}
