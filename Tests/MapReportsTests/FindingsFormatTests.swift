import MapReports
import MapSource
import MapValues
import Testing

@Suite struct FindingsFormatTests {
    private let report = FindingsReport(files: ["order.yaml", "b.yaml"], findings: [Sample.full()])

    @Test func writesStableJSON() {
        let expected = """
            {
              "schema": "mapctl.findings/1",
              "summary": {
                "errors": 1,
                "warnings": 0,
                "notes": 0,
                "files": 2
              },
              "findings": [
                {
                  "code": "MAP-3001",
                  "severity": "error",
                  "title": "Unknown name",
                  "message": "`custmoer` is no field of the order",
                  "because": "a misspelt name is never written",
                  "place": {
            """
        #expect(FindingsJSON.text(report).hasPrefix(expected))
        let finding = FindingsJSON.value(report).fields?["findings"]?.elements?.first?.fields
        let place = finding?["place"]?.fields
        #expect(place?["bytes"] == .list([.integer(10), .integer(18)]))
        let edit = finding?["solutions"]?.elements?.first?.fields?["replacements"]?.elements?.first?.fields
        #expect(edit?["text"] == .text("customer"))
        #expect(edit?["place"] == .object(place ?? Fields()))
    }

    @Test func writesSARIFWithRulesFixesAndRelatedPlaces() {
        let run = FindingsSARIF.value(report, version: "0.1.0").fields?["runs"]?.elements?.first?.fields
        let rules = run?["tool"]?.fields?["driver"]?.fields?["rules"]?.elements
        #expect(rules?.first?.fields?["id"] == .text("MAP-3001"))
        let result = run?["results"]?.elements?.first?.fields
        #expect(result?["ruleIndex"] == .integer(0))
        #expect(result?["level"] == .text("error"))
        let related = result?["relatedLocations"]?.elements?.first?.fields?["physicalLocation"]?.fields
        #expect(related?["artifactLocation"]?.fields?["uri"] == .text("a%20b.yaml"))
        let region = related?["region"]?.fields
        #expect(region?["startLine"] == .integer(2))
        #expect(region?["endColumn"] == .integer(7))
        let change = result?["fixes"]?.elements?.first?.fields?["artifactChanges"]?.elements?.first?.fields
        let replacement = change?["replacements"]?.elements?.first?.fields
        #expect(replacement?["insertedContent"]?.fields?["text"] == .text("customer"))
    }

    @Test func fingerprintsSurviveMovedLinesAndTellTwinsApart() {
        func prints(_ findings: [Diagnostic]) -> [Value?] {
            let issues = FindingsGitLab.value(FindingsReport(files: [], findings: findings)).elements ?? []
            return issues.map { $0.fields?["fingerprint"] }
        }
        let here = prints([Sample.finding("a: 1\n«b»: 2")])
        #expect(here == prints([Sample.finding("a: 1\n\n\n  «b»: 2")]))
        #expect(here != prints([Sample.finding("a: 1\n«c»: 2")]))
        let twins = prints([Sample.finding("«b»: 2"), Sample.finding("«b»: 2")])
        #expect(Set(twins).count == 2)
    }

    @Test func writesGitHubAnnotationsEscaped() {
        let finding = Sample.finding("«x»", file: "a,b:c.yaml", fix: "100%\ny")
        let text = FindingsGitHub.text(FindingsReport(files: [], findings: [finding]))
        let expected = """
            ::error file=a%2Cb%3Ac.yaml,line=1,col=1,endLine=1,endColumn=2,title=MAP-3001 Unknown name::\
            `x` is no field of the order%0Afix: did you mean `100%25%0Ay`?

            """
        #expect(text == expected)
    }

    @Test func tellsGitHubHowManyAnnotationsAreLeftOut() {
        let notes = (0..<12).map { _ in Sample.finding("«x»", severity: .note) }
        let report = FindingsReport(files: [], findings: notes + [Sample.finding("«x»")])
        let lines = FindingsGitHub.text(report).split(separator: "\n")
        #expect(lines.count == 10)
        #expect(lines.first?.hasPrefix("::error ") == true)
        #expect(lines.last == "::notice title=mapctl::and 4 more, all of them in the log")
    }

    @Test func writesJUnitWithOneCaseAFile() {
        let warning = Sample.finding("«<&\u{1}>»", file: "c.yaml", severity: .warning)
        let text = FindingsJUnit.text(
            FindingsReport(files: ["b.yaml", "c.yaml", "order.yaml"], findings: [Sample.full(), warning]))
        #expect(text.contains("<testsuite name=\"validate\" tests=\"3\" failures=\"1\" errors=\"0\">"))
        #expect(text.contains("<testcase name=\"c.yaml\" classname=\"validate\"/>"))
        #expect(text.contains("<failure message=\"`custmoer` is no field of the order\">order.yaml:2:3:"))
    }

    @Test func escapesXML() {
        let text = JUnitDocument(
            name: "a", cases: [.init(name: "<\"&\u{1}", group: "g", failures: [])]
        ).text
        #expect(text.contains("name=\"&lt;&quot;&amp;\u{FFFD}\""))
    }

    @Test func givesEveryFormatOfAnEmptyReport() {
        let empty = FindingsReport(files: ["a.yaml"], findings: [])
        for format in ReportFormat.allCases where format != .github {
            #expect(!empty.text(as: format, palette: .plain, version: "0").isEmpty)
        }
        #expect(empty.text(as: .github, palette: .plain, version: "0").isEmpty)
    }
}
