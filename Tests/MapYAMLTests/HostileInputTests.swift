import MapSource
import MapTestSupport
import MapYAML
import Testing

/// Inputs as large as the limits allow, made to cost time: each is read or refused in time that grows with
/// its size, not with its square.
struct HostileInputTests {
    /// What is repeated up to the largest file.
    private static let pieces = [
        "[", "{a: ", "- ", "- x\n", "a: 1\n", "? ", "? x\n", ": \n", "!x ", "[!x y,", "- !x y\n",
        "&a ", "*a ", "- &a x\n", "%TAG ! tag:\n", "%YAML 1.2\n---\n", "\u{A0}", "# \u{A0}",
        "#\u{202E}", "\"", "'", "\"\\", "\\u", "\n", "\r", " ", "\t", "a", "a\n", "a b\n ",
        "a: |\n", "[a, ", "[a: b, ", "{a, ", "{a b: c}, ", "ж", "aж ", "{ж: я, ", "a: b: c\n",
        "a: [\n", "a: \"\n", " a: x\n", "- 007\n", "[007, ", "yes: no\n", "x #y\n", "]", "}", ",",
        "\u{0}", "a:\n - b\n  - c\n", "--- a\n", "...\n", "\u{FEFF}", "a: {b}c\n", "[{b}c, ", "@",
        "\"a\"b\n", "a: 'b'c\n",
    ]

    /// Larger in slow runs.
    private static let size = Corpus.isSlow ? YAMLLimits.default.bytesMax : 1 << 16

    @Test(arguments: pieces)
    func isReadOrRefusedInTime(_ piece: String) {
        let text = Array(piece.utf8)
        var bytes: [UInt8] = []
        while bytes.count + text.count <= Self.size { bytes += text }
        let file = SourceFile(name: "input.yaml", bytes: bytes)
        let (result, spent) = ThreadTime.measured { YAMLReader.read(file) }
        #expect(result.value != nil || result.hasErrors)
        #expect(spent < .seconds(Corpus.isSlow ? 60 : 5), "\(FindingsText.visible(piece))")
        #expect(result.diagnostics.count <= YAMLLimits.default.findingsMax + 1)
    }
}
