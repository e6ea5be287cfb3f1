import MapSource
import MapYAML

extension Diagnostic {
    /// A node of another kind than its place asks for.
    static func shape(
        expected: String, for what: String, found node: YAMLNode, example: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            "MAP-2001", .error, title: "Wrong shape",
            "\(what.named.capitalizedFirst) has to be \(expected), and \(node.kindName) stands here",
            at: node.span, solutions: example.map { [Solution("write for example `\($0)`")] } ?? [])
    }

    /// A key that the language does not have at this place.
    static func unknownKey(_ member: YAMLMember, known: [String], what: String) -> Diagnostic {
        let candidates = NearMiss.suggestions(for: member.key, among: known, countMax: 2)
        let near = candidates.prefix(1)
        return Diagnostic(
            "MAP-2002", .error, title: "Unknown key",
            "`\(member.key)` is not a key of \(what.named)", at: member.keySpan,
            because: "a key that nothing reads would silently do nothing",
            solutions: near.map {
                Solution(
                    "did you mean `\($0)`?", replacements: [Replacement(member.keySpan, with: $0)],
                    isSafe: candidates.count == 1)
            }
                + (near.isEmpty
                    ? [Solution("the keys here are: " + known.sorted().joined(separator: ", "))] : []))
    }

    /// A key that has to be there.
    static func missingKey(_ key: String, what: String, at span: SourceSpan, example: String) -> Diagnostic {
        Diagnostic(
            "MAP-2003", .error, title: "Missing key", "`\(key)` has to be written in \(what.named)", at: span,
            solutions: [Solution("write for example `\(example)`")])
    }

    /// A word that is not in the list of words of its place.
    static func unknownWord(
        _ word: Written, known: [String], what: String, meant: String? = nil
    ) -> Diagnostic {
        let candidates = meant.map { [$0] } ?? NearMiss.suggestions(for: word.text, among: known, countMax: 2)
        let near = candidates.prefix(1)
        return Diagnostic(
            "MAP-2004", .error, title: "Unknown word",
            "`\(word.text)` is not a word for \(what.named)", at: word.span,
            solutions: near.map {
                Solution(
                    "did you mean `\($0)`?", replacements: [Replacement(word.span, with: $0)],
                    isSafe: meant == nil && candidates.count == 1)
            } + (near.isEmpty ? [Solution("the words here are: " + known.joined(separator: ", "))] : []))
    }

    /// Two operators in one link.
    static func severalOperators(_ keys: [YAMLMember], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2005", .error, title: "Several operators",
            "One operator stands in a link, and here are \(keys.map { "`\($0.key)`" }.joinedByAnd())",
            at: keys.last?.keySpan ?? span,
            because: "their order would be a guess",
            notes: keys.dropLast().map { Note("the first one stands here", at: $0.keySpan) },
            solutions: [Solution("keep one; `round` and `canon` may stand beside it")])
    }

    /// A file that does not start with a key that says what it is.
    static func unknownDocument(_ node: YAMLNode, file: SourceFile) -> Diagnostic {
        Diagnostic(
            "MAP-2006", .error, title: "Unknown document",
            "The first key says what a file is: `platform:`, `pair:`, `case:`, `project:` or `snapshot:`",
            at: file.span(node.span.range.lowerBound..<node.span.range.lowerBound),
            because: "it tells which other keys the file may have", solutions: [documentSolution(node)])
    }

    private static let firstKeys = ["platform", "pair", "case", "project", "snapshot"]

    private static func documentSolution(_ node: YAMLNode) -> Solution {
        guard case .mapping(let members) = node.content, let first = members.first else {
            return Solution("write for example `pair: NAME` as the first line")
        }
        if let later = members.first(where: { firstKeys.contains($0.key) }) {
            return Solution("move `\(later.key):` to the top")
        }
        if let near = NearMiss.suggestions(for: first.key, among: firstKeys, countMax: 1).first {
            return Solution("did you mean `\(near)`?", replacements: [Replacement(first.keySpan, with: near)])
        }
        return Solution("write for example `pair: NAME` as the first line")
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
            solutions: [Solution("write for example `sides: { shop: shop, crm: crm }`")])
    }

    /// A row that does not fit the columns of its dictionary.
    static func rowShape(_ node: YAMLNode, sides: [String]) -> Diagnostic {
        let several = "{ \(sides.first ?? ""): [new, seen], \(sides.last ?? ""): open, back: new }"
        return Diagnostic(
            "MAP-2010", .error, title: "Unreadable row",
            "A row has one code of each side, or a mapping with both sides", at: node.span,
            solutions: [Solution("write for example `[new, open]`")]
                + (sides.count == 2 ? [Solution("write several codes as `\(several)`")] : []))
    }

    /// An outcome that means nothing where it stands.
    static func outcomeOutOfPlace(
        _ word: String, place: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-2012", .error, title: "Outcome out of place", "`\(word)` is not an outcome of `\(place)`",
            at: span, because: "it would mean nothing here",
            solutions: [Solution("`\(place)` takes " + known.map { "`\($0)`" }.joined(separator: ", "))])
    }

    /// Two methods in one operation.
    static func severalMethods(_ second: YAMLMember, first: YAMLMember) -> Diagnostic {
        Diagnostic(
            "MAP-5101", .error, title: "Several methods",
            "An operation is one request, and here are `\(first.key)` and `\(second.key)`",
            at: second.keySpan,
            notes: [Note("the first one stands here", at: first.keySpan)],
            solutions: [Solution("make two operations of it")])
    }

    /// `{ default: }` with nothing behind it.
    static func defaultWithoutValue(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2024", .error, title: "Default without a value", "`default` has to be followed by its value",
            at: span,
            solutions: [Solution("write for example `{ default: 0 }`; for nothing write `omit` or `clear`")])
    }

    /// A list or a mapping that means something only when something stands in it.
    static func nothingInside(_ what: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2011", .error, title: "Nothing inside", "\(what.capitalizedFirst) holds at least one",
            at: span,
            solutions: [Solution("write one, or remove the key")])
    }
}

extension String {
    /// A key in backticks; a description of several words as it is.
    var named: String { contains(" ") ? self : "`\(self)`" }

    /// The same with a capital letter at its beginning, for a message that it opens.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension YAMLNode {
    /// What the node is, in words.
    var kindName: Phrase {
        switch content {
        case .scalar(let scalar): isEmpty ? "nothing" : "the text `\(scalar.text)`"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
