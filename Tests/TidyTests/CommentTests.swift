import Testing

/// Comments say why; they keep no old code and no promise without an issue.
@Suite struct CommentTests {
    @Test func commentsKeepNoCode() { expectNone(SourceTree.swiftFiles.flatMap(CommentRules.oldCode(in:))) }

    @Test func promisesNameTheirIssue() {
        expectNone(SourceTree.swiftFiles.flatMap(CommentRules.promises(in:)))
    }

    @Test(
        arguments: [
            ("// let x = 1", 1), ("// if x {", 1), ("// }", 1), ("// print(x)", 1), ("// x.run()", 1),
            ("/// let x = 1", 0), ("// let the reader decide", 0), ("// if it is open, it is closed", 0),
            ("// Called once (at the start).", 0), ("let url = \"http://x/y()\"", 0), ("// return x;", 1),
        ])
    func seesCodeInComments(text: String, count: Int) {
        #expect(CommentRules.oldCode(in: SwiftSource(path: "Sources/A/B.swift", text: text)).count == count)
    }

    @Test func seesPromisesWithoutAnIssue() {
        let marks = ["TO" + "DO", "FIX" + "ME"]
        for mark in marks {
            let bare = SwiftSource(path: "Sources/A/B.swift", text: "// \(mark): later")
            #expect(CommentRules.promises(in: bare).count == 1)
            let named = SwiftSource(path: "Sources/A/B.swift", text: "// \(mark)(#12): later")
            #expect(CommentRules.promises(in: named).isEmpty)
        }
    }
}

/// The rules about comments.
enum CommentRules {
    static func oldCode(in source: SwiftSource) -> [Violation] {
        comments(in: source).compactMap { comment in
            guard looksLikeCode(comment.text) else { return nil }
            return Violation(path: source.path, line: comment.line, message: "old code lives in the history")
        }
    }

    static func promises(in source: SwiftSource) -> [Violation] {
        comments(in: source).compactMap { comment in
            let marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK"]
            guard marks.contains(where: { comment.text.contains($0) }), !comment.text.contains("#")
            else { return nil }
            return Violation(path: source.path, line: comment.line, message: "a promise names its issue")
        }
    }

    /// Lines that are nothing but a comment of two slashes.
    private static func comments(in source: SwiftSource) -> [(line: Int, text: Substring)] {
        source.lines.enumerated().compactMap { number, line in
            let text = line.drop { $0 == " " }
            guard text.hasPrefix("//"), !text.hasPrefix("///"), source.code[number].allSatisfy({ $0 == " " })
            else { return nil }
            return (number + 1, text.dropFirst(2).drop { $0 == " " })
        }
    }

    private static func looksLikeCode(_ text: Substring) -> Bool {
        if text.hasSuffix(";") || text.hasSuffix("{") || text == "}" { return true }
        let words = text.split(separator: " ")
        guard let first = words.first else { return false }
        if ["let", "var"].contains(first), words.count > 2, text.contains("=") { return true }
        // One word with a call at its end: a sentence has more.
        return words.count == 1 && text.hasSuffix(")") && text.contains("(") && !text.hasPrefix("(")
    }
}
