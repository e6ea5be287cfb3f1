import MapCases
import MapCompiler
import MapDocuments
import MapLaws
import MapSource
import MapTestSupport
import MapValues
import Testing

/// Every folder of `Tests/Corpus/diagnostics`: what is found in its pair.
@Suite struct DiagnosticsCorpusTests {
    /// Reading and compiling any tiny pair, in a debug build.
    private static let secondsMax = 10

    @Test(arguments: Corpus.cases("diagnostics"))
    func givesTheExpectedFindings(_ corpusCase: CorpusCase) {
        let (findings, spent) = ThreadTime.measured { Self.findings(in: corpusCase.folder) }
        #expect(spent < .seconds(Self.secondsMax))
        if let mismatch = corpusCase.mismatch(FindingsText.render(findings)) { Issue.record("\(mismatch)") }
    }

    /// A folder that is named after a code has to show it.
    @Test(arguments: Corpus.cases("diagnostics"))
    func showsTheCodeInItsName(_ corpusCase: CorpusCase) {
        let prefix = String(corpusCase.name.prefix { $0 != "-" })
        guard prefix.allSatisfy(\.isNumber) else { return }
        #expect(Self.findings(in: corpusCase.folder).contains { $0.code == "MAP-\(prefix)" })
    }

    /// Every edit that a fix offers takes its finding away, and brings no other.
    @Test(arguments: Corpus.cases("diagnostics"))
    func mendsByItsFixes(_ corpusCase: CorpusCase) {
        let before = Self.findings(in: corpusCase.folder)
        for finding in before {
            for solution in finding.solutions where !solution.replacements.isEmpty {
                let after = Self.findings(in: corpusCase.folder, edited: Self.edited(solution))
                // What was hidden by an error may come to light as a warning.
                let isError = finding.severity == .error
                #expect(
                    count(of: after, isError) < count(of: before, isError),
                    "\(corpusCase.name): \(solution.message) does not help")
            }
        }
    }

    private func count(of findings: [Diagnostic], _ errorsAlone: Bool) -> Int {
        findings.count { !errorsAlone || $0.severity == .error }
    }

    /// The files that a fix changes, with its edits from the last to the first.
    private static func edited(_ solution: Diagnostic.Solution) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for edit in solution.replacements.sorted(by: { $0.span.range.lowerBound > $1.span.range.lowerBound })
        {
            var bytes = files[edit.span.file.name] ?? Array(edit.span.file.bytes)
            bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
            files[edit.span.file.name] = bytes
        }
        return files
    }

    @Test func hasCases() { #expect(Corpus.cases("diagnostics").count >= 60) }

    /// All findings of reading and compiling.
    private static func findings(in folder: String, edited: [String: [UInt8]] = [:]) -> [Diagnostic] {
        let pair = PairFolder(folder, edited: edited)
        return Waiver.apply(pair.waivers, to: unwaived(in: pair)).kept
    }

    private static func unwaived(in pair: PairFolder) -> [Diagnostic] {
        if let project = pair.project { return findings(in: project, pair) }
        guard let input = pair.compilerInput else { return pair.findings }
        let chosen = CaseRunner(input: input).compilerInput(pair.given)
        guard let chosenInput = chosen.value else { return pair.findings + chosen.diagnostics }
        let adapters = pair.platforms.keys.sorted().compactMap { pair.platforms[$0] }
            .flatMap { AdapterCompiler.compile($0).diagnostics }
        let compiled = Compiler.compile(chosenInput)
        let laws = compiled.value.map { LawTable(of: $0, onlyDemanded: true).findings } ?? []
        let found = pair.findings + compiled.diagnostics + adapters + laws
        guard let whole = pair.pair, !found.contains(where: { $0.severity == .error }) else { return found }
        return found + Compiler.unusedNames(whole)
    }

    /// The same of a project, all of whose instances use the folder's pair, on a day of November 2026.
    private static func findings(in project: ProjectDocument, _ folder: PairFolder) -> [Diagnostic] {
        var whole = ProjectInput(
            project: project, pairs: [:], platforms: folder.platforms, snapshots: folder.snapshots,
            today: CivilDay(year: 2026, month: 11, day: 24))
        var found: [Diagnostic] = []
        for instance in project.pairs {
            guard var input = folder.compilerInput, let pair = folder.pair else { continue }
            whole.pairs[instance.name] = pair
            found += input.choose(instance, of: project, snapshots: folder.snapshots)
            found += Compiler.compile(input).diagnostics + Compiler.rights(input)
        }
        var seen: Set<Diagnostic> = []
        return folder.findings + (found + ProjectCheck.findings(whole)).filter { seen.insert($0).inserted }
    }
}
