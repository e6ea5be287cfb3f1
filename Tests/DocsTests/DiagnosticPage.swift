import MapTestSupport

/// The page of a code, made of what the sources and the corpora say.
struct DiagnosticPage {
    let code: String
    private(set) var title = ""
    /// `error`, `warning`, `note`; `error or warning` where the reading decides.
    private(set) var severity = ""
    private var comments: [String] = []
    private var messages: [String] = []
    private var reasons: [String] = []
    private var fixes: [String] = []
    /// The smallest case of the corpora that shows it.
    let example: DiagnosticExample?

    /// The path of the page.
    var path: String { "\(Self.folder)/\(code).md" }

    /// Where the pages are.
    static let folder = "Docs/diagnostics"

    /// First digit of a code → what the findings are about.
    static let families: [Character: String] = [
        "1": "reading", "2": "documents", "3": "names and types", "4": "proofs", "5": "platforms",
        "6": "running", "7": "the store", "9": "mistakes in mapctl",
    ]

    /// The first digit of the code.
    var digit: Character { code[code.index(code.startIndex, offsetBy: 4)] }

    /// What the findings of this code are about.
    var family: String { Self.families[digit] ?? "the rest" }

    /// Whether a reader learns more than the title.
    var saysWhatItMeans: Bool { !comments.isEmpty || !messages.isEmpty || example != nil }

    /// The pages of all codes, by code.
    static let all: [DiagnosticPage] = {
        let files = RepositoryFiles.paths(below: "Sources", ending: ".swift").filter {
            $0.split(separator: "/").last?.hasPrefix("Diagnostics") == true
        }
        var pages: [String: DiagnosticPage] = [:]
        for file in files {
            let functions = ConstructorSource.all(in: RepositoryFiles.text(of: file) ?? "")
            for function in functions {
                for code in function.codes {
                    var page = pages[code] ?? DiagnosticPage(code)
                    page.add(function, among: functions)
                    pages[code] = page
                }
            }
        }
        return pages.values.sorted { $0.code < $1.code }
    }()

    private init(_ code: String) {
        self.code = code
        example = DiagnosticExample.smallest(for: code)
    }

    private mutating func add(_ function: ConstructorSource, among functions: [ConstructorSource]) {
        guard let finding = function.finding(code, among: functions) else { return }
        title = ConstructorScanner.texts(finding["title"] ?? "").first ?? title
        let given = finding["1"] ?? ""
        severity = given.hasPrefix(".") ? String(given.dropFirst()) : "error or warning"
        Self.append(function.comment.isEmpty ? [] : [function.comment], to: &comments)
        Self.append(ConstructorScanner.texts(finding["2"] ?? ""), to: &messages)
        Self.append(ConstructorScanner.texts(finding["because"] ?? ""), to: &reasons)
        Self.append(ConstructorSource.fixes(in: function.body), to: &fixes)
        Self.append(ConstructorSource.fixes(in: finding["helper"] ?? ""), to: &fixes)
    }

    private static func append(_ texts: [String], to list: inout [String]) {
        for text in texts where !list.contains(text) && text != "…" { list.append(text) }
    }

    /// The text of the page.
    var text: String {
        var text = "# \(code): \(title)\n\n"
        let article = severity.hasPrefix("e") ? "An" : "A"
        text += "\(article) **\(severity)** about \(family)."
        for comment in comments { text += " " + comment }
        text += "\n"
        if !messages.isEmpty {
            text += "\nWhat it says, with `…` for what differs from case to case:\n\n" + Self.list(messages)
        }
        if !reasons.isEmpty {
            text += "\n## Why it matters\n\n" + reasons.map(Self.sentence).joined(separator: "\n\n") + "\n"
        }
        if let example { text += "\n## Example\n\n" + example.text }
        let advice = example.map { $0.fixes.isEmpty ? fixes : $0.fixes } ?? fixes
        if !advice.isEmpty { text += "\n## How to mend it\n\n" + Self.list(advice) }
        return text + "\n[All codes](README.md)\n"
    }

    private static func list(_ items: [String]) -> String { items.map { "- \($0)\n" }.joined() }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }

    /// The text of the page that lists all codes.
    static var overview: String {
        var text = """
            # Findings by code

            What `mapctl` finds has a code that stays the same from release to release. Each code has a page:
            what it means, why it matters, an example, and how to mend it. The first digit says what the
            finding is about.

            """
        for (digit, family) in families.sorted(by: { $0.key < $1.key }) {
            let pages = all.filter { $0.code.hasPrefix("MAP-\(digit)") }
            guard !pages.isEmpty else { continue }
            text += "\n## \(digit): \(family)\n\n| code | severity | title |\n|---|---|---|\n"
            for page in pages {
                text += "| [\(page.code)](\(page.code).md) | \(page.severity) | \(page.title) |\n"
            }
        }
        return text
    }
}
