import MapCases
import MapCompiler
import MapDocuments
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// `mapctl fmt` changes no program: whatever the repository's files compile to, they compile to when they are
/// laid out anew, and what is found in them stays the same but for its place.
@Suite struct FormattedProgramsTests {
    /// Folders that hold a pair, each with the folder of its platforms where it has none of its own.
    private static let folders = ["mappings", "examples", "Tests/Corpus"].flatMap { root in
        Set(
            RepositoryFiles.paths(below: root, ending: ".yaml").map { path in
                path.split(separator: "/").dropLast().joined(separator: "/")
            }
        ).sorted()
    }
    /// One folder in so many is tried in a plain run.
    private static let share = 6

    @Test func areTheSame() {
        var pairs = 0
        let tried = Self.folders.indices.filter { Corpus.isSlow || $0 % Self.share == 0 }
        for folder in tried.map({ Self.folders[$0] }) + ["mappings/insales-retailcrm"] {
            let shared =
                folder.hasPrefix("Tests/Corpus/diag") || folder.hasPrefix("Tests/Corpus/prog")
                ? "Tests/Corpus/platforms" : "mappings/platforms"
            guard let before = Self.compiled(PairFolder(folder, shared: shared)) else { continue }
            let after = Self.compiled(PairFolder(folder, shared: shared, changed: Self.laidOut))
            pairs += 1
            #expect(before == after, "\(folder)")
        }
        #expect(pairs > tried.count / 3)
    }

    /// A difference in what is compiled is seen: the test can fail.
    @Test func tellsProgramsApart() {
        let folder = "examples/rounding"
        let before = Self.compiled(PairFolder(folder))
        let after = Self.compiled(
            PairFolder(folder) { file in
                Array(
                    String(decoding: file.bytes, as: UTF8.self).replacing(
                        "round: { to: 1,", with: "round: { to: 2,"
                    )
                    .utf8)
            })
        #expect(before != nil && before != after)
    }

    private static func laidOut(_ file: SourceFile) -> [UInt8] {
        YAMLFormatter.format(file).value ?? file.bytes
    }

    /// The program and the findings of a folder as texts without places; `nil` without a pair.
    private static func compiled(_ folder: PairFolder) -> String? {
        guard let input = folder.compilerInput else { return nil }
        var inputs = [CaseRunner(input: input).compilerInput(folder.given).value ?? input]
        for instance in folder.project?.pairs ?? [] {
            guard let project = folder.project else { continue }
            var chosen = input
            _ = chosen.choose(instance, of: project, snapshots: folder.snapshots)
            inputs.append(chosen)
        }
        var text = folder.findings.map { "\($0.code) \($0.message)\n" }.joined()
        for input in inputs {
            let checked = Compiler.compile(input)
            text += checked.diagnostics.map { "\($0.code) \($0.message)\n" }.joined()
            if let program = checked.value { text += ProgramText.describe(program) }
        }
        return text
    }
}
