import Testing

/// Findings keep their codes and their tone.
@Suite struct DiagnosticTests {
    @Test func codesKeepOneTitle() {
        var titles: [String: (title: String, path: String)] = [:]
        for source in SourceTree.productFiles where source.isDiagnostics {
            for found in DiagnosticRules.titles(in: source) {
                let known = titles[found.code]
                #expect(
                    known == nil || known?.title == found.title && known?.path == source.path,
                    "\(found.code) stands for “\(known?.title ?? "")” and “\(found.title)”")
                titles[found.code] = (found.title, source.path)
            }
        }
    }

    @Test func messagesKeepTheTone() {
        expectNone(
            SourceTree.productFiles.filter(\.isDiagnostics).flatMap(DiagnosticRules.tone(in:)))
    }

    @Test func readsCodesAndTitles() {
        let text = "Diagnostic(\n    \"MAP-1004\", .error, title: \"Key given twice\", \"x\")"
        let found = DiagnosticRules.titles(in: SwiftSource(path: "Sources/A/Diagnostics.swift", text: text))
        #expect(found.map(\.code) == ["MAP-1004"])
        #expect(found.map(\.title) == ["Key given twice"])
    }

    @Test(
        arguments: [
            ("\"Please write it\"", 1), ("\"invalid key\"", 1), ("title: \"Key given twice.\"", 1),
            ("\"`x` is not a key\"", 0), ("// please", 0),
        ])
    func seesAWrongTone(text: String, count: Int) {
        let source = SwiftSource(path: "Sources/A/Diagnostics.swift", text: text)
        #expect(DiagnosticRules.tone(in: source).count == count)
    }
}

/// The rules about `Diagnostics.swift`.
enum DiagnosticRules {
    /// Each code with the title that follows it.
    static func titles(in source: SwiftSource) -> [(code: String, title: String)] {
        var found: [(code: String, title: String)] = []
        for (index, literal) in source.literals.enumerated() where literal.text.hasPrefix("MAP-") {
            guard index + 1 < source.literals.count, literal.text.utf8.count == 8 else { continue }
            let line = source.lines[source.literals[index + 1].line - 1]
            guard line.contains("title:") else { continue }
            found.append((literal.text, source.literals[index + 1].text))
        }
        return found
    }

    static func tone(in source: SwiftSource) -> [Violation] {
        source.literals.compactMap { literal in
            let words = literal.text.lowercased().split { !$0.isLetter }
            if words.contains("please") || words.contains("invalid") {
                let message = "a message states the rule, without “please” and “invalid”"
                return Violation(path: source.path, line: literal.line, message: message)
            }
            if literal.text.hasSuffix("."), !literal.text.hasSuffix(".."), words.count > 1 {
                return Violation(path: source.path, line: literal.line, message: "a message has no full stop")
            }
            return nil
        }
    }
}
