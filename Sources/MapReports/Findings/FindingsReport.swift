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

    /// Puts the findings into the order of their places; those at one place keep the order given, and of
    /// equal ones (a pair that two projects use) the first is kept.
    package init(files: [String], findings: [Diagnostic], language: Language = .english) {
        self.files = files
        self.language = language
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

    /// How many findings have a severity.
    package func count(_ severity: Diagnostic.Severity) -> Int {
        findings.count { $0.severity == severity }
    }

    /// Whether anything keeps the mapping from running.
    package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
