import MapTestSupport

/// A case of the corpora that shows a finding.
struct DiagnosticExample: Sendable {
    /// The folders of `Tests/Corpus` with cases that expect findings.
    private static let corpora = ["yaml", "json", "diagnostics"]
    /// Longer inputs are cut.
    private static let linesMax = 30
    /// Longer lines are cut.
    private static let charactersMax = 100

    /// Path in the case → bytes, by path.
    private let inputs: [(name: String, bytes: [UInt8])]
    /// The finding as printed.
    private let finding: String
    private let size: Int

    /// The advice of the finding.
    var fixes: [String] {
        finding.split(separator: "\n").filter { $0.hasPrefix("  fix: ") }.map { String($0.dropFirst(7)) }
    }

    /// The smallest case that shows a code; cases that are named after it come first.
    static func smallest(for code: String) -> DiagnosticExample? {
        let shown = byCode[code] ?? []
        return shown.min { $0.size < $1.size }
    }

    /// The cases that show each code; ones named after the code alone where there are such.
    private static let byCode: [String: [DiagnosticExample]] = {
        var named: [String: [DiagnosticExample]] = [:]
        var others: [String: [DiagnosticExample]] = [:]
        for found in corpora.flatMap(Corpus.cases) {
            let expected = found.bytes("expected.txt").map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard let inputs = inputs(of: found) else { continue }
            for finding in expected.split(separator: "\n\n").map(String.init) {
                let words = finding.prefix { $0 != "\n" }.split(separator: " ")
                guard !finding.hasPrefix(" "), let code = words.first(where: isCode).map(String.init)
                else { continue }
                let size = inputs.reduce(0) { $0 + $1.bytes.count }
                let example = DiagnosticExample(inputs: inputs, finding: finding, size: size)
                if found.name.hasPrefix(code.dropFirst(4)) || found.name.hasPrefix(code) {
                    named[code, default: []].append(example)
                } else {
                    others[code, default: []].append(example)
                }
            }
        }
        return named.merging(others) { first, _ in first }
    }()

    private static func isCode(_ word: Substring) -> Bool {
        word.hasPrefix("MAP-") && word.utf8.count == 8 && word.dropFirst(4).allSatisfy(\.isNumber)
    }

    /// Everything in the folder but what is expected; recipes made. `nil` for a recipe that cannot be made.
    private static func inputs(of found: CorpusCase) -> [(name: String, bytes: [UInt8])]? {
        var result: [(name: String, bytes: [UInt8])] = []
        for path in RepositoryFiles.paths(below: found.folder, ending: "") {
            let name = String(path.dropFirst(found.folder.utf8.count + 1))
            guard name != "expected.txt", var bytes = RepositoryFiles.bytes(of: path) else { continue }
            if name.hasSuffix(".recipe") {
                guard let made = try? Recipe.make(String(decoding: bytes, as: UTF8.self)) else { return nil }
                bytes = made
            }
            result.append((name, bytes))
        }
        return result
    }

    /// The inputs and the finding, each in a fence.
    var text: String {
        var text = ""
        for input in inputs {
            if inputs.count > 1 { text += "`\(input.name)`:\n\n" }
            text += Self.fenced(Self.lines(input.bytes))
        }
        text += "gives\n\n" + Self.fenced(finding.split(separator: "\n").map(String.init))
        text.removeLast()
        return text
    }

    private static func fenced(_ lines: [String]) -> String {
        "```text\n" + lines.map { $0 + "\n" }.joined() + "```\n\n"
    }

    /// The lines of an input as they can be shown: what cannot be seen as an escape, long parts cut.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        let head = String(decoding: bytes.prefix(linesMax * 200), as: UTF8.self)
        var lines = head.split(separator: "\n", omittingEmptySubsequences: false).map {
            (line: Substring) -> String in
            let visible = FindingsText.visible(String(line.prefix(charactersMax)))
            return visible + (line.count > charactersMax ? "…" : "")
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard lines.count > linesMax else { return lines }
        return lines.prefix(linesMax) + ["…"]
    }
}
