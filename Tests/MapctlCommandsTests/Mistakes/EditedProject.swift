import Glibc
import MapReports
import MapTestSupport
import MapctlCommands
import Synchronization

/// A copy of the base projects and of the library in a folder of its own, to be edited and checked.
final class EditedProject: Sendable {
    /// The lines of each file, by path, at which something may be found.
    typealias Places = [String: [ClosedRange<Int>]]

    /// An edit that cannot be made.
    struct NoEdit: Error, CustomStringConvertible {
        let description: String
    }

    /// The day of the checks: a few days after the snapshots of the bases.
    private static let day = "2026-04-10"

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        let run = try ShellRun(
            "cp -R '\(root)/mappings' '\(root)/examples' '\(root)'/Tests/Corpus/mistakes/bases/* .",
            in: folder.path)
        guard run.exit == 0 else { throw NoEdit(description: run.errors) }
    }

    /// What is found in a base as it stands, or with other texts of some of its files.
    func findings(base: String, texts: [String: String] = [:]) throws -> [FoundFinding] {
        let before = try texts.map { ($0.key, try text($0.key)) }
        for (path, text) in texts { write(text, to: path) }
        defer { for (path, text) in before { write(text, to: path) } }
        let said = try validate(base, format: "json")
        guard let found = FoundFinding.read(said.output) else {
            throw NoEdit(description: said.output + said.talk)
        }
        return found
    }

    /// What is found with an edit, and where it may be found.
    func findings(with edit: SeededEdit) throws -> (found: [FoundFinding], places: Places) {
        let found = try findings(with: [edit])
        return (found.found, found.places[0])
    }

    /// What is printed for people with an edit; paths start in the folder of the projects.
    func report(with edit: SeededEdit) throws -> String {
        let path = path(edit.file, base: edit.base)
        let before = try text(path)
        write(before.replacing(edit.find, with: edit.replacement), to: path)
        defer { write(before, to: path) }
        return try validate(edit.base, format: "text").output.replacing("\(folder.path)/", with: "")
    }

    /// The same with several edits of one project, made at once; the places of each.
    func findings(with edits: [SeededEdit]) throws -> (found: [FoundFinding], places: [Places]) {
        var texts: [String: String] = [:]
        var places: [Places] = []
        for edit in edits {
            let path = self.path(edit.file, base: edit.base)
            let before = try texts[path] ?? text(path)
            let parts = before.split(separator: edit.find, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw NoEdit(description: "\(edit.name): stands \(parts.count - 1) times in \(edit.file)")
            }
            texts[path] = parts[0] + edit.replacement + parts[1]
            places.append([path: [Self.changedLines(edit, before: String(parts[0]))]])
        }
        for (number, edit) in edits.enumerated() {
            guard let at = edit.at else { continue }
            let path = self.path(edit.atFile ?? edit.file, base: edit.base)
            guard let line = Self.line(of: at, in: try texts[path] ?? text(path)) else {
                throw NoEdit(description: "\(edit.name): `\(at)` is not in \(path)")
            }
            // A value that stands below its key begins on the next line.
            places[number][path, default: []].append(line...line + 1)
        }
        return (try findings(base: edits[0].base, texts: texts), places)
    }

    /// The path of a file of a base, or of the library.
    func path(_ file: String, base: String) -> String {
        file.hasPrefix("mappings/") ? "\(folder.path)/\(file)" : "\(folder.path)/\(base)/\(file)"
    }

    /// The text of a file.
    func text(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else { throw NoEdit(description: "no \(path)") }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes[..<count], as: UTF8.self)
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
        return lines(String(parts[0])) + (part.utf8.first == UInt8(ascii: "\n") ? 2 : 1)
    }

    private func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        fwrite(bytes, 1, bytes.count, file)
    }

    /// Runs the command in this process.
    private func validate(_ base: String, format: String) throws -> (output: String, talk: String) {
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
            "validate", "--format", format, "--date", Self.day, "--library", "\(folder.path)/mappings",
            "\(folder.path)/\(base)",
        ]
        _ = CommandLineTool.run(.words(words), in: context)
        return (
            output.withLock { String(decoding: $0, as: UTF8.self) },
            talk.withLock { String(decoding: $0, as: UTF8.self) }
        )
    }
}
