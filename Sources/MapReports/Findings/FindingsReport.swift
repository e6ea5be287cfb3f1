package import MapSource

/// Everything a check found, ready to be shown in any format.
package struct FindingsReport: Sendable {
    /// The tool's own words about itself, for formats that ask.
    package static let toolName = "mapctl"

    /// The files that were looked at, also those without a finding.
    package let files: [String]
    /// By file, then by place; what has no place comes last.
    package let findings: [Diagnostic]
    /// The language that people see them in; JSON, which is for programs, stays English.
    package let language: Language
    /// From which severity on a finding fails the run: errors always do.
    package let failing: Diagnostic.Severity
    /// Where the pages of codes are, with a slash at its end, for formats that link to them.
    package let pages: String?
    /// The findings that the author has waived, with the reason given; they are not among ``findings``.
    package let waived: [(finding: Diagnostic, reason: String)]

    /// Puts the findings into the order of their places; those at one place keep the order given, and of
    /// equal ones (a pair that two projects use) the first is kept.
    package init(
        files: [String], findings: [Diagnostic], language: Language = .english,
        failing: Diagnostic.Severity = .error, pages: String? = nil,
        waived: [(finding: Diagnostic, reason: String)] = []
    ) {
        self.files = files
        self.language = language
        self.failing = failing
        self.pages = pages
        let secrets = (findings + waived.map(\.finding)).flatMap(\.secrets).flatMap(Self.texts)
        self.waived = waived.map { ($0.finding.hiding(secrets), $0.reason) }
        var known: Set<Diagnostic> = []
        let distinct = findings.filter { known.insert($0).inserted }.map { $0.hiding(secrets) }
        let keyed = distinct.enumerated().map { number, finding in
            (file: finding.span?.file.name, offset: finding.span?.range.lowerBound ?? 0, number, finding)
        }
        self.findings = keyed.sorted { left, right in
            guard let leftFile = left.file else { return right.file == nil && left.2 < right.2 }
            guard let rightFile = right.file else { return true }
            return (leftFile, left.offset, left.2) < (rightFile, right.offset, right.2)
        }.map(\.3)
    }

    /// How many findings the author has waived.
    package var waivedCount: Int { waived.count }

    /// Shorter texts are no secrets, and would hide half of a message.
    private static let secretLengthMin = 4

    /// What stands at a secret, with and without its quotes.
    private static func texts(of secret: SourceSpan) -> [String] {
        let text = secret.text
        let quotes: Set<Character> = ["\"", "'"]
        let bare = text.first.map(quotes.contains) ?? false ? String(text.dropFirst().dropLast()) : text
        return [text, bare].filter { $0.count >= secretLengthMin }
    }

    /// What stands in the files and is not to be shown.
    package var secrets: [SourceSpan] { findings.flatMap(\.secrets) }

    /// How many findings have a severity.
    package func count(_ severity: Diagnostic.Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// Whether any finding fails the run.
    package var isFailed: Bool { findings.contains(where: fails) }

    /// Whether a finding fails the run.
    package func fails(_ finding: Diagnostic) -> Bool { finding.severity >= failing }
}
