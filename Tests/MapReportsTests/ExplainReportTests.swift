import MapReports
import MapValues
import Testing

@Suite struct ExplainReportTests {
    private let report = ExplainReport(
        field: "crm.status", value: .text("new"),
        steps: [
            .init("read", "state = \"open\""),
            .init("row", "open: new", at: Sample.span("rows: [«[open, new]»]", file: "d.yaml")),
        ])

    @Test func walksBackToTheRow() {
        let expected = """
            crm.status = "new"
              read  state = "open"
              row   open: new
                    d.yaml:1:8
                   1 | rows: [[open, new]]
                     |        ^^^^^^^^^^^

            """
        #expect(report.text(palette: .plain) == expected)
    }

    @Test func tellsWhyAFieldIsNotWritten() {
        let text = ExplainReport(field: "a", value: nil, steps: [.init("absent", "b is missing")])
            .text(palette: .plain)
        #expect(text == "a is not written\n  absent  b is missing\n")
    }

    @Test func writesJSON() {
        #expect(report.json().contains("\"schema\": \"mapctl.explain/1\""))
        #expect(report.json().contains("\"label\": \"row\""))
    }
}
