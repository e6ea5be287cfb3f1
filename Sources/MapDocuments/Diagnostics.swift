import MapSource
import MapYAML

extension Diagnostic {
    /// A node of another kind than its place asks for.
    static func shape(expected: String, for what: String, found node: YAMLNode) -> Diagnostic {
        Diagnostic(
            "MAP-2001", .error, title: "Wrong shape",
            "\(what) has to be \(expected), and \(node.kindName) stands here", at: node.span)
    }

    /// A key that the language does not have at this place.
    static func unknownKey(_ member: YAMLMember, known: [String], what: String) -> Diagnostic {
        let near = NearMiss.suggestions(for: member.key, among: known, countMax: 1)
        return Diagnostic(
            "MAP-2002", .error, title: "Unknown key",
            "`\(member.key)` is not a key of \(what)", at: member.keySpan,
            because: "a key that nothing reads would silently do nothing",
            solutions: near.map {
                Solution("did you mean `\($0)`?", replacements: [Replacement(member.keySpan, with: $0)])
            }
                + (near.isEmpty
                    ? [Solution("the keys here are: " + known.sorted().joined(separator: ", "))] : []))
    }

    /// A key that has to be there.
    static func missingKey(_ key: String, what: String, at span: SourceSpan, example: String) -> Diagnostic {
        Diagnostic(
            "MAP-2003", .error, title: "Missing key", "`\(key)` has to be written in \(what)", at: span,
            solutions: [Solution("write for example `\(example)`")])
    }

    /// A word that is not in the list of words of its place.
    static func unknownWord(_ word: Written, known: [String], what: String) -> Diagnostic {
        let near = NearMiss.suggestions(for: word.text, among: known, countMax: 1)
        return Diagnostic(
            "MAP-2004", .error, title: "Unknown word",
            "`\(word.text)` is not a word for \(what)", at: word.span,
            solutions: near.map {
                Solution("did you mean `\($0)`?", replacements: [Replacement(word.span, with: $0)])
            } + (near.isEmpty ? [Solution("the words here are: " + known.joined(separator: ", "))] : []))
    }

    /// Two operators in one link.
    static func severalOperators(_ keys: [YAMLMember], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2005", .error, title: "Several operators",
            "One operator stands in a link, and here are "
                + keys.map { "`\($0.key)`" }.joined(separator: " and "), at: keys.last?.keySpan ?? span,
            because: "their order would be a guess",
            notes: keys.dropLast().map { Note("the first one stands here", at: $0.keySpan) },
            solutions: [Solution("keep one; `round` and `canon` may stand beside it")])
    }

    /// A file that does not start with a key that says what it is.
    static func unknownDocument(_ node: YAMLNode, file: SourceFile) -> Diagnostic {
        Diagnostic(
            "MAP-2006", .error, title: "Unknown document",
            "The first key says what a file is: `platform:`, `pair:`, `case:` or `project:`",
            at: file.span(node.span.range.lowerBound..<node.span.range.lowerBound))
    }

    /// A name that stands in two pieces of one document.
    static func nameGivenTwice(
        _ name: String, what: String, at span: SourceSpan, first: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-2007", .error, title: "Name given twice", "`\(name)` is given twice among \(what)", at: span,
            because: "one of them would silently win", notes: [Note("first given here", at: first)],
            solutions: [Solution("rename one, or put them together")])
    }

    /// `direction:` that does not read `a -> b`.
    static func directionShape(_ written: Written, sides: [String]) -> Diagnostic {
        Diagnostic(
            "MAP-2008", .error, title: "Unreadable direction",
            "`\(written.text)` has to name both sides with an arrow between them", at: written.span,
            solutions: [
                Solution("write `\(sides.first ?? "a") -> \(sides.last ?? "b")` or the other way round")
            ])
    }

    /// A pair without two sides.
    static func twoSides(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2009", .error, title: "Two sides", "A pair has exactly two sides", at: span,
            solutions: [Solution("write for example `sides: { insales: insales, retailcrm: retailcrm }`")])
    }

    /// A row that does not fit the columns of its dictionary.
    static func rowShape(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            "MAP-2010", .error, title: "Unreadable row",
            "A row is `[first, second]`, or a mapping with both sides", at: node.span)
    }
}

extension YAMLNode {
    /// What the node is, in words.
    var kindName: String {
        switch content {
        case .scalar(let scalar): isEmpty ? "nothing" : "the text `\(scalar.text)`"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
