import Testing

/// The walls between targets: who may import whom.
@Suite struct LayerTests {
    @Test func importsFollowTheTable() {
        expectNone(SourceTree.productFiles.flatMap(LayerRule.violations(in:)))
    }

    @Test func tableAgreesWithTheManifest() {
        let declared = Manifest.dependencies(in: SourceTree.text(of: "Package.swift"))
        for (target, allowed) in Limits.imports {
            #expect(declared[target] == allowed, "Package.swift and Limits.imports differ for \(target)")
        }
        for target in Set(SourceTree.productFiles.map(\.target)) {
            #expect(Limits.imports[target] != nil, "\(target) has no row in Limits.imports")
        }
    }

    @Test func refusesAnImportThatTheTableDoesNotAllow() {
        let source = SwiftSource(
            path: "Sources/MapInterpreter/Sample.swift", text: "package import MapYAML\nimport Foundation\n")
        let lines = LayerRule.violations(in: source).map(\.line)
        #expect(lines == [1, 2])
    }

    @Test func readsDependenciesOfTheManifest() {
        let manifest = """
            core("A", ["B", "C"]),
            .executableTarget(name: "m", dependencies: ["A", .product(name: "P", package: "q-p")]),
            """
        #expect(Manifest.dependencies(in: manifest) == ["A": ["B", "C"], "m": ["A", "P"]])
    }
}

/// Compares the import lines of a file with the table.
enum LayerRule {
    static func violations(in source: SwiftSource) -> [Violation] {
        let allowed = Limits.imports[source.target, default: []]
            .union(Limits.systemImports[source.target, default: []])
        return source.code.enumerated().compactMap { number, line in
            guard let module = importedModule(line), !allowed.contains(module) else { return nil }
            return Violation(
                path: source.path, line: number + 1, message: "\(source.target) may not import \(module)")
        }
    }

    /// The module that a line imports, whatever stands before `import`.
    private static func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard let mark = words.firstIndex(of: "import"), mark + 1 < words.count else { return nil }
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "func", "var", "let", "protocol", "typealias",
        ]
        let name =
            kinds.contains(words[mark + 1]) && mark + 2 < words.count ? words[mark + 2] : words[mark + 1]
        return name.split(separator: ".").first.map(String.init)
    }
}

/// The dependencies written in the manifest.
enum Manifest {
    /// Target → names of targets and products in its declaration; test targets and settings left out.
    static func dependencies(in text: String) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        var rest = Substring(text)
        while let start = rest.firstRange(ofAny: ["core(\"", "core(\n", "executableTarget("]) {
            rest = rest[start.upperBound...]
            let declaration = upToClosingParenthesis(Substring(rest))
            let names = quotedNames(declaration)
            guard let target = names.first else { continue }
            found[target] = Set(names.dropFirst())
        }
        return found
    }

    private static func upToClosingParenthesis(_ text: Substring) -> Substring {
        var depth = 1
        for index in text.indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return text[..<index] }
        }
        return text
    }

    /// The quoted names in order; a package's name behind `package:` is not one.
    private static func quotedNames(_ text: Substring) -> [String] {
        // The opening quote of the first name may have been taken with the word before it.
        let text = text.hasPrefix(" ") || text.hasPrefix("\n") || text.hasPrefix("name") ? text : "\"" + text
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return stride(from: 1, to: parts.count, by: 2).compactMap { index in
            parts[index - 1].hasSuffix("package: ") ? nil : String(parts[index])
        }
    }
}

extension Substring {
    /// The first place where one of several texts stands.
    fileprivate func firstRange(ofAny texts: [String]) -> Range<Index>? {
        texts.compactMap { firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    }
}
