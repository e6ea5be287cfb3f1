import MapSource
package import MapValues

/// Findings as SARIF 2.1.0, the format of code scanning.
package enum FindingsSARIF {
    /// Code scanning refuses a run with more results.
    private static let resultsMax = 25_000
    private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    /// The text, with a line end.
    package static func text(_ report: FindingsReport, version: String) -> String {
        JSONLayout.text(value(report, version: version)) + "\n"
    }

    /// The log as a value: one run, its rules by code.
    package static func value(_ report: FindingsReport, version: String) -> Value {
        let codes = Array(Set((report.findings + report.waived.map(\.finding)).map(\.code))).sorted()
        let shown = report.findings.count > resultsMax ? worst(report) : report.findings
        var fingerprints = Fingerprint()
        let results = shown.map { finding in
            result(
                report.language.translated(finding), codes: codes, fingerprint: fingerprints.name(of: finding)
            )
        }
        let suppressed = report.waived.map { finding, reason in
            let result = result(
                report.language.translated(finding), codes: codes, fingerprint: fingerprints.name(of: finding)
            )
            return allowed(result, because: reason)
        }
        let driver = object([
            ("name", .text(FindingsReport.toolName)), ("version", .text(version)),
            ("rules", .list(codes.map { rule($0, in: report) })),
        ])
        var run = Fields([
            ("tool", object([("driver", driver)])), ("columnKind", .text("unicodeCodePoints")),
            ("results", .list(results + suppressed.prefix(resultsMax - results.count))),
        ])
        if shown.count < report.findings.count {
            let rest = "\(report.findings.count - shown.count) more findings are left out"
            let notice = object([("level", .text("note")), ("message", message(rest))])
            let invocation = object([
                ("executionSuccessful", .bool(true)), ("toolExecutionNotifications", .list([notice])),
            ])
            run["invocations"] = .list([invocation])
        }
        return object([
            ("$schema", .text(schema)), ("version", .text("2.1.0")), ("runs", .list([.object(run)])),
        ])
    }

    /// As many findings as a run may have, those that matter least left out.
    private static func worst(_ report: FindingsReport) -> [Diagnostic] {
        let kinds: [Diagnostic.Severity] = [.error, .warning, .note]
        let sorted = kinds.flatMap { kind in report.findings.filter { $0.severity == kind } }
        return Array(sorted.prefix(resultsMax))
    }

    private static func rule(_ code: String, in report: FindingsReport) -> Value {
        let example = (report.findings + report.waived.map(\.finding)).first { $0.code == code }
        let title = message(example.map(report.language.title) ?? code)
        let level = object([("level", .text(self.level(example?.severity ?? .error)))])
        var fields = Fields([
            ("id", .text(code)), ("shortDescription", title), ("defaultConfiguration", level),
        ])
        fields["helpUri"] = report.pages.map { .text("\($0)\(code).md") }
        fields["help"] = message("Docs/diagnostics/\(code).md")
        return .object(fields)
    }

    private static func result(_ finding: Diagnostic, codes: [String], fingerprint: String) -> Value {
        var fields = Fields([
            ("ruleId", .text(finding.code)),
            ("ruleIndex", .integer(codes.firstIndex(of: finding.code) ?? -1)),
            ("level", .text(level(finding.severity))), ("message", message(sentence(finding))),
        ])
        if let span = finding.span { fields["locations"] = .list([location(span)]) }
        let related = finding.notes.enumerated().compactMap { number, note -> Value? in
            guard let span = note.span else { return nil }
            return location(span, id: number + 1, message: note.message)
        }
        if !related.isEmpty { fields["relatedLocations"] = .list(related) }
        fields["partialFingerprints"] = object([("mapctlFinding/v1", .text(fingerprint))])
        let fixes = finding.solutions.filter { !$0.replacements.isEmpty }.map(fix)
        if !fixes.isEmpty { fields["fixes"] = .list(fixes) }
        return .object(fields)
    }

    /// A result that the author has looked at and allowed, with the reason that the file gives.
    private static func allowed(_ result: Value, because reason: String) -> Value {
        guard var fields = result.fields else { return result }
        fields["suppressions"] = .list([
            object([("kind", .text("inSource")), ("justification", .text(reason))])
        ])
        return .object(fields)
    }

    /// The message, why, and what to do without an edit: code scanning shows nothing else.
    private static func sentence(_ finding: Diagnostic) -> String {
        let advice = finding.solutions.map { "Fix: \($0.message)" }
        return ([finding.message, finding.explanation].compactMap { $0 } + advice).joined(separator: "\n")
    }

    private static func fix(_ solution: Diagnostic.Solution) -> Value {
        // One change per file, in the order of the edits.
        var files: [SourceFile] = []
        for edit in solution.replacements where !files.contains(where: { $0 === edit.span.file }) {
            files.append(edit.span.file)
        }
        let changes = files.map { file in
            let edits = solution.replacements.filter { $0.span.file === file }.map { edit in
                object([
                    ("deletedRegion", region(edit.span)),
                    ("insertedContent", object([("text", .text(edit.text))])),
                ])
            }
            return object([("artifactLocation", artifact(file)), ("replacements", .list(edits))])
        }
        return object([("description", message(solution.message)), ("artifactChanges", .list(changes))])
    }

    private static func location(_ span: SourceSpan, id: Int? = nil, message text: String? = nil) -> Value {
        var fields = Fields()
        if let id { fields["id"] = .integer(id) }
        let place = object([("artifactLocation", artifact(span.file)), ("region", region(span))])
        fields["physicalLocation"] = place
        if let text { fields["message"] = message(text) }
        return .object(fields)
    }

    private static func region(_ span: SourceSpan) -> Value {
        object([
            ("startLine", .integer(span.start.line)), ("startColumn", .integer(span.start.column)),
            ("endLine", .integer(span.end.line)), ("endColumn", .integer(span.end.column)),
            ("byteOffset", .integer(span.range.lowerBound)), ("byteLength", .integer(span.range.count)),
        ])
    }

    private static func artifact(_ file: SourceFile) -> Value {
        object([("uri", .text(PercentEncoding.path(file.name)))])
    }

    private static func level(_ severity: Diagnostic.Severity) -> String { severity.rawValue }

    private static func message(_ text: String) -> Value { object([("text", .text(text))]) }

    private static func object(_ members: [(String, Value)]) -> Value { .object(Fields(members)) }
}
