import MapSource

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
package enum FindingsGitHub {
    /// GitHub shows ten annotations of a step and drops the rest without a word, so the tenth tells.
    private static let annotationsMax = 9

    /// One line per annotation, the worst first.
    package static func text(_ report: FindingsReport) -> String {
        let worstFirst = report.findings.enumerated().sorted { left, right in
            if left.element.severity == right.element.severity { return left.offset < right.offset }
            return left.element.severity > right.element.severity
        }.map(\.element)
        var lines = worstFirst.prefix(annotationsMax).map(line)
        let more = worstFirst.count - lines.count
        if more > 0 { lines.append("::notice title=mapctl::and \(more) more, all of them in the log") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ finding: Diagnostic) -> String {
        let command =
            switch finding.severity {
            case .error: "error"
            case .warning: "warning"
            case .note: "notice"
            }
        var properties: [String] = []
        if let span = finding.span {
            properties = [
                "file=\(property(span.file.name))", "line=\(span.start.line)", "col=\(span.start.column)",
                "endLine=\(span.end.line)",
            ]
            // GitHub takes a last column only when the lines are the same.
            if span.start.line == span.end.line { properties.append("endColumn=\(span.end.column)") }
        }
        properties.append("title=\(property("\(finding.code) \(finding.title)"))")
        let advice = finding.solutions.map { "\nfix: \($0.message)" }.joined()
        return "::\(command) \(properties.joined(separator: ","))::\(data(finding.message + advice))"
    }

    private static func data(_ text: String) -> String {
        text.reduce(into: "") { output, character in
            switch character {
            case "%": output += "%25"
            case "\r\n": output += "%0D%0A"
            case "\r": output += "%0D"
            case "\n": output += "%0A"
            default: output.append(character)
            }
        }
    }

    private static func property(_ text: String) -> String {
        data(text).reduce(into: "") { output, character in
            switch character {
            case ":": output += "%3A"
            case ",": output += "%2C"
            default: output.append(character)
            }
        }
    }
}
