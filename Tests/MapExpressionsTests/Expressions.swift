import MapExpressions
import MapSource
import MapValues
import Testing

/// What the tests of this target share: a made-up order, and short ways to check and evaluate.
enum Expressions {
    static let order = RecordDeclaration(
        "shop.order",
        [
            FieldDeclaration("number", .string, wire: .number),
            FieldDeclaration("email", .string),
            FieldDeclaration("total_price", .money, wire: .text),
            FieldDeclaration("discount", .decimal(.percent)),
            FieldDeclaration("paid", .bool),
            FieldDeclaration("status", .string, codes: ["new", "accepted", "dispatched", "delivered"]),
            FieldDeclaration("client.name", .string),
            FieldDeclaration("client.phone", .string),
            FieldDeclaration("client.type", .string),
            FieldDeclaration("created_at", .timestamp),
            FieldDeclaration("delivery_date", .timestamp, wire: .date(zone: "+03:00")),
            FieldDeclaration("weight", .decimal(.quantity("kg")), blank: [.integer(0)]),
            FieldDeclaration("order_lines", .list(.record("shop.line")), countMax: 500),
            FieldDeclaration(
                "fields_values", .map(key: .string, value: .string),
                wire: .entries(key: "handle", value: "value")),
            FieldDeclaration("options", .string),
        ])

    static let line = RecordDeclaration(
        "shop.line",
        [
            FieldDeclaration("title", .string),
            FieldDeclaration("sku", .string),
            FieldDeclaration("quantity", .int),
            FieldDeclaration("sale_price", .money),
        ])

    static let settings = RecordDeclaration(
        "options", [FieldDeclaration("site", .string), FieldDeclaration("kits", .string)])

    /// The scope of a link: the order, its base, and options.
    static func scope(
        purpose: ExpressionPurpose = .condition, facilities: ExpressionFacilities = ExpressionFacilities()
    ) -> ExpressionScope {
        ExpressionScope(
            variables: [
                ExpressionVariable("record", .record("shop.order")),
                ExpressionVariable("base", .record("shop.order")),
                ExpressionVariable("options", .record("options")),
            ],
            records: [order, line, settings], implicitRecord: "record", facilities: facilities,
            purpose: purpose)
    }

    /// The order, its base and the options as JSON texts.
    static let roots: [Value] = [
        JSON.value(
            """
            {"number": 1001, "email": "buyer@example.com", "total_price": "1300.50", "discount": 10,
             "paid": true, "status": "new", "client": {"name": "Test Buyer", "phone": null, "type": "person"},
             "created_at": "2024-05-01T10:00:00+03:00", "delivery_date": "2024-05-03", "weight": 0,
             "order_lines": [{"title": "Chair", "sku": "C-1", "quantity": 3, "sale_price": 377.64},
                             {"title": "Lamp", "sku": "", "quantity": 1, "sale_price": 100}],
             "fields_values": [{"handle": "floor", "value": "5"}, {"handle": "note", "value": ""}],
             "options": "gift"}
            """),
        JSON.value(#"{"total_price": "1200", "client": null}"#),
        JSON.value(#"{"site": "chairs", "kits": "none"}"#),
    ]

    static func check(
        _ text: String, purpose: ExpressionPurpose = .condition
    ) -> Checked<CheckedExpression> {
        ExpressionCompiler.check(
            ExpressionText(file: SourceFile(name: "expression", text: text)), scope: scope(purpose: purpose))
    }

    /// The value in the form of an expression, or the error or the first finding as text.
    static func result(_ text: String, purpose: ExpressionPurpose = .condition) -> String {
        let checked = check(text, purpose: purpose)
        guard let expression = checked.value else {
            return "finding: " + (checked.diagnostics.first?.message ?? "none")
        }
        switch expression.evaluate(ExpressionRoots(roots)) {
        case .success(let value): return ValueText.shown(value)
        case .failure(let error): return "error: \(error)"
        }
    }
}
