import Testing

/// What no code of the project does.
@Suite struct ForbiddenTests {
    @Test func codeAvoidsForbiddenWords() {
        expectNone(SourceTree.productFiles.flatMap(ForbiddenRules.words(in:)))
    }

    @Test func codeForcesNoOptional() {
        expectNone(SourceTree.productFiles.flatMap(ForbiddenRules.forcedOptionals(in:)))
    }

    @Test func findingsComeFromNamedConstructors() {
        expectNone(SourceTree.productFiles.flatMap(ForbiddenRules.looseDiagnostics(in:)))
    }

    @Test func uncheckedPromisesCarryTheirProof() {
        expectNone(SourceTree.swiftFiles.flatMap(ForbiddenRules.missingProofs(in:)))
    }

    @Test func noFileNamesAMachine() {
        let folders = ["Sources", "Tests", "Docs", "mappings", "examples", ".ci"]
        let files = folders.flatMap(SourceTree.paths(under:)) + ["README.md", "CONTRIBUTING.md", "Makefile"]
        expectNone(
            files.flatMap { path in ForbiddenRules.machinePaths(path: path, text: SourceTree.text(of: path)) }
        )
    }

    @Test(
        arguments: [
            ("print(x)", 1), ("report.print(x)", 0), ("footprint(x)", 0), ("// print(x)", 0),
            ("let text = \"print(x)\"", 0), ("func print(_ x: Int)", 0), ("fatalError()", 1),
            ("let x = try! y()", 1), ("let x: Double = 0", 1), ("let x = DoubleEntry()", 0),
            ("let x = \"\"\"\n  Double\n  \"\"\"", 0), ("let x = #\"a\"Double\"#", 0), ("/* Double */ x", 0),
        ])
    func seesWordsInCodeAlone(text: String, count: Int) {
        #expect(ForbiddenRules.words(in: Self.sample(text)).count == count)
    }

    @Test(
        arguments: [
            ("let x = y!", 1), ("let x = y()!.z", 1), ("let x = y[0]!", 1), ("var x: Int!", 1), ("a != b", 0),
            ("if !x {", 0), ("let x = \"y!\"", 0), ("return !x", 0),
        ])
    func seesForcedOptionals(text: String, count: Int) {
        #expect(ForbiddenRules.forcedOptionals(in: Self.sample(text)).count == count)
    }

    @Test func refusesAFindingMadeInPlace() {
        let source = Self.sample("let found = Diagnostic(\"MAP-1001\")")
        #expect(ForbiddenRules.looseDiagnostics(in: source).count == 1)
        let home = SwiftSource(path: "Sources/MapYAML/Diagnostics.swift", text: "Diagnostic(\"MAP-1001\")")
        #expect(ForbiddenRules.looseDiagnostics(in: home).isEmpty)
    }

    @Test func refusesAPromiseWithoutProof() {
        #expect(ForbiddenRules.missingProofs(in: Self.sample("struct A: @unchecked Sendable {}")).count == 1)
        let proven = "// Never changed after init.\nstruct A: @unchecked Sendable {}"
        #expect(ForbiddenRules.missingProofs(in: Self.sample(proven)).isEmpty)
    }

    @Test func refusesAMachinePath() {
        let text = "cd " + Limits.machinePaths[0] + "x"
        #expect(ForbiddenRules.machinePaths(path: "Docs/a.md", text: text).count == 1)
    }

    private static func sample(_ text: String) -> SwiftSource {
        SwiftSource(path: "Sources/MapYAML/Sample.swift", text: text)
    }
}

/// The rules about words in code.
enum ForbiddenRules {
    static func words(in source: SwiftSource) -> [Violation] {
        source.words.flatMap { found -> [Violation] in
            guard let candidates = byWord[found.text] else { return [] }
            return candidates.filter { !$0.allowedTargets.contains(source.target) && $0.matches(found) }
                .map { forbidden in
                    let message = "`\(forbidden.shown)`: \(forbidden.reason)"
                    return Violation(path: source.path, line: found.line, message: message)
                }
        }
    }

    private static let byWord = Dictionary(grouping: Limits.forbiddenWords, by: \.word)

    /// `!` right after a name, a bracket or a type, which takes the value without asking.
    static func forcedOptionals(in source: SwiftSource) -> [Violation] {
        source.code.enumerated().compactMap { number, line in
            guard line.utf8.contains(UInt8(ascii: "!")) else { return nil }
            let bytes = Array(line.utf8)
            for index in bytes.indices.dropFirst() where bytes[index] == UInt8(ascii: "!") {
                let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
                let endsValue =
                    CodeWord.isWordByte(bytes[index - 1]) || [41, 93, 62].contains(bytes[index - 1])
                if endsValue, next != UInt8(ascii: "=") {
                    let message = "an optional is taken apart by asking, not by force"
                    return Violation(path: source.path, line: number + 1, message: message)
                }
            }
            return nil
        }
    }

    static func looseDiagnostics(in source: SwiftSource) -> [Violation] {
        guard !source.isDiagnostics else { return [] }
        let made = ForbiddenWord("Diagnostic", call: true, because: "made by named constructors")
        return source.words.filter { $0.text == made.word && made.matches($0) }.map { found in
            let message = "findings are made by named constructors in Diagnostics.swift"
            return Violation(path: source.path, line: found.line, message: message)
        }
    }

    static func missingProofs(in source: SwiftSource) -> [Violation] {
        source.words.compactMap { found in
            let isPromise = Limits.wordsWithProof.contains { $0.word == found.text && $0.matches(found) }
            guard isPromise else { return nil }
            let above = found.line > 1 ? source.lines[found.line - 2].drop { $0 == " " } : ""
            if above.hasPrefix("//") { return nil }
            let message = "an unchecked promise needs its proof"
            return Violation(path: source.path, line: found.line, message: message)
        }
    }

    static func machinePaths(path: String, text: String) -> [Violation] {
        guard Limits.machinePaths.contains(where: { text.contains($0) }) else { return [] }
        return [Violation(path: path, line: 1, message: "names a place of one machine")]
    }
}
