import MapTestSupport
import Testing

/// The judge of `mapctl validate`: seeded mistakes have to be found, harmless edits must bring nothing.
///
/// `.ci/score-mistakes` prints the table.
@Suite struct MistakesTests {
    /// The least share of mistakes that is found, in percent.
    private static let foundPercentMin = 97
    /// One mistake in so many is tried in a plain run.
    private static let share = 5
    /// Copies of the projects that are edited at once.
    private static let lanes = 2

    @Test func findsSeededMistakes() async throws {
        let all = SeededEdit.all("mistakes").compactMap(\.self)
        // All of them take half a minute of a debug build: a plain run takes a share that is spread over the
        // classes.
        let mistakes = all.indices.filter { Corpus.isSlow || $0 % Self.share == 0 }.map { all[$0] }
        let score = MistakeScore(
            entries: try await Self.inLanes(mistakes) { mistake, project in
                let (found, places) = try project.findings(with: mistake)
                return MistakeScore.Entry(
                    edit: mistake, isFound: found.contains { Self.names($0, mistake, places) },
                    found: found.map(\.description))
            })
        print(score.text, terminator: "")
        #expect(
            score.found * 100 >= score.entries.count * Self.foundPercentMin,
            "\(score.found) of \(score.entries.count) are found\n\(score.text)")
    }

    /// Whether a finding has a code of the mistake and stands at its edit, or points there.
    private static func names(
        _ finding: FoundFinding, _ mistake: SeededEdit, _ places: EditedProject.Places
    ) -> Bool {
        guard mistake.codes.contains(finding.code), finding.severity != "note" else { return false }
        return ([(finding.file, finding.lines)] + finding.notes).contains { file, lines in
            places[file, default: []].contains { $0.overlaps(lines.lowerBound...lines.lowerBound) }
        }
    }

    @Test func isSeededAsIsPromised() {
        let mistakes = SeededEdit.all("mistakes")
        let readable = mistakes.compactMap(\.self)
        #expect(mistakes.count == readable.count, "a file of the corpus cannot be read")
        #expect(readable.count >= 150)
        let kinds = Dictionary(grouping: readable, by: \.kind)
        #expect(kinds.count >= 12)
        for (kind, edits) in kinds { #expect(edits.count >= 8, "\(kind)") }
    }

    @Test func staysSilentForHarmlessEdits() async throws {
        let edits = SeededEdit.all("harmless")
        let readable = edits.compactMap(\.self)
        #expect(edits.count == readable.count && readable.count >= 30)
        _ = try await Self.inLanes(readable) { edit, project in
            let found = try project.findings(with: edit).found
            #expect(found.isEmpty, "\(edit.name): \(found)")
            return edit.name
        }
    }

    @Test func staysSilentForTheProjects() throws {
        let project = try EditedProject()
        let bases = RepositoryFiles.names(in: "Tests/Corpus/mistakes/bases")
        #expect(bases.count >= 2)
        for base in bases + ["mappings", "examples"] {
            let found = try project.findings(base: base).filter { $0.severity != "note" }
            #expect(found.isEmpty, "\(base): \(found)")
        }
    }

    /// Works through edits in copies of the projects, a few at once, and keeps their order.
    private static func inLanes<Result: Sendable>(
        _ edits: [SeededEdit], _ work: @escaping @Sendable (SeededEdit, EditedProject) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    let project = try EditedProject()
                    return try edits.indices.filter { $0 % lanes == lane }.map { index in
                        (index, try work(edits[index], project))
                    }
                }
            }
            var results: [(Int, Result)] = []
            for try await lane in group { results += lane }
            return results.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
