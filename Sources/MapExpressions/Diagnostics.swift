import MapSource

// Findings about the text of an expression.
extension Diagnostic {
    static func unknownCharacter(_ character: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1801", .error, title: "Character without a meaning in an expression",
            "`\(character)` has no meaning in an expression", at: span,
            solutions: [
                .init(
                    written[character].map { "write `\($0)`" }
                        ?? "put it between apostrophes if it is meant as text")
            ])
    }

    static func unterminatedText(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1802", .error, title: "Text without an end",
            "The text ends with the mark it begins with, on the same line", at: span,
            because: "everything after the opening mark is read as text",
            solutions: [.init("close it, or use three marks for a text over several lines")])
    }

    static func unterminatedName(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1802", .error, title: "Text without an end", "A name between back-ticks ends with one",
            at: span,
            solutions: [.init("close it")])
    }

    static func unknownEscape(_ escape: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1803", .error, title: "Escape without a meaning", "`\(escape)` stands for no character",
            at: span,
            because:
                "known are \\n \\r \\t \\a \\b \\f \\v \\\\ \\' \\\" \\? \\` \\x00 \\u0000 \\U00000000 \\000",
            solutions: [.init("write `\\\\` for a backslash, or put `r` before the text")])
    }

    static func numberTooLong(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1804", .error, title: "Number out of range", "A decimal has at most 38 digits", at: span)
    }

    static func integerOutOfRange(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1804", .error, title: "Number out of range",
            "A whole number lies between -9223372036854775808 and 9223372036854775807", at: span,
            solutions: [.init("write it with .0 behind it to make it a decimal, or as text if it is an id")])
    }

    static func lettersBehindNumber(_ word: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1805", .error, title: "Letters behind a number", "`\(word)` is neither a number nor a name",
            at: span, because: "a name begins with a letter",
            solutions: [.init("put it between apostrophes if it is meant as text")])
    }

    static func unexpectedWord(_ word: String, expected: String, at span: SourceSpan?) -> Diagnostic {
        let message: Phrase =
            word.isEmpty
            ? "The expression ends where \(expected) belongs"
            : "`\(word)` stands where \(expected) belongs"
        let solutions = written[word].map { [Solution("write `\($0)`")] } ?? []
        return Diagnostic(
            "MAP-1806", .error, title: "Word in the wrong place", message, at: span, solutions: solutions)
    }

    /// What operators of other languages are here.
    private static let written = [
        "=": "==", "and": "&&", "or": "||", "not": "!", "<>": "!=", "like": "x.matches(pattern)", "is": "==",
        "&": "&&", "|": "||", "?": "a.?b.orValue(c)",
    ]

    static func unclosedBracket(closing: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1807", .error, title: "Bracket without an end", "`\(closing)` closes this bracket", at: span,
            solutions: [.init("add `\(closing)`")])
    }

    static func expressionTooLong(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1808", .error, title: "Expression over a limit",
            "An expression has at most \(ExpressionLimits.textLengthMax) bytes", at: span)
    }

    static func nestedTooDeep(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1808", .error, title: "Expression over a limit",
            "An expression nests at most \(ExpressionLimits.depthMax) levels", at: span)
    }

    static func reservedWord(_ word: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1809", .error, title: "Reserved word", "`\(word)` is kept for later by CEL", at: span,
            because: "a name that is reserved can only stand behind a point",
            solutions: [
                .init(
                    word == "if"
                        ? "write `condition ? value : other`" : "write `record.\(word)` if it is a field"
                )
            ])
    }

    static func leftOut(_ feature: LeftOutFeature, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1810", .error, title: "Part of CEL that mappings do without",
            "\(feature.rawValue.capitalizedFirst) are no part of mapping expressions", at: span,
            because: feature.reason)
    }
}

extension String {
    /// The same text with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
