import MapExpressions
import MapSource
import MapValues

/// Checks and evaluates a text over a made-up order.
enum FuzzedExpression {
    /// Steps of an evaluation: enough to get everywhere, few enough for many runs.
    private static let fuel = 20_000

    static func run(_ text: String, mode: CheckingMode) {
        let scope = mode == .strict ? strictScope : lenientScope
        let file = SourceFile(name: "expression", text: text)
        let checked = ExpressionCompiler.check(ExpressionText(file: file), scope: scope)
        for finding in checked.diagnostics { _ = finding.span?.text }
        guard let expression = checked.value else { return }
        for record in records {
            let roots = ExpressionRoots([record, .null])
            switch expression.evaluate(roots, fuel: fuel) {
            case .success(let value): _ = ValueText.shown(value)
            case .failure(let error): _ = error.description
            }
        }
    }

    private static let strictScope = scope(.strict)
    private static let lenientScope = scope(.lenient)

    private static func scope(_ mode: CheckingMode) -> ExpressionScope {
        let order = RecordDeclaration(
            "order",
            [
                FieldDeclaration("id", .string, wire: .number),
                FieldDeclaration("total", .money, wire: .text),
                FieldDeclaration("share", .decimal(.percent)), FieldDeclaration("paid", .bool),
                FieldDeclaration("at", .timestamp), FieldDeclaration("client.name", .string),
                FieldDeclaration("lines", .list(.record("line")), countMax: 50),
                FieldDeclaration(
                    "values", .map(key: .string, value: .string), wire: .entries(key: "k", value: "v")),
            ])
        let line = RecordDeclaration(
            "line",
            [
                FieldDeclaration("sku", .string), FieldDeclaration("count", .int),
                FieldDeclaration("price", .money),
            ])
        return ExpressionScope(
            variables: [ExpressionVariable("record", .record("order")), ExpressionVariable("other", .dyn)],
            records: [order, line], implicitRecord: "record",
            facilities: ExpressionFacilities(forms: ["trim": { $0 }]) { zone, _ in zone == "A/B" ? 3600 : nil
            },
            mode: mode)
    }

    private static let records: [Value] = [
        """
        {"id": 7, "total": "12.50", "share": 10, "paid": true, "at": "2024-05-01T10:00:00Z",
         "client": {"name": "Test Buyer"}, "values": [{"k": "x", "v": "y"}],
         "lines": [{"sku": "a", "count": 2, "price": 1.5}, {"sku": "b", "count": 1, "price": 9}]}
        """,
        #"{"id": null, "total": "x", "client": [], "lines": [{"count": 1.5}]}"#, "null",
    ].compactMap { JSONReader.read(Array($0.utf8), name: "record").value }
}
