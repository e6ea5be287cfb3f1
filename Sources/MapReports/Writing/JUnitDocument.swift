/// A JUnit file: suites of cases, each passed or with what was wrong.
package struct JUnitDocument: Sendable {
    /// One case of a suite.
    package struct Case: Sendable {
        /// What it checks. For example: a file's name.
        package var name: String
        /// The group it belongs to, which viewers show as a folder.
        package var group: String
        /// One text per thing that is wrong: a head line, and everything about it.
        package var failures: [(head: String, body: String)]

        package init(name: String, group: String, failures: [(head: String, body: String)]) {
            self.name = name
            self.group = group
            self.failures = failures
        }
    }

    private let name: String
    private let cases: [Case]

    package init(name: String, cases: [Case]) {
        self.name = name
        self.cases = cases
    }

    /// The XML text. JUnit allows one failure for a case: several are put into one, the first as its head.
    package var text: String {
        let failed = cases.count { !$0.failures.isEmpty }
        let counts = "tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"0\""
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites name=\"mapctl\" \(counts)>",
            "  <testsuite name=\"\(Self.escaped(name))\" \(counts)>",
        ]
        for item in cases {
            let head =
                "    <testcase name=\"\(Self.escaped(item.name))\" classname=\"\(Self.escaped(item.group))\""
            guard let first = item.failures.first else {
                lines.append("\(head)/>")
                continue
            }
            let body = item.failures.map(\.body).joined(separator: "\n")
            lines.append("\(head)>")
            lines.append(
                "      <failure message=\"\(Self.escaped(first.head))\">\(Self.escaped(body))</failure>")
            lines.append("    </testcase>")
        }
        lines += ["  </testsuite>", "</testsuites>"]
        return lines.map { $0 + "\n" }.joined()
    }

    /// Text as XML carries it; characters that XML 1.0 cannot carry are replaced.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { output, scalar in
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "\n", "\t": output += "&#\(scalar.value);"
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }
}
