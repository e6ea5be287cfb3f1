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
                "files": 2,
                "waived": 0
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

    @Test func keepsWithinTheAnnotationsThatGitHubShows() {
        func finding(_ severity: Diagnostic.Severity, _ number: Int) -> Diagnostic {
            Sample.finding("«x\(number)»", severity: severity)
        }
        let findings =
            (0..<12).map { finding(.note, $0) } + (0..<10).map { finding(.warning, $0) }
            + (0..<13).map { finding(.error, $0) }
        let lines = FindingsGitHub.text(FindingsReport(files: [], findings: findings)).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
        #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
        #expect(
            lines.last
                == "::notice title=mapctl::3 more errors, 3 more notes: --format text shows all of them")
    }

    @Test func linksRulesToTheirPages() {
        func rule(_ pages: String?) -> Fields? {
            let report = FindingsReport(files: [], findings: [Sample.full()], pages: pages)
            let run = FindingsSARIF.value(report, version: "0").fields?["runs"]?.elements?.first?.fields
            return run?["tool"]?.fields?["driver"]?.fields?["rules"]?.elements?.first?.fields
        }
        #expect(
            rule("https://example.org/codes/")?["helpUri"] == .text("https://example.org/codes/MAP-3001.md"))
        #expect(rule(nil)?["helpUri"] == nil)
    }

    @Test func tellsCodeScanningWhatIsLeftOut() {
        let findings = (0..<25_002).map { number in
            Diagnostic("MAP-3001", number == 25_001 ? .error : .note, title: "T", "\(number)", at: nil)
        }
        let report = FindingsReport(files: [], findings: findings)
        let run = FindingsSARIF.value(report, version: "0").fields?["runs"]?.elements?.first?.fields
        #expect(run?["results"]?.elements?.count == 25_000)
        #expect(run?["results"]?.elements?.first?.fields?["level"] == .text("error"))
        #expect(run?["invocations"] != nil)
    }

    @Test func failsByWarningsWhereTheyAreDenied() {
        let warning = Sample.finding("«x»", severity: .warning)
        let lenient = FindingsReport(files: [], findings: [warning])
        let strict = FindingsReport(files: [], findings: [warning], failing: .warning)
        #expect(!lenient.isFailed && strict.isFailed)
        #expect(FindingsJUnit.text(strict).contains("<failure "))
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
