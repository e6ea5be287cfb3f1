import Foundation
import MapExpressions
import MapTestSupport

/// The page about expressions, and the part of it that is made from the declarations.
enum ExpressionReference {
    private static let path = "Docs/language/expressions.md"
    private static let start = "<!-- functions -->\n"
    private static let end = "<!-- end of functions -->"

    /// The page as it is in the project.
    static var page: String { RepositoryFiles.text(of: path) ?? "" }

    /// The page with its generated part made anew; `nil` when the marks of that part are missing.
    static var freshPage: String? {
        let page = page
        guard let first = page.range(of: start), let last = page.range(of: end) else { return nil }
        return page[..<first.upperBound] + "\n" + text + page[last.lowerBound...]
    }

    static func record() {
        if let freshPage { RepositoryFiles.write(freshPage, to: path) }
    }

    /// Functions and macros by topic, in the order of their declaration.
    private static var text: String {
        FunctionDeclaration.Topic.allCases.map { topic in
            let functions = FunctionTable.all.filter { $0.topic == topic }.map {
                entry($0.name, $0.signatures, $0.summary, $0.examples)
            }
            let macros = MacroTable.all.filter { $0.topic == topic }.map {
                entry($0.name, $0.signatures, $0.summary, $0.examples)
            }
            return "### \(topic.rawValue)\n\n" + (macros + functions).joined()
        }.joined()
    }

    private static func entry(
        _ name: String, _ signatures: [String], _ summary: String, _ examples: [FunctionDeclaration.Example]
    ) -> String {
        let forms = signatures.map { "`\($0)`" }.joined(separator: "<br>")
        let lines = examples.map { example in
            let gap = max(1, 45 - example.expression.count)
            return example.expression + String(repeating: " ", count: gap) + "// " + example.result + "\n"
        }
        let block = lines.isEmpty ? "" : "```cel\n" + lines.joined() + "```\n\n"
        return "**\(name)** \(forms)\n\n\(summary)\n\n\(block)"
    }

    /// The examples in the page: expressions and what stands behind `//`.
    static var examples: [FunctionDeclaration.Example] {
        var isInside = false
        var found: [FunctionDeclaration.Example] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isInside = line == "```cel"
            } else if isInside, let mark = line.range(of: " // ", options: .backwards) {
                let expression = line[..<mark.lowerBound]
                let trimmed = expression.reversed().drop { $0 == " " }.reversed()
                found.append(.init(String(trimmed), String(line[mark.upperBound...])))
            }
        }
        return found
    }
}
