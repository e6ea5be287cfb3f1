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
    /// How many findings the author has waived; they are not among ``findings``.
    package let waivedCount: Int

    /// Puts the findings into the order of their places; those at one place keep the order given, and of
    /// equal ones (a pair that two projects use) the first is kept.
    package init(
        files: [String], findings: [Diagnostic], language: Language = .english,
        failing: Diagnostic.Severity = .error, pages: String? = nil, waivedCount: Int = 0
    ) {
        self.files = files
        self.language = language
        self.failing = failing
        self.pages = pages
        self.waivedCount = waivedCount
        var known: Set<Diagnostic> = []
        let distinct = findings.filter { known.insert($0).inserted }
        let keyed = distinct.enumerated().map { number, finding in
            (file: finding.span?.file.name, offset: finding.span?.range.lowerBound ?? 0, number, finding)
        }
        self.findings = keyed.sorted { left, right in
            guard let leftFile = left.file else { return right.file == nil && left.2 < right.2 }
            guard let rightFile = right.file else { return true }
            return (leftFile, left.offset, left.2) < (rightFile, right.offset, right.2)
        }.map(\.3)
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
