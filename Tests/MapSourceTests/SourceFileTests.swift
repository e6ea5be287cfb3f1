import MapSource
import Testing

struct SourceFileTests {
    @Test(arguments: ["a\nbc\n", "a\rbc\r", "a\r\nbc\r\n"])
    func countsLinesAtEveryKindOfLineEnd(_ text: String) {
        let file = SourceFile(name: "a", text: text)
        #expect(file.lineCount == 3)
        #expect((1...4).map(file.lineText) == ["a", "bc", "", ""])
        #expect(file.position(at: file.offset(ofLine: 2) + 1) == SourcePosition(line: 2, column: 2))
    }

    @Test func countsColumnsInCodePoints() {
        let file = SourceFile(name: "a", text: "ж: 😀b")
        #expect(file.position(at: 2).column == 2)
        #expect(file.position(at: 8).column == 5)
    }

    @Test func leavesAByteOrderMarkOutOfTheFirstLine() {
        let file = SourceFile(name: "a", text: "\u{FEFF}ab\nc")
        #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
        #expect(file.position(at: 3) == SourcePosition(line: 1, column: 1))
        #expect(file.position(at: 4) == SourcePosition(line: 1, column: 2))
        #expect(file.lineText(1) == "ab")
        #expect(file.position(at: 6) == SourcePosition(line: 2, column: 1))
    }

    @Test func clampsOffsetsAndLinesOutsideTheText() {
        let file = SourceFile(name: "a", text: "ab")
        #expect(file.position(at: -1) == SourcePosition(line: 1, column: 1))
        #expect(file.position(at: 99) == SourcePosition(line: 1, column: 3))
        #expect(file.offset(ofLine: 0) == 0)
        #expect(file.offset(ofLine: 9) == 0)
        #expect(SourceFile(name: "a", text: "").position(at: 0) == SourcePosition(line: 1, column: 1))
    }

    @Test func comparesSpansByFileAndPlace() {
        let first = SourceFile(name: "a", text: "abc")
        let second = SourceFile(name: "a", text: "abc")
        #expect(first.span(0..<1) == first.span(0..<1))
        #expect(first.span(0..<1) != second.span(0..<1))
        #expect(first.span(0..<1).through(first.span(2..<3)).text == "abc")
        #expect(first.span(2..<9).text == "c")
    }
}
