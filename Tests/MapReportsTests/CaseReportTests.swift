import MapReports
import MapValues
import Testing

@Suite struct CaseReportTests {
    private static let expected = Value.object(
        Fields([
            ("status", .text("new")), ("items", .list([.object(Fields([("quantity", .integer(3))]))])),
        ]))
    private static let actual = Value.object(
        Fields([
            ("status", .text("new")), ("items", .list([.object(Fields([("quantity", .text("3"))])), .null])),
            ("extra", .bool(true)),
        ]))

    @Test func namesThePlacesThatDiffer() {
        let found = ValueDifference.differences(expected: Self.expected, actual: Self.actual, path: "crm")
        #expect(
            found == [
                ValueDifference(path: "crm.items[0].quantity", expected: .integer(3), actual: .text("3")),
                ValueDifference(path: "crm.items[1]", expected: nil, actual: .null),
            ])
    }

    @Test(
        arguments: [
            (Value.number(Number(jsonText: "10.0")), Value.number(Number(jsonText: "10"))), (.null, .null),
            (.list([]), .list([])), (.object(Fields()), .object(Fields([("a", .null)]))),
        ])
    func takesEqualValuesForEqual(expected: Value, actual: Value) {
        #expect(ValueDifference.differences(expected: expected, actual: actual).isEmpty)
    }

    @Test(
        arguments: [
            (Value.null, Value?.none), (.text("1"), .integer(1)), (.object(Fields()), .list([])),
            (.list([]), .list([.null])), (.bool(true), .text("true")),
        ])
    func tellsDifferentValuesApart(expected: Value, actual: Value?) {
        #expect(!ValueDifference.differences(expected: expected, actual: actual).isEmpty)
    }

    @Test func showsAFailureWithPlacesAndDiff() {
        let text = CaseReportText(palette: .plain).text(Self.report)
        let expected = """
            failed: a line discount
              order.case.yaml:1:1
              crm.items[0].quantity
                expected  3
                came out  "3"
              crm.items[1]
                expected  (nothing)
                came out  null

            1 of 2 cases failed

            """
        #expect(text == expected)
    }

    @Test func showsADiffOfLongValues() {
        let difference = ValueDifference(
            path: "crm.items", expected: .list([.integer(1), .integer(2)]), actual: .list([.integer(1)]))
        let result = CaseResult(
            name: "a", pair: "p", span: nil, covers: [], failures: [.places([difference])])
        let expected = """
            failed: a
              crm.items
                @@ -1,4 +1,3 @@
                 [
                -  1,
                -  2
                +  1
                 ]

            """
        #expect(CaseReportText(palette: .plain).text(result) == expected)
    }

    @Test func writesJSONAndJUnitAndAnnotations() {
        let json = CaseReportFormats.json(Self.report)
        #expect(json.contains("\"failed\": 1"))
        #expect(json.contains("\"path\": \"crm.items[0].quantity\""))
        let junit = CaseReportFormats.junit(Self.report)
        #expect(junit.contains("tests=\"2\" failures=\"1\""))
        #expect(junit.contains("<failure message=\"crm.items[0].quantity differs\">"))
        let github = CaseReportFormats.github(Self.report)
        #expect(github.hasPrefix("::error file=order.case.yaml,line=1,"))
        #expect(github.split(separator: "\n").count == 1)
    }

    @Test func sumsUpCoverage() {
        let coverage = CoverageReport(
            pair: "p",
            parts: [
                .init(kind: .link, name: "order.status", span: nil, isReached: true),
                .init(kind: .row, name: "order_status: new", span: Sample.span("a\n«b»"), isReached: false),
            ])
        let text = CaseReportText(palette: .plain).text(CaseReport(results: [], coverage: [coverage]))
        let expected = """
            coverage of p: 1 of 1 links, 0 of 1 rows, 0 of 0 branches
              not reached: row order_status: new (order.yaml:2)
            no cases

            """
        #expect(text == expected)
    }

    private static var report: CaseReport {
        let differences = ValueDifference.differences(expected: expected, actual: actual, path: "crm")
        let failed = CaseResult(
            name: "a line discount", pair: "p", span: Sample.span("«case»: x", file: "order.case.yaml"),
            covers: ["R1"],
            failures: [.places(differences)])
        let passed = CaseResult(name: "another", pair: "p", span: nil, covers: [], failures: [])
        return CaseReport(results: [failed, passed])
    }
}
