import MapSource

// Findings about single values and keys that mean something else than they seem: MAP-13xx.

extension Diagnostic {
    static func switchWordAsValue(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1301", .error, title: "Word that is a switch elsewhere",
            "`\(text)` without quotes is true or false for some programs and text for others", at: span,
            because: "the mapping language knows only `true` and `false`",
            solutions: [Quoting.solution(span, "quote it if it is text: \(Quoting.quoted(text))")]
                + [Solution("write `\(switchMeaning(text))` if it is a switch")])
    }

    static func switchWordAsKey(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1302", .error, title: "Key that is a switch elsewhere",
            "`\(text)` without quotes is the key true or false for some programs", at: span,
            because: "the mapping language knows only `true` and `false`", solutions: [Quoting.solution(span)]
        )
    }

    private static func switchMeaning(_ text: String) -> String {
        ["yes", "on", "y"].contains(text.lowercased()) ? "true" : "false"
    }

    static func otherSpelling(_ text: String, proper: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1303", .error, title: "Word in another spelling",
            "`\(text)` is written `\(proper)`, or in quotes where it is text", at: span,
            solutions: [
                Solution("write `\(proper)`", replacements: [Replacement(span, with: proper)]),
                Quoting.solution(span),
            ])
    }

    static func leadingZero(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1304", "Leading zero",
            "\(Quoting.shown(text)) begins with a zero, so it is a code and needs quotes",
            "as a number it loses the zeros, and some programs count it in eights", span)
    }

    static func underscoresInNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1305", "Number with underscores",
            "\(Quoting.shown(text)) has underscores between its digits",
            "some programs read the number without them, others the text", span,
            otherwise: "write the number without underscores if it is one")
    }

    static func colonsInNumber(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1306", "Number with colons", "\(Quoting.shown(text)) needs quotes: a time is text",
            "some programs count it in sixties: 1:30 is 90 for them", span)
    }

    static func plusSign(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1307", "Number with a plus sign",
            "\(Quoting.shown(text)) begins with a plus, so it is text and needs quotes",
            "as a number it loses the plus; a phone must keep it", span)
    }

    static func exponent(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1308", "Number with an exponent",
            "\(Quoting.shown(text)) is a power of ten for some programs",
            "a code such as 12e5 would become another number", span,
            otherwise: "write the number out if it is one")
    }

    static func otherBase(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1309", "Number in another base",
            "\(Quoting.shown(text)) is a number in base 2, 8, or 16 for some programs",
            "the mapping language has decimal numbers only", span,
            otherwise: "write the number in decimal if it is one")
    }

    static func bareDot(_ text: String, at span: SourceSpan) -> Diagnostic {
        let isFirst = text.contains { $0.isNumber } && text.drop { $0 == "-" || $0 == "+" }.first == "."
        return number(
            "MAP-1310", "Number with a bare dot",
            "\(Quoting.shown(text)) has no digit \(isFirst ? "before" : "behind") its dot",
            "some programs read a number, others text", span,
            otherwise: "write the missing digit if it is a number")
    }

    static func notFinite(_ text: String, at span: SourceSpan) -> Diagnostic {
        number(
            "MAP-1311", "Infinity or not a number", "\(Quoting.shown(text)) is no amount that a shop has",
            "the mapping language has exact decimal numbers only", span)
    }

    /// A plain number that is not the same for everybody.
    private static func number(
        _ code: String, _ title: String, _ message: Phrase, _ reason: Phrase, _ span: SourceSpan,
        otherwise: Phrase? = nil
    ) -> Diagnostic {
        Diagnostic(
            code, .error, title: title, message, at: span, because: reason,
            solutions: [Quoting.solution(span)] + (otherwise.map { [Solution($0)] } ?? []))
    }

    // MARK: - Text that loses a part

    /// What was probably meant by a number sign behind a text.
    enum CutMeaning {
        /// Nothing tells.
        case textOrComment
        /// As a comment it would make no sense.
        case text
    }

    static func cutByComment(
        whole: SourceSpan, comment: SourceSpan, _ meaning: CutMeaning
    ) -> Diagnostic {
        let place = comment.range.lowerBound + 1
        let blank = Replacement(SourceSpan(file: comment.file, range: place..<place), with: " ")
        let quote = Quoting.solution(whole, "put the whole text in quotes if it belongs to it")
        let space = Solution("put a blank behind the number sign if it is a comment", replacements: [blank])
        return Diagnostic(
            "MAP-1320", .error, title: "Text cut off by a number sign",
            "\(Quoting.shown(comment.text)) is a comment, it does not belong to the text before it",
            at: comment,
            because: "a number sign behind a blank begins a comment",
            solutions: meaning == .text ? [quote] : [quote, space])
    }

    static func cutByComma(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1321", .error, title: "Text cut off by a comma",
            "\(Quoting.shown(span.text)) stands as a key of its own, without a value", at: span,
            because: "in braces a comma ends the text before it",
            solutions: [
                Quoting.solution(whole, "put the whole text in quotes: \(Quoting.quoted(whole.text))"),
                Solution("write `key: value` if it is a key"),
            ])
    }

    static func bracedText(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1322", .error, title: "Text that begins with a brace",
            "\(Quoting.shown(whole.text)) is a mapping here, because it begins with a brace", at: span,
            because: "text that begins with a brace or a bracket stands in quotes",
            solutions: [Quoting.solution(whole)])
    }

    static func keyWithoutValue(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1323", .error, title: "Key without a colon",
            "\(Quoting.shown(span.text)) has neither a colon nor a value", at: span,
            because: "braces hold `key: value`; a list of words stands in brackets",
            solutions: [Solution("write `key: value`, or use `[…]` for a list")])
    }

    static func dashInsideText(at span: SourceSpan, text: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1324", .error, title: "Element that became part of a text",
            "This dash belongs to the text above it and begins no element", at: span,
            because: "its line is indented deeper than the list",
            notes: [Note("the text begins here", at: text)],
            solutions: [
                Solution("indent it like the other elements"),
                Quoting.solution(text, "put the whole text in quotes"),
            ])
    }

    static func bracketInText(at span: SourceSpan, text: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1325", .warning, title: "Closing bracket as text",
            "\(Quoting.shown(span.text)) closes nothing, it is part of the text", at: span,
            solutions: [
                Solution("delete it", replacements: [Replacement(span, with: "")]), Quoting.solution(text),
            ])
    }

    // MARK: - Characters that look like others

    static func mixedScripts(
        _ word: MixedScripts.Word, in text: String, at span: SourceSpan, role: ScalarCheck.Role
    ) -> Diagnostic {
        let name = HiddenCharacter.name(word.letter)
        var solutions: [Solution] = []
        if let meant = word.meant {
            let whole = span.text
            let replaced = whole.replacing(word.text, with: meant, maxReplacements: 1)
            solutions.append(
                Solution(
                    "write `\(meant)` in one alphabet", replacements: [Replacement(span, with: replaced)],
                    isSafe: true))
        } else {
            solutions.append(Solution("write the word in one alphabet"))
        }
        if role == .value { solutions.append(Quoting.solution(span, "put it in quotes if the mix is meant")) }
        return Diagnostic(
            "MAP-1330", .error, title: "Letters of two alphabets in one word",
            "`\(word.text)` has the letter `\(word.letter)` (\(name)) among letters of another alphabet",
            at: span,
            because: "it looks like a word in one alphabet but is equal to none", solutions: solutions)
    }

    static func typographicQuotes(_ text: String, at span: SourceSpan) -> Diagnostic {
        let inner = String(text.unicodeScalars.dropFirst().dropLast())
        return Diagnostic(
            "MAP-1331", .warning, title: "Typographic quotes",
            "\(Quoting.shown(text)) keeps its curved quotes as part of the text", at: span,
            because: "only the straight quotes of the keyboard quote",
            solutions: [
                Solution(
                    "use straight quotes", replacements: [Replacement(span, with: Quoting.quoted(inner))]),
                Quoting.solution(span, "put it in straight quotes as well if the curved ones belong to it"),
            ])
    }

    static func typographicDash(_ dash: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
        let mark = SourceSpan(
            file: span.file, range: span.range.lowerBound..<span.range.lowerBound + String(dash).utf8.count)
        return Diagnostic(
            "MAP-1332", .warning, title: "Typographic dash",
            "`\(dash)` begins no element of a list, only `-` does",
            at: mark,
            solutions: [
                Solution("type `-`", replacements: [Replacement(mark, with: "-")]),
                Quoting.solution(span, "put the text in quotes if the dash belongs to it"),
            ])
    }

    static func typographicMinus(_ dash: Unicode.Scalar, _ text: String, at span: SourceSpan) -> Diagnostic {
        let mark = SourceSpan(
            file: span.file, range: span.range.lowerBound..<span.range.lowerBound + String(dash).utf8.count)
        return Diagnostic(
            "MAP-1333", .warning, title: "Typographic minus",
            "\(Quoting.shown(text)) is text, not a number below zero",
            at: mark, because: "\(HiddenCharacter.name(dash)) is no minus sign for a number",
            solutions: [
                Solution("type `-`", replacements: [Replacement(mark, with: "-")]),
                Quoting.solution(span, "put it in quotes if it is text"),
            ])
    }
}
