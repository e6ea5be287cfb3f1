import MapSource
import MapTestSupport
import Testing

struct FindingsTextTests {
    @Test func rendersEveryPartOfAFinding() {
        let file = SourceFile(name: "a.yaml", text: "x: жук\n\ty: 2\n")
        let finding = Diagnostic(
            "MAP-0001", .warning, title: "Title", "message", at: file.span(3..<7), because: "reason",
            notes: [.init("elsewhere", at: file.span(11..<12)), .init("nowhere")],
            solutions: [.init("do", replacements: [.init(file.span(3..<3), with: "\"\n")])])
        let expected = #"""
            a.yaml:1:4: warning MAP-0001 Title
              message
              1 | x: жук
                |    ^^
              because: reason
              note at 2:2-2:3: elsewhere
              note: nowhere
              fix: do
                at 1:4 write "\"\n"

            """#
        #expect(FindingsText.render(finding) == expected)
        #expect(FindingsText.render([]) == "no findings\n")
    }

    @Test func showsCharactersThatCannotBeSeen() {
        #expect(FindingsText.visible("a\u{A0}\u{200B}\t\u{0}\n") == #"a\u{a0}\u{200b}\t\u{0}\n"#)
    }
}
