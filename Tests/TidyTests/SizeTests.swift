import Testing

/// Files, functions and lines stay of a size that one can read.
@Suite struct SizeTests {
    @Test func filesAreShort() { expectNone(SourceTree.swiftFiles.flatMap(SizeRules.longFile(in:))) }

    @Test func functionsFitAScreen() {
        expectNone(SourceTree.swiftFiles.flatMap(SizeRules.longFunctions(in:)))
    }

    @Test func linesAreShort() { expectNone(SourceTree.swiftFiles.flatMap(SizeRules.longLines(in:))) }

    @Test func refusesALongFile() {
        let text = String(repeating: "\n", count: Limits.fileLinesMax + 1)
        #expect(SizeRules.longFile(in: SwiftSource(path: "Sources/A/B.swift", text: text)).count == 1)
        #expect(SizeRules.longFile(in: SwiftSource(path: "Sources/A/B.swift", text: "\n")).isEmpty)
    }

    @Test(arguments: ["func sample()", "init(x: Int)", "var sample: Int", "subscript(x: Int) -> Int"])
    func refusesALongFunction(head: String) {
        func text(lines: Int) -> String {
            head + " {\n" + String(repeating: "x += \"{\"\n", count: lines - 2) + "}\n"
        }
        func found(lines: Int) -> Int {
            SizeRules.longFunctions(in: SwiftSource(path: "Sources/A/B.swift", text: text(lines: lines)))
                .count
        }
        #expect(found(lines: Limits.functionLinesMax + 1) == 1)
        #expect(found(lines: Limits.functionLinesMax) == 0)
    }

    @Test func countsCharactersOfALineAndNotBytes() {
        let line = "// " + String(repeating: "ж", count: Limits.lineCharactersMax - 3)
        #expect(SizeRules.longLines(in: SwiftSource(path: "Sources/A/B.swift", text: line)).isEmpty)
        #expect(SizeRules.longLines(in: SwiftSource(path: "Sources/A/B.swift", text: line + "ж")).count == 1)
    }
}

/// The rules about sizes.
enum SizeRules {
    static func longFile(in source: SwiftSource) -> [Violation] {
        let isTest = source.path.hasPrefix("Tests/")
        let limit = isTest ? Limits.testFileLinesMax : Limits.fileLinesMax
        let count = source.lines.count - 1
        guard count > limit else { return [] }
        return [Violation(path: source.path, line: 1, message: "file has \(count) lines of at most \(limit)")]
    }

    static func longLines(in source: SwiftSource) -> [Violation] {
        let found = source.lines.enumerated().compactMap { number, line -> Violation? in
            // Bytes first: counting characters is dear, and few lines are near the limit.
            guard line.utf8.count > Limits.lineCharactersMax, line.count > Limits.lineCharactersMax
            else { return nil }
            return Violation(
                path: source.path, line: number + 1, message: "line has \(line.count) characters")
        }
        return found.count > Limits.longLines[source.path, default: 0] ? found : []
    }

    /// Functions, initialisers, subscripts and computed properties that are longer than a screen.
    static func longFunctions(in source: SwiftSource) -> [Violation] {
        var open: [(head: Int, depth: Int, name: String)] = []
        var pending: (head: Int, name: String)?
        var depth = 0
        var violations: [Violation] = []
        for (number, line) in source.code.enumerated() {
            if let name = declaredFunction(line) { pending = (number, name) }
            for byte in line.utf8 {
                if byte == UInt8(ascii: "{") {
                    if let head = pending { open.append((head.head, depth, head.name)) }
                    pending = nil
                    depth += 1
                } else if byte == UInt8(ascii: "}") {
                    depth -= 1
                    guard let last = open.last, last.depth == depth else { continue }
                    open.removeLast()
                    let length = number - last.head + 1
                    let known = Limits.longFunctions["\(source.path) \(last.name)", default: 0]
                    if length > max(Limits.functionLinesMax, known) {
                        let message = "\(last.name) has \(length) lines of at most \(Limits.functionLinesMax)"
                        violations.append(Violation(path: source.path, line: last.head + 1, message: message))
                    }
                }
            }
        }
        return violations
    }

    /// The name of what a line begins to declare, if it has a body of statements.
    private static func declaredFunction(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == "(" || $0 == "<" || $0 == ":" || $0 == "?" }
        for (index, word) in words.enumerated() {
            switch word {
            case "func": return index + 1 < words.count ? String(words[index + 1]) : nil
            case "init", "deinit", "subscript":
                return index == words.startIndex || isModifier(words[index - 1]) ? String(word) : nil
            case "var": return line.hasSuffix("{") && !line.contains(" = ") ? String(words[index + 1]) : nil
            default: if !isModifier(word) { return nil }
            }
        }
        return nil
    }

    private static func isModifier(_ word: Substring) -> Bool {
        let modifiers: Set<Substring> = [
            "package", "public", "private", "fileprivate", "internal", "static", "mutating", "nonisolated",
            "consuming", "borrowing", "override", "final", "convenience", "required", "lazy", "indirect",
        ]
        return modifiers.contains(word) || word.hasPrefix("@")
    }
}
