import MapReports
import MapSource

/// Mends what can be mended without asking: edits in memory, checks again, and goes on while there is
/// something to mend. Files are written when all is done, each as a whole.
struct Fixer {
    /// Edits bring new edits into sight, as a key that was misspelt shows what stands below it.
    private static let roundsMax = 10

    /// A file before and behind.
    struct Change {
        var path: String
        var before: [UInt8]
        var after: [UInt8]
    }

    /// The named files and folders; nothing outside is edited.
    let roots: [String]
    /// Checks everything with these texts in the place of files.
    let check: ([String: [UInt8]]) -> DocumentLoader

    /// What was mended.
    struct Outcome {
        /// In the order of their paths.
        var changes: [Change]
        var fixed: Int
        /// What is found with the changes.
        var loader: DocumentLoader
    }

    /// Mends what a check has found.
    func mend(_ loader: DocumentLoader) -> Outcome {
        var outcome = Outcome(changes: [], fixed: 0, loader: loader)
        var before: [String: [UInt8]] = [:]
        var texts: [String: [UInt8]] = [:]
        for _ in 0..<Self.roundsMax {
            let edits = SafeEdits(outcome.loader.findings, isInReach: isInReach)
            guard edits.count > 0 else { break }
            var next = texts
            for file in Self.files(of: outcome.loader.findings) {
                guard edits.byFile[file.name] != nil else { continue }
                if before[file.name] == nil { before[file.name] = Array(file.bytes) }
                next[file.name] = edits.applied(to: Array(file.bytes), of: file.name)
            }
            let checked = check(next)
            // An edit that leaves a file unreadable is no mending.
            guard Self.unreadable(checked) <= Self.unreadable(outcome.loader) else { break }
            texts = next
            outcome.fixed += edits.count
            outcome.loader = checked
        }
        outcome.changes = texts.keys.sorted().compactMap { path in
            guard let old = before[path], let new = texts[path], old != new else { return nil }
            return Change(path: path, before: old, after: new)
        }
        return outcome
    }

    /// The files that findings speak of, each once.
    private static func files(of findings: [Diagnostic]) -> [SourceFile] {
        var files: [SourceFile] = []
        for edit in findings.flatMap(\.solutions).flatMap(\.replacements)
        where !files.contains(where: { $0 === edit.span.file }) {
            files.append(edit.span.file)
        }
        return files
    }

    /// Errors of reading.
    private static func unreadable(_ loader: DocumentLoader) -> Int {
        loader.findings.count { $0.severity == .error && $0.code.hasPrefix("MAP-1") }
    }

    private func isInReach(_ path: String) -> Bool {
        roots.contains { root in
            if root == "." { return !path.hasPrefix("/") && !path.hasPrefix("../") }
            return path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
        }
    }
}

extension Fixer.Outcome {
    /// Shorter values open nothing, and would put dots all over other words.
    private static let secretLengthMin = 4

    /// The changes as `diff -u` shows them.
    func diff(_ palette: Palette) -> String {
        // The longest first, as one may be a part of another.
        let secrets = loader.findings.flatMap(\.secrets).map(\.text)
            .filter { $0.count >= Self.secretLengthMin }.sorted { $0.count > $1.count }
        func shown(_ bytes: [UInt8]) -> String {
            secrets.reduce(String(decoding: bytes, as: UTF8.self)) { $0.replacing($1, with: "•••") }
        }
        return changes.map { change in
            let path = DisplayWidth.shown(change.path)
            return "--- \(path)\n+++ \(path)\n"
                + LineDiff.unified(
                    expected: shown(change.before), actual: shown(change.after), palette: palette)
        }.joined()
    }

    /// Writes the changes, each file as a whole; gives the first failure, with the files behind it untouched.
    func write() -> Int32? {
        for change in changes {
            if case .failure(.refused(let errno)) = FileAccess.replace(change.path, with: change.after) {
                return errno
            }
        }
        return nil
    }
}
