import Glibc
import MapReports
import MapTestSupport
import MapctlCommands
import Synchronization

/// A copy of the base projects and of the library in a folder of its own, to be edited and checked.
final class EditedProject: Sendable {
    /// An edit that cannot be made.
    struct NoEdit: Error, CustomStringConvertible {
        let description: String
    }

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        let run = try ShellRun(
            "cp -R '\(root)/mappings' '\(root)/examples' '\(root)'/Tests/Corpus/mistakes/bases/* .",
            in: folder.path)
        guard run.exit == 0 else { throw NoEdit(description: run.errors) }
    }

    /// What is found in a base as it stands.
    func findings(base: String) throws -> [FoundFinding] { try validate(base) }

    /// What is found with an edit, and the lines of each file at which it may be found; the edit is taken
    /// back afterwards.
    func findings(with edit: SeededEdit) throws -> (
        found: [FoundFinding], places: [String: [ClosedRange<Int>]]
    ) {
        let path = self.path(edit.file, of: edit)
        let before = try text(path)
        let parts = before.split(separator: edit.find, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw NoEdit(
                description: "\(edit.name): the text stands \(parts.count - 1) times in \(edit.file)")
        }
        let after = parts[0] + edit.replacement + parts[1]
        var places = [path: [Self.changedLines(edit, before: String(parts[0]))]]
        write(String(after), to: path)
        defer { write(before, to: path) }
        if let at = edit.at {
            let other = edit.atFile.map { self.path($0, of: edit) } ?? path
            let text = try text(other)
            guard let line = Self.line(of: at, in: text) else {
                throw NoEdit(description: "\(edit.name): `\(at)` is not in \(edit.atFile ?? edit.file)")
            }
            // A value that stands below its key begins on the next line.
            places[other, default: []].append(line...line + 1)
        }
        return (try validate(edit.base), places)
    }

    /// The lines of the edited file that an edit changed, with the line before and behind.
    private static func changedLines(_ edit: SeededEdit, before: String) -> ClosedRange<Int> {
        let old = Array(edit.find.unicodeScalars)
        let new = Array(edit.replacement.unicodeScalars)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let first = lines(before) + 1 + new[..<start].count { $0 == "\n" }
        let last = first + new[start..<new.count - end].count { $0 == "\n" }
        return max(1, first - 1)...last + 1
    }

    private static func lines(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

    private static func line(of part: String, in text: String) -> Int? {
        let parts = text.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let isIndented = part.utf8.first == UInt8(ascii: "\n")
        return lines(String(parts[0])) + 1 + (isIndented ? 1 : 0)
    }

    private func path(_ file: String, of edit: SeededEdit) -> String {
        file.hasPrefix("mappings/") ? "\(folder.path)/\(file)" : "\(folder.path)/\(edit.base)/\(file)"
    }

    private func text(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw NoEdit(description: "no \(path)") }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
    }

    private func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        fwrite(bytes, 1, bytes.count, file)
    }

    /// Runs the command in this process.
    private func validate(_ base: String) throws -> [FoundFinding] {
        let output = Mutex<[UInt8]>([])
        let talk = Mutex<[UInt8]>([])
        let terminal = Terminal(
            writeData: { bytes in
                output.withLock { $0 += bytes }
                return .written
            },
            writeTalk: { bytes in
                talk.withLock { $0 += bytes }
                return .written
            })
        let context = CommandContext(
            terminal: terminal, environment: [:], isDataOnTerminal: false, isTalkOnTerminal: false,
            executablePath: "/")
        let words = [
            "validate", "--format", "json", "--library", "\(folder.path)/mappings", "\(folder.path)/\(base)",
        ]
        _ = CommandLineTool.run(.words(words), in: context)
        let report = output.withLock { String(decoding: $0, as: UTF8.self) }
        guard let found = FoundFinding.read(report) else {
            throw NoEdit(description: report + talk.withLock { String(decoding: $0, as: UTF8.self) })
        }
        return found
    }
}
