import MapTestSupport
import Testing

/// The helper that shows differences to goldens: a wrong diff would send its reader the wrong way.
struct TextDiffTests {
    @Test func isEmptyForEqualTexts() {
        #expect(TextDiff.unified("a\nb\n", "a\nb\n") == "")
    }

    @Test func showsAChangedLineWithItsNeighbours() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
        let expected = "@@ line 3 @@\n 3\n 4\n 5\n-6\n+x\n 7\n 8\n 9\n"
        #expect(TextDiff.unified(old, old.replacing("6", with: "x")) == expected)
    }

    @Test func showsAddedAndRemovedLines() {
        #expect(TextDiff.unified("a\nb", "b\nc") == "@@ line 1 @@\n-a\n b\n+c\n")
    }

    @Test func leavesOutLinesBetweenDistantChanges() {
        let old = (1...20).map(String.init).joined(separator: "\n")
        let new = "x\n" + old.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n") + "\ny"
        let diff = TextDiff.unified(old, new)
        #expect(diff.contains("@@ line 17 @@"))
        #expect(!diff.contains(" 10\n"))
    }

    @Test func namesTheFirstDifferenceOfLongTexts() {
        let old = (1...3_000).map(String.init).joined(separator: "\n")
        #expect(TextDiff.unified(old, old + "\nz") == "line 3001:\n-(end)\n+z\n")
    }
}
