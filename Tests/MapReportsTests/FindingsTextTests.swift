import MapReports
import MapSource
import Testing

@Suite struct FindingsTextTests {
    private let plain = FindingsText(palette: .plain, hiding: [])
    private let coloured = FindingsText(palette: .coloured, hiding: [])

    @Test func showsPlaceLineMarkWhyNotesAndFix() {
        let expected = """
            order.yaml:2:3: error: `custmoer` is no field of the order [MAP-3001]
                2 |   custmoer: name
                  |   ^^^^^^^^
              a b.yaml:2:1: note: the order is described here
                2 | fields:
                  | ------
              why: a misspelt name is never written
              fix: did you mean `customer`?

            """
        #expect(plain.text(Sample.full()) == expected)
    }

    @Test(
        arguments: [
            ("ключ: «зна́чение»", "    1 | ключ: зна́чение", "      |       ^^^^^^^^"),
            ("a:\t«b»", "    1 | a:    b", "      |       ^"),
            ("名前: «値段»", "    1 | 名前: 値段", "      |       ^^^^"),
            ("a: «»", "    1 | a: ", "      |    ^"),
            ("a: «b\nc»: d", "    1 | a: b", "      |    ^"),
            ("«\u{1B}[31m»", "    1 | ␛[31m", "      | ^^^^^"),
            ("a: \u{202E}«b»", "    1 | a: \u{FFFD}b", "      |     ^"),
        ])
    func marksTheStretchAsATerminalShowsIt(marked: String, line: String, mark: String) {
        let lines = plain.text(Sample.finding(marked)).split(separator: "\n")
        #expect(lines[1] == line)
        #expect(lines[2] == mark)
    }

    @Test func showsAWindowOfALongLine() {
        let filling = String(repeating: "x", count: 300)
        let lines = plain.text(Sample.finding("\(filling)«key»\(filling)"))
            .split(separator: "\n")
        #expect(lines[1].count < 110)
        let marked = zip(lines[1], lines[2]).filter { $0.1 == "^" }.map(\.0)
        #expect(String(marked) == "key")
    }

    @Test func coloursOnlyWhenAsked() {
        #expect(!plain.text(Sample.full()).contains("\u{1B}"))
        #expect(coloured.text(Sample.full()).contains("\u{1B}[1;31merror:"))
    }

    @Test func ordersFindingsByPlace() {
        let file = SourceFile(name: "b.yaml", text: "one two")
        let report = FindingsReport(
            files: ["a.yaml", "b.yaml"],
            findings: [
                Sample.at(nil, "nowhere"), Sample.at(file.span(4..<7), "second"),
                Sample.at(file.span(0..<3), "first"), Sample.at(Sample.span("«x»", file: "a.yaml"), "zeroth"),
            ])
        #expect(report.findings.map(\.message) == ["zeroth", "first", "second", "nowhere"])
    }

    @Test func keepsOneOfEqualFindings() {
        let finding = Sample.finding("«x»")
        #expect(FindingsReport(files: [], findings: [finding, finding]).findings.count == 1)
    }

    @Test(
        arguments: [
            ([Diagnostic.Severity](), "no findings in 2 files"), ([.error], "1 error in 2 files"),
            ([.error, .error, .warning, .note], "2 errors, 1 warning, 1 note in 2 files"),
        ])
    func sumsUp(severities: [Diagnostic.Severity], expected: String) {
        let findings = severities.map { Sample.finding("«x»", severity: $0) }
        let report = FindingsReport(files: ["a", "b"], findings: findings)
        #expect(plain.summary(report) == expected)
    }
}

extension Sample {
    /// A finding at a place.
    fileprivate static func at(_ span: SourceSpan?, _ message: Phrase) -> Diagnostic {
        Diagnostic("MAP-2001", .error, title: "Title", message, at: span)
    }
}
