import MapSource

// Findings about the syntax of YAML, each of which ends the reading: MAP-11xx.

extension Diagnostic {
    static func quoteWithoutEnd(
        at span: SourceSpan, lineEnd: SourceSpan, close: SourceSpan?
    ) -> Diagnostic {
        let end = close.map { [Note("it ends only at this quote, on another line", at: $0)] } ?? []
        let words = close == nil ? "never closed" : "not closed on its line"
        return Diagnostic(
            "MAP-1101", .error, title: "Quote without an end",
            "\(Quoting.shown(span.text)) is opened here and \(words)",
            at: span, notes: [Note("the line ends here", at: lineEnd)] + end,
            solutions: [Solution("close it at the end of the text")])
    }

    static func bracketWithoutEnd(
        at span: SourceSpan, close: String, next: SourceSpan?, comment: SourceSpan?
    ) -> Diagnostic {
        var notes: [Note] = []
        if let next { notes.append(Note("this line seems to stand outside of it", at: next)) }
        if let comment { notes.append(Note("this is a comment and closes nothing", at: comment)) }
        return Diagnostic(
            "MAP-1102", .error, title: "Bracket without an end",
            "`\(span.text)` is opened here and never closed",
            at: span, notes: notes, solutions: [Solution("close it with `\(close)`")])
    }

    static func tabIndents(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1103", .error, title: "Tab as indentation", "A tab stands where only blanks may indent",
            at: span,
            because:
                "how wide a tab is differs from editor to editor, and indentation says what belongs to what",
            solutions: [
                Solution("use two blanks for each level", replacements: [Replacement(span, with: "  ")])
            ])
    }

    static func indentationFitsNowhere(at span: SourceSpan, column: Int, fitting: [Int]) -> Diagnostic {
        let others = Set(fitting).sorted().filter { $0 != column }.map(String.init)
        let levels: Phrase = others.isEmpty ? "0" : others.joinedByOr()
        return Diagnostic(
            "MAP-1104", .error, title: "Indentation that fits no level",
            "\(Quoting.shown(span.text)) is indented by \(column), the levels around it by \(levels)",
            at: span,
            because: "the indentation says what a line belongs to",
            solutions: [Solution("indent it like the lines that it belongs with")])
    }

    static func colonInText(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1105", .error, title: "Colon inside text",
            "A colon with a blank behind it begins a value, here a second one",
            at: span, because: "text with `: ` in it stands in quotes", solutions: [Quoting.solution(whole)])
    }

    static func unknownEscape(at span: SourceSpan, text: SourceSpan) -> Diagnostic {
        var solutions: [Solution] = []
        let inner = text.text.dropFirst().dropLast()
        if !inner.contains("'") {
            solutions.append(
                Solution(
                    "use single quotes, where a backslash is a backslash: '\(inner)'",
                    replacements: [Replacement(text, with: "'\(inner)'")]))
        }
        solutions.append(
            Solution("double the backslash", replacements: [Replacement(span, with: "\\" + span.text)]))
        return Diagnostic(
            "MAP-1106", .error, title: "Unknown escape",
            "\(Quoting.shown(span.text)) is no escape that double quotes know",
            at: span, because: "in double quotes a backslash begins an escape", solutions: solutions)
    }

    static func escapeTooShort(at span: SourceSpan, digits: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1107", .error, title: "Escape with too few digits",
            "\(Quoting.shown(span.text)) needs \(digits) hexadecimal digits", at: span,
            solutions: [Solution("write all digits, for example `\\u00A0`")])
    }

    static func escapeNoCharacter(_ span: SourceSpan, character: Unicode.Scalar?) -> Diagnostic {
        let solution =
            character.map {
                Solution("write `\($0)` itself", replacements: [Replacement(span, with: String($0))])
            } ?? Solution("write the character itself")
        let isHalf = span.text.lowercased().hasPrefix("\\ud")
        return Diagnostic(
            "MAP-1108", .error, title: "Escape of no character",
            "\(Quoting.shown(span.text)) names no character", at: span,
            because: isHalf
                ? "JSON writes characters beyond U+FFFF in two halves, YAML does not"
                : "the highest character is U+10FFFF", solutions: [solution])
    }

    static func cannotBeginText(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1109", .error, title: "Character that begins no text",
            "`\(span.text)` may not begin a text without quotes", at: span,
            solutions: [Quoting.solution(whole)])
    }

    static func blankAfterColon(at span: SourceSpan, text: SourceSpan, missing: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1110", .error, title: "Blank missing behind a colon",
            "\(Quoting.shown(text.text)) has no blank behind its colon, so it has no value", at: span,
            because: "only a colon with a blank behind it ends a key",
            solutions: [
                Solution(
                    "put a blank behind the colon", replacements: [Replacement(missing, with: " ")],
                    isSafe: true)
            ])
    }

    static func blankAfterDash(at span: SourceSpan, missing: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1111", .error, title: "Blank missing behind a dash",
            "A dash without a blank behind it begins no element",
            at: span,
            solutions: [
                Solution(
                    "put a blank behind the dash", replacements: [Replacement(missing, with: " ")],
                    isSafe: true)
            ])
    }

    static func commaMissing(at span: SourceSpan, next: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1112", .error, title: "Comma missing",
            "A comma is needed before \(Quoting.shown(next.text))", at: span,
            notes: [Note("the next one begins here", at: next)],
            solutions: [Solution("put a comma between the two", replacements: [Replacement(span, with: ",")])]
        )
    }

    static func blockHeader(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1113", .error, title: "Text behind the sign of a block",
            "\(Quoting.shown(whole.text)) begins a text on the lines below, nothing may follow the sign",
            at: span,
            because: "`|` and `>` at the start of a value announce lines of text",
            solutions: [Quoting.solution(whole), Solution("begin the text on the next line")])
    }

    static func nameMissing(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        let isAlias = span.text == "*"
        return Diagnostic(
            "MAP-1114", .error, title: "Text that begins with a star or an ampersand",
            "`\(span.text)` begins the name of an \(isAlias ? "alias" : "anchor"), "
                + "which \(Quoting.shown(whole.text)) is not",
            at: span, because: "names of anchors have Latin letters, digits, `-`, and `_` only",
            solutions: [Quoting.solution(whole)])
    }

    static func textAfterQuote(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1115", .error, title: "Text behind a closing quote",
            "\(Quoting.shown(span.text)) stands behind a text that has ended with its quote", at: span,
            because: "an expression that begins with a quote stands in quotes as a whole",
            solutions: [Quoting.solution(whole)])
    }

    static func quoteInsideQuotes(at span: SourceSpan, whole: SourceSpan?, meant: String) -> Diagnostic {
        let solution =
            whole.map {
                Solution(
                    "use the other kind of quotes: \(meant)", replacements: [Replacement($0, with: meant)])
            } ?? Solution("use the other kind of quotes around the text")
        let escape: Phrase = span.text == "'" ? "double it: ''" : "put a backslash before it"
        return Diagnostic(
            "MAP-1116", .error, title: "Quote inside quotes", "`\(span.text)` ends the text in its middle",
            at: span, solutions: [solution, Solution(escape)])
    }

    static func textAfterBracket(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1117", .error, title: "Text behind a closing bracket",
            "\(Quoting.shown(span.text)) stands behind a list or mapping that has ended", at: span,
            because: "text that begins with a brace or a bracket stands in quotes",
            solutions: [Quoting.solution(whole)])
    }

    static func closedWithoutOpening(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1118", .error, title: "Bracket that nothing opened", "`\(span.text)` closes nothing",
            at: span,
            solutions: [Solution("delete it, or open it where it was meant to begin")])
    }

    static func bracketOfAnotherKind(at span: SourceSpan, close: String, open: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1119", .error, title: "Bracket of another kind",
            "`\(span.text)` cannot close what `\(open.text)` opened", at: span,
            notes: [Note("opened here", at: open)],
            solutions: [Solution("close it with `\(close)`")])
    }

    static func commaWithoutElement(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1120", .error, title: "Comma without an element", "Nothing stands before this comma",
            at: span,
            solutions: [
                Solution("delete it, or write the element", replacements: [Replacement(span, with: "")])
            ])
    }

    static func commaInBlock(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1121", .error, title: "Comma behind a value", "A comma separates only inside brackets",
            at: span,
            because: "lines laid out by indentation end without a sign",
            solutions: [Solution("delete it", replacements: [Replacement(span, with: "")])])
    }

    static func listOnKeyLine(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1122", .error, title: "List on the line of its key",
            "A list with dashes begins on a line of its own",
            at: span,
            solutions: [
                Solution("begin it on the next line, or use `[…]`"),
                Quoting.solution(whole, "put the text in quotes if the dash belongs to it"),
            ])
    }

    static func misplacedDash(at span: SourceSpan, whole: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1123", .error, title: "Dash out of place", "No element of a list may begin here", at: span,
            solutions: [Quoting.solution(whole, "put the text in quotes if the dash belongs to it")])
    }

    static func elementAmongKeys(at span: SourceSpan, mapping: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1124", .error, title: "Element among keys",
            "An element of a list stands among the keys of a mapping",
            at: span, notes: [Note("the mapping begins here", at: mapping)],
            solutions: [Solution("put it under the key that holds the list, or write `key: value`")])
    }

    static func keyAmongElements(at span: SourceSpan, list: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1125", .error, title: "Line without a dash in a list",
            "\(Quoting.shown(span.text)) stands among the elements of a list without a dash", at: span,
            notes: [Note("the list begins here", at: list)],
            solutions: [Solution("begin it with `- `, or indent it to belong to the element above")])
    }

    static func commentInsideText(at span: SourceSpan, comment: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1126", .error, title: "Comment inside a text",
            "\(Quoting.shown(span.text)) goes on with a text that a comment has ended",
            at: span, notes: [Note("the comment is on this line", at: comment)],
            solutions: [Solution("put the comment before the text, or the text in quotes")])
    }

    static func keyUnderText(at span: SourceSpan, text: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1127", .error, title: "Key under a text",
            "\(Quoting.shown(span.text)) is indented under a line that has a value already", at: span,
            notes: [Note("this line has its value", at: text)],
            solutions: [Solution("indent it like the line above, or take the value there away")])
    }

    static func keyOverLines(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1128", .error, title: "Key over several lines",
            "The key before this colon is not on one line", at: span,
            solutions: [Solution("write the key on one line")])
    }

    static func misplacedColon(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1129", .error, title: "Colon out of place", "No value may begin behind this colon", at: span,
            solutions: [Solution("put the text in quotes if the colon belongs to it")])
    }

    static func lineWithoutColon(at span: SourceSpan, text: String) -> Diagnostic {
        Diagnostic(
            "MAP-1130", .error, title: "Line without a colon",
            "\(Quoting.shown(text)) stands among keys but has no colon",
            at: span,
            solutions: [Solution("write `key: value`, or indent it to belong to the text above")])
    }

    static func keyTooLong(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1131", .error, title: "Key too long", "A key may have 1,024 characters before its colon",
            at: span,
            because: "a quote or bracket that was not closed also gives it")
    }

    static func commentInKey(at span: SourceSpan, key: String) -> Diagnostic {
        Diagnostic(
            "MAP-1132", .error, title: "Comment inside a key",
            "\(Quoting.shown(span.text)) is a comment, so \(Quoting.shown(key)) has no colon",
            at: span, because: "a number sign behind a blank begins a comment",
            solutions: [Solution("put the key in quotes")])
    }

    static func contentBesideMarker(at span: SourceSpan, marker: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1133", .error, title: "Content beside a document marker",
            "`---` stands on a line of its own", at: span,
            solutions: [
                Solution(
                    "delete it: a file holds one document", replacements: [Replacement(marker, with: "")])
            ])
    }

    static func blockIndentationZero(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1135", .error, title: "Indentation of zero",
            "A text on lines below is indented by 1 to 9 blanks",
            at: span,
            solutions: [Solution("leave the number out", replacements: [Replacement(span, with: "")])])
    }

    static func markerInQuotes(at span: SourceSpan, quote: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1134", .error, title: "Document marker inside quotes",
            "\(Quoting.shown(span.text)) at the start of a line ends the document even inside quotes",
            at: span,
            notes: [Note("the quote is opened here", at: quote)],
            solutions: [Solution("close the quote, or indent the line")])
    }

    static func notYAML(at span: SourceSpan, problem: String) -> Diagnostic {
        Diagnostic(
            "MAP-1199", .error, title: "Text that is not YAML", "No YAML can be read here: \(problem)",
            at: span)
    }
}
