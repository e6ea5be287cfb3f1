import ArgumentParser
import MapReports
import MapSource
import MapYAML

/// `mapctl fmt`: lays YAML files out in one way; what they say stays the same.
struct FormatCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Lay YAML files out in one way; what they say stays the same.",
        discussion: """
            Comments, anchors and the order of keys are kept. The names of changed files are printed. \
            With `--check` nothing is written and the exit code is 1 when something would change.
            """)

    @Argument(help: "Folders, of which all `.yaml` files are taken, or single files.", completion: .file())
    var paths: [String] = ["."]

    @Flag(help: "Write nothing, show the differences, and fail if there are any.")
    var check = false

    @OptionGroup var common: CommonOptions

    /// What became of the files.
    private struct Tally {
        var files: [String] = []
        var findings: [Diagnostic] = []
        var changed: [String] = []
        var text = ""
        var isInputMissing = false
        var failure: Int32?
    }

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var tally = Tally()
        for path in paths { visit(FilePath.trimmed(path), &tally, terminal) }
        if case .failed(let errno) = terminal.data(tally.text) { return terminal.outputFailed(errno) }
        let errors = tally.findings.filter { $0.severity == .error }
        if !errors.isEmpty {
            let report = FindingsReport(files: tally.files, findings: errors, language: terminal.language)
            terminal.talk(report.text(palette: terminal.talkPalette))
        }
        if let errno = tally.failure { return terminal.outputFailed(errno) }
        if tally.isInputMissing { return .inputMissing }
        if errors.contains(where: { $0.code.hasPrefix("MAP-9") }) { return .bug }
        if !errors.isEmpty { return .wrongData }
        return check && !tally.changed.isEmpty ? .failed : .done
    }

    private func visit(_ path: String, _ tally: inout Tally, _ terminal: Terminal) {
        switch FileAccess.kind(of: path) {
        case .folder:
            for name in FileAccess.names(in: path) {
                let inner = FilePath.joined(path, name)
                let kind = FileAccess.kind(of: inner)
                if kind == .folder || kind == .file && name.hasSuffix(".yaml") {
                    visit(inner, &tally, terminal)
                }
            }
        case .file: format(path, &tally, terminal)
        case .other: missing(path, .notRegular, &tally)
        case .missing: missing(path, .missing, &tally)
        }
    }

    private func missing(_ path: String, _ problem: FileAccess.Problem, _ tally: inout Tally) {
        tally.isInputMissing = true
        tally.findings.append(.unreadable(path, problem))
    }

    private func format(_ path: String, _ tally: inout Tally, _ terminal: Terminal) {
        let before: [UInt8]
        switch FileAccess.read(path, bytesMax: YAMLLimits.default.bytesMax + 1) {
        case .failure(let problem): return missing(path, problem, &tally)
        case .success(let bytes): before = bytes
        }
        tally.files.append(path)
        let result = YAMLFormatter.format(SourceFile(name: path, bytes: before))
        tally.findings += result.diagnostics
        guard let after = result.value, after != before else { return }
        tally.changed.append(path)
        if check {
            let diff = LineDiff.unified(
                expected: String(decoding: before, as: UTF8.self),
                actual: String(decoding: after, as: UTF8.self), palette: terminal.dataPalette)
            let shown = DisplayWidth.shown(path)
            // Texts can differ in line ends alone, which a diff does not show.
            tally.text += "--- \(shown)\n+++ \(shown)\n" + diff
        } else if case .failure(let problem) = FileAccess.replace(path, with: after) {
            if case .refused(let errno) = problem { tally.failure = errno }
        } else {
            tally.text += DisplayWidth.shown(path) + "\n"
        }
    }
}
