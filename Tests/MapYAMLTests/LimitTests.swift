import MapSource
import MapTestSupport
import MapYAML
import Testing

struct LimitTests {
    private func codes(_ text: String, _ change: (inout YAMLLimits) -> Void) -> [String] {
        var limits = YAMLLimits.default
        change(&limits)
        return YAMLReader.read(SourceFile(name: "input.yaml", text: text), limits: limits).diagnostics.map(
            \.code)
    }

    @Test func countsBytesOfTheFile() {
        #expect(codes("a: b", { $0.bytesMax = 4 }) == [])
        #expect(codes("a: b", { $0.bytesMax = 3 }) == ["MAP-1001"])
    }

    @Test func countsLevels() {
        #expect(codes("a: [[b]]", { $0.depthMax = 3 }) == [])
        #expect(codes("a: [[b]]", { $0.depthMax = 2 }) == ["MAP-1220"])
    }

    @Test func countsLevelsBehindAnAlias() {
        #expect(codes("- &a [[b]]\n- [*a]", { $0.depthMax = 4 }) == [])
        #expect(codes("- &a [[b]]\n- [*a]", { $0.depthMax = 3 }) == ["MAP-1220"])
        #expect(codes("- &a [[b]]\n- &b [*a]\n- [[*b]]", { $0.depthMax = 6 }) == [])
        #expect(codes("- &a [[b]]\n- &b [*a]\n- [[*b]]", { $0.depthMax = 5 }) == ["MAP-1220"])
    }

    @Test func countsKeysValuesAndCollections() {
        #expect(codes("a: [b, c]", { $0.nodesMax = 5 }) == [])
        #expect(codes("a: [b, c]", { $0.nodesMax = 4 }) == ["MAP-1221"])
    }

    @Test func countsWhatAnAliasStandsFor() {
        let text = "- &a [b, c]\n- *a\n- *a"
        #expect(codes(text, { $0.nodesMax = 10 }) == [])
        #expect(codes(text, { $0.nodesMax = 9 }) == ["MAP-1221"])
    }

    @Test func countsAliases() {
        #expect(codes("- &a b\n- *a\n- *a", { $0.aliasesMax = 2 }) == [])
        #expect(codes("- &a b\n- *a\n- *a", { $0.aliasesMax = 1 }) == ["MAP-1222"])
    }

    @Test func countsDecodedBytesOfAText() {
        #expect(codes(#"a: "\u0416""#, { $0.scalarBytesMax = 2 }) == [])
        #expect(codes(#"a: "\u0416""#, { $0.scalarBytesMax = 1 }) == ["MAP-1223"])
    }

    @Test func countsFindings() {
        #expect(codes("[01, 02, 03]", { $0.findingsMax = 3 }) == ["MAP-1304", "MAP-1304", "MAP-1304"])
        #expect(codes("[01, 02, 03]", { $0.findingsMax = 2 }) == ["MAP-1304", "MAP-1304", "MAP-1010"])
    }

    /// 22 levels of ten aliases each would be 10^22 values.
    @Test func stopsAnAliasBombBeforeItGoesOff() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...22 {
            let list = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(list)]\n"
        }
        let file = SourceFile(name: "input.yaml", text: text)
        var best = Duration.seconds(100)
        for _ in 0..<3 {
            let (result, spent) = ThreadTime.measured { YAMLReader.read(file) }
            best = min(best, spent)
            #expect(result.diagnostics.map(\.code) == ["MAP-1221"])
            #expect(result.value == nil)
        }
        #expect(best < .milliseconds(50))
    }
}
