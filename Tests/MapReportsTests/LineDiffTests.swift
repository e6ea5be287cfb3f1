import MapReports
import Testing

@Suite struct LineDiffTests {
    @Test func isEmptyForEqualTexts() { #expect(LineDiff.unified(expected: "a\nb", actual: "a\nb\n") == "") }

    @Test func showsAChangeWithItsContext() {
        let expected = (1...9).map(String.init).joined(separator: "\n")
        let actual = expected.replacing("5", with: "five")
        let diff = """
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8

            """
        #expect(LineDiff.unified(expected: expected, actual: actual) == diff)
    }

    @Test func joinsNearChangesAndPartsFarOnes() {
        let old = (1...30).map(String.init)
        var new = old
        new[2] = "x"
        new[8] = "y"
        new[25] = "z"
        let diff = LineDiff.unified(
            expected: old.joined(separator: "\n"), actual: new.joined(separator: "\n"))
        let heads = diff.split(separator: "\n").filter { $0.hasPrefix("@@") }
        #expect(heads == ["@@ -1,12 +1,12 @@", "@@ -23,7 +23,7 @@"])
    }

    @Test(arguments: [("", "a", "@@ -1,0 +1,1 @@\n+a\n"), ("a", "", "@@ -1,1 +1,0 @@\n-a\n")])
    func showsTextThatAppearsOrGoes(expected: String, actual: String, diff: String) {
        #expect(LineDiff.unified(expected: expected, actual: actual) == diff)
    }
}
