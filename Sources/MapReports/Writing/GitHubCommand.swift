import MapSource

/// One workflow command of GitHub Actions: an annotation beside a line.
struct GitHubCommand {
    /// `error`, `warning` or `notice`.
    let name: String
    let span: SourceSpan?
    let title: String
    let message: String

    /// The command as one line, without its end.
    var line: String {
        var properties: [String] = []
        if let span {
            properties = [
                "file=\(Self.property(span.file.name))", "line=\(span.start.line)",
                "col=\(span.start.column)", "endLine=\(span.end.line)",
            ]
            // GitHub takes a last column only when the lines are the same.
            if span.start.line == span.end.line { properties.append("endColumn=\(span.end.column)") }
        }
        properties.append("title=\(Self.property(title))")
        return "::\(name) \(properties.joined(separator: ","))::\(Self.data(message))"
    }

    private static func data(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { output, scalar in
            switch scalar {
            case "%": output += "%25"
            case "\r": output += "%0D"
            case "\n": output += "%0A"
            default: output.unicodeScalars.append(scalar)
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
