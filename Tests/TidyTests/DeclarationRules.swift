/// The rules about declarations, told from the words at the beginning of a line.
enum DeclarationRules {
    /// Types, functions and static members that others can see and that say nothing.
    static func undocumented(in source: SwiftSource) -> [Violation] {
        declarations(in: source).compactMap { declaration in
            guard !declaration.isDocumented, !declaration.isProperty else { return nil }
            return violation(declaration, in: source)
        }
    }

    /// The same for instance properties, whose names often say enough.
    static func undocumentedProperties(in source: SwiftSource) -> [Violation] {
        declarations(in: source).compactMap { declaration in
            guard !declaration.isDocumented, declaration.isProperty else { return nil }
            return violation(declaration, in: source)
        }
    }

    /// Doc comments whose first paragraph does not end like a sentence.
    static func summariesWithoutStop(in source: SwiftSource) -> [Violation] {
        var violations: [Violation] = []
        for (number, line) in source.lines.enumerated() {
            guard let text = docText(line), number == 0 || docText(source.lines[number - 1]) == nil
            else { continue }
            var summary = text
            for next in source.lines[(number + 1)...] {
                guard let more = docText(next), !more.isEmpty else { break }
                summary = more
            }
            let ends: [Character] = [".", ":", "?", "`"]
            guard let last = summary.last, !ends.contains(last) else { continue }
            let message = "the first paragraph of a doc comment ends with a full stop"
            violations.append(Violation(path: source.path, line: number + 1, message: message))
        }
        return violations
    }

    /// Types at the top of a file that it is not named after.
    static func strayTypes(in source: SwiftSource) -> [Violation] {
        let expected = source.name.split(separator: "+").first.map(String.init) ?? source.name
        let names = source.code.enumerated().compactMap { number, line -> (line: Int, name: String)? in
            guard let first = line.first, first != " ", let declared = Declaration(line), declared.isType,
                !declared.isPrivate
            else { return nil }
            return (number + 1, declared.name)
        }
        let strays = names.filter { $0.name != expected }
        guard strays.count > Limits.extraTypes[source.path, default: 0] else { return [] }
        return strays.map { stray in
            Violation(
                path: source.path, line: stray.line, message: "\(stray.name) belongs in a file of its own")
        }
    }

    private static func violation(_ declaration: Declaration, in source: SwiftSource) -> Violation {
        let message = "\(declaration.name) has no doc comment"
        return Violation(path: source.path, line: declaration.line, message: message)
    }

    private static func declarations(in source: SwiftSource) -> [Declaration] {
        source.code.enumerated().compactMap { number, line in
            guard var declaration = Declaration(line), !declaration.isPrivate else { return nil }
            // Without a word of access only what stands at the top of a file is seen by others.
            guard declaration.isOpen || line.first != " " else { return nil }
            declaration.line = number + 1
            var above = number - 1
            while above >= 0, isAttribute(source.lines[above]) { above -= 1 }
            declaration.isDocumented = above >= 0 && docText(source.lines[above]) != nil
            return declaration
        }
    }

    private static func isAttribute(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        return text.hasPrefix("@") || text.hasPrefix("#if") || text == ")"
    }

    /// The text behind `///`; `nil` for other lines.
    private static func docText(_ line: String) -> Substring? {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("///") else { return nil }
        return text.dropFirst(3).drop { $0 == " " }
    }
}
