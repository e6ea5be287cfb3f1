import MapExpressions
import MapSource
import MapValues
import Testing

@Suite struct RecordTests {
    @Test(arguments: [
        ("email", "'buyer@example.com'"),
        ("record.email == email", "true"),
        ("number", "'1001'"),
        ("total_price", "1300.5"),
        ("client.name", "'Test Buyer'"),
        ("base.client.name", "null"),
        ("options.site", "'chairs'"),
        ("record.options", "'gift'"),
        ("order_lines[0].title", "'Chair'"),
        ("order_lines.map(line, line.sale_price * line.quantity).sum()", "1232.92"),
        ("order_lines.exists(line, line.sku == '')", "true"),
        ("fields_values.floor", "'5'"),
        ("created_at", "timestamp('2024-05-01T07:00:00Z')"),
        ("delivery_date", "timestamp('2024-05-02T21:00:00Z')"),
    ])
    func readsFieldsByTheirDeclaration(_ text: String, _ expected: String) {
        #expect(Expressions.result(text) == expected)
    }

    @Test(arguments: [
        ("client.phone == null", "true"), ("client.name == null", "false"), ("null != client.phone", "false"),
        ("weight == null", "true"), ("has(weight)", "false"), ("has(email)", "true"),
        ("has(client.phone)", "false"), ("has(base.client.phone)", "false"),
        ("has(order_lines[1].sku)", "false"),
        ("client.?phone.orValue('-')", "'-'"), ("client.?name.orValue('-')", "'Test Buyer'"),
        ("base.client == null", "true"),
        ("fields_values.cellar == null", "true"), ("fields_values['cellar'] == '5'", "false"),
        ("base.fields_values.floor == '5'", "false"), ("has(fields_values.cellar)", "false"),
        ("{'floor': '5'}.cellar == '5'", "error: 'cellar' is not a key of the map"),
        ("client.phone + '1'", "error: null does not take part in `+`"),
        ("weight > 1", "error: null does not take part in `>`"),
        ("weight > 1 || paid", "true"), ("base.order_lines.size()", "0"), ("has(base.order_lines)", "false"),
    ])
    func takesAbsentFieldsAsNull(_ text: String, _ expected: String) {
        #expect(Expressions.result(text) == expected)
    }

    @Test func failsOnAValueThatDoesNotFitItsDeclaration() {
        let roots = ExpressionRoots([JSON.value(#"{"total_price": "a lot"}"#), .null, .null])
        let error = Expressions.check("total_price > 1").value.map { $0.evaluate(roots) }
        guard case .failure(let error)? = error else {
            Issue.record("no error")
            return
        }
        #expect(error.description == "`a lot` is no decimal")
        #expect(error.range == 0..<11)
    }
}
