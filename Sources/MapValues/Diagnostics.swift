import MapSource

/// The findings of this target: everything that may be wrong with a JSON text. Codes `MAP-15xx`.
extension Diagnostic {
    /// Nothing but spaces, or not even those.
    static func jsonEmpty(hasSpaces: Bool, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1501", .error, title: "Empty text",
            hasSpaces
                ? "Spaces alone where a JSON value is expected" : "No text where a JSON value is expected",
            at: span, because: "an empty answer is no empty list: that would be `[]`",
            solutions: [Solution("Look at the status of the answer")])
    }

    /// A text of another format, told by how it begins.
    static func jsonForeignText(_ name: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1502", .error, title: "Another format than JSON", "\(name) where JSON is expected", at: span,
            solutions: [Solution(fix)])
    }

    /// Bytes that are no text at all.
    static func jsonBinary(_ name: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1503", .error, title: "Not a text", "\(name) where JSON is expected", at: span,
            solutions: [Solution(fix)])
    }

    /// Bytes that are not UTF-8.
    static func jsonEncoding(
        _ message: Phrase, because reason: Phrase, fix: Phrase, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-1504", .error, title: "Encoding other than UTF-8", message, at: span, because: reason,
            solutions: [Solution(fix)])
    }

    /// The text ends where lists, objects or a token are open.
    static func jsonEndsEarly(
        behind token: String, missing: String, at span: SourceSpan, opening: SourceSpan?
    ) -> Diagnostic {
        let message: Phrase =
            missing.isEmpty
            ? "Text ends behind \(token)" : "`\(missing)` missing: the text ends behind \(token)"
        return Diagnostic(
            "MAP-1505", .error, title: "Text ends too early", message, at: span, because: cutOff,
            notes: opening.map { [Note("opened here", at: $0)] } ?? [],
            solutions: [Solution("Fetch or save it again")])
    }

    /// The text ends inside a text.
    static func jsonQuoteOpen(_ mark: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1505", .error, title: "Text ends too early",
            "Closing quote `\(mark)` missing: the text ends before it",
            at: span, because: cutOff, solutions: [Solution("Fetch or save it again")])
    }

    /// The text ends inside an escape.
    static func jsonEscapeOpen(at span: SourceSpan, quote: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1505", .error, title: "Text ends too early",
            "Escape `\(span.text)` is not finished: the text ends inside it",
            at: span, because: cutOff, notes: [Note("opened here", at: quote)],
            solutions: [Solution("Fetch or save it again")])
    }

    /// The text ends inside a comment.
    static func jsonCommentOpen(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1505", .error, title: "Text ends too early",
            "Comment `/*` is not closed: the text ends inside it",
            at: span, solutions: [Solution("Leave the comment out: JSON has none")])
    }

    private static let cutOff: Phrase = "an answer that was cut off on its way ends like this"

    /// Something behind the one value of a text.
    static func jsonRest(_ message: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1506", .error, title: "Text behind the value", message, at: span,
            because: "a JSON text is one value", solutions: [Solution(fix)])
    }

    /// A second value behind the one of a text.
    static func jsonSecondValue(isNextLine: Bool, at span: SourceSpan) -> Diagnostic {
        jsonRest(
            isNextLine ? "Second value on a line of its own" : "Second value behind the first one",
            fix: isNextLine ? "Read it as a stream of records (NDJSON)" : "Put the values in `[` `]`",
            at: span)
    }

    /// A closing bracket that does not fit.
    static func jsonBracket(_ message: Phrase, at span: SourceSpan, opening: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-1507", .error, title: "Brackets that do not match", message, at: span,
            notes: opening.map { [Note("opened here", at: $0)] } ?? [])
    }

    /// No comma between elements or members.
    ///
    /// The edit stands in for `replaced`: the mark in its place, or the point before what follows.
    static func jsonCommaMissing(_ message: Phrase, replaced: SourceSpan, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1508", .error, title: "Comma missing", message, at: span,
            solutions: [
                Solution(
                    "Write `,` between elements and between members",
                    replacements: [Replacement(replaced, with: ",")])
            ])
    }

    /// A comma with nothing on one side.
    static func jsonCommaTooMany(_ message: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1509", .error, title: "Comma too many", message, at: span,
            because: "a comma stands between two elements",
            solutions: [Solution("Leave it out", replacements: [Replacement(span, with: "")])])
    }

    /// No colon, or one that is out of place.
    static func jsonColon(_ message: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1510", .error, title: "Colon out of place", message, at: span, solutions: [Solution(fix)])
    }

    /// A colon without a value behind it.
    static func jsonValueMissing(before mark: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1511", .error, title: "Value missing", "Value missing before `\(mark)`", at: span,
            solutions: [Solution("Write the value, or `null`")])
    }

    /// A key without a colon and a value.
    static func jsonKeyWithoutValue(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1511", .error, title: "Value missing", "Key without a value before `\(span.text)`", at: span,
            because: "an object holds pairs",
            solutions: [Solution("Write `: ` and the value, or put texts in `[` `]`")])
    }

    /// A key that is no text in double quotes.
    static func jsonKey(_ message: Phrase, fix: Phrase?, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1512", .error, title: "Key that is no text", message, at: span,
            solutions: fix.map { [Solution($0)] } ?? [])
    }

    /// A word that JSON does not know.
    static func jsonWord(
        _ message: Phrase, fix: Phrase, write: String? = nil, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-1513", .error, title: "Word that JSON does not know", message, at: span,
            because: "outside quotes there are `true`, `false` and `null`",
            solutions: [Solution(fix, replacements: write.map { [Replacement(span, with: $0)] } ?? [])])
    }

    /// A number in a form that JSON does not have.
    static func jsonNumber(_ message: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1514", .error, title: "Number in a form of another language", message, at: span,
            solutions: [Solution(fix)])
    }

    /// A comma where the point of a decimal belongs.
    static func jsonDecimalComma(fraction: String, at span: SourceSpan) -> Diagnostic {
        jsonNumber("Comma inside a number before `\(fraction)`", fix: "Write a point", at: span)
    }

    /// Digits grouped by spaces.
    static func jsonSpaceInNumber(at span: SourceSpan) -> Diagnostic {
        jsonNumber("Space inside a number", fix: "Write the digits without it", at: span)
    }

    /// A number with more characters than any has.
    static func jsonNumberTooLong(lengthMax: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1515", .error, title: "Past a limit", "Number of more than \(lengthMax) characters",
            at: span,
            because: "no amount is that long", solutions: [Solution("Write it as a text")])
    }

    /// A text with more bytes than one answer has.
    static func jsonTooLarge(bytesMax: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1515", .error, title: "Past a limit", "Text of more than \(bytesMax) bytes", at: span,
            because: "one value is held in memory as a whole",
            solutions: [Solution("Read it as a stream of records")])
    }

    /// More lists and objects inside each other than any record has.
    static func jsonTooDeep(depthMax: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1515", .error, title: "Past a limit", "Bracket nested deeper than \(depthMax) levels",
            at: span,
            because: "no record is that deep, and hostile ones would fill the stack")
    }

    /// Quotes of another kind.
    static func jsonQuotes(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1516", .error, title: "Quotes that are not double quotes",
            "\(name.capitalizedFirst) around a text",
            at: span, solutions: [Solution("Write `\"`")])
    }

    /// A double quote inside a text.
    static func jsonQuoteInText(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1516", .error, title: "Quotes that are not double quotes",
            "Quote inside a text needs a backslash",
            at: span, solutions: [Solution("Write `\\\"`", replacements: [Replacement(span, with: "\\\"")])])
    }

    /// A line break inside a text.
    static func jsonLineBreakInText(at span: SourceSpan, quote: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1517", .error, title: "Control character in a text", "Line break inside a text", at: span,
            because: "either it needs an escape, or the closing quote is missing",
            notes: [Note("opened here", at: quote)],
            solutions: [Solution("Write `\\n`, or close the quote")])
    }

    /// A control character inside a text.
    static func jsonControlCharacter(_ byte: UInt8, at span: SourceSpan) -> Diagnostic {
        let name = controlName(byte)
        return Diagnostic(
            "MAP-1517", .error, title: "Control character in a text",
            "\(name.text) inside a text needs an escape",
            at: span,
            solutions: [
                Solution("Write `\(name.escape)`", replacements: [Replacement(span, with: name.escape)])
            ])
    }

    private static func controlName(_ byte: UInt8) -> (text: String, escape: String) {
        if byte == 0x09 { return ("Tab", "\\t") }
        let digits = String(byte, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
        return (byte == 0 ? "NUL" : "U+\(code)", "\\u\(code.lowercased())")
    }

    /// A control character between values.
    static func jsonControlCharacterOutside(_ byte: UInt8, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1518", .error, title: "Character without a meaning",
            "\(controlName(byte).text) between values",
            at: span, because: byte == 0 ? "a file that was not written to its end is filled with NUL" : nil,
            solutions: [Solution(byte == 0 ? "Fetch or save it again" : "Leave it out")])
    }

    /// A character that begins nothing in JSON.
    static func jsonStrayCharacter(_ character: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1518", .error, title: "Character without a meaning", "`\(character)` begins nothing in JSON",
            at: span)
    }

    /// Dots for "and so on".
    static func jsonDots(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1518", .error, title: "Character without a meaning", "Dots stand for something left out",
            at: span,
            solutions: [Solution("Give the whole text: this is an example from a page")])
    }

    /// A place in a template that was not filled in.
    static func jsonPlaceholder(_ mark: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1518", .error, title: "Character without a meaning",
            "`\(mark)` begins a place that was not filled in",
            at: span, solutions: [Solution("Fill the template in before it is sent")])
    }

    /// Texts joined by a plus.
    static func jsonConcatenation(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1518", .error, title: "Character without a meaning",
            "Plus between values: JSON computes nothing",
            at: span, solutions: [Solution("Write the result")])
    }

    /// An escape that JSON does not have.
    static func jsonEscape(_ message: Phrase, fix: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1519", .error, title: "Escape that JSON does not have", message, at: span,
            solutions: [Solution(fix)])
    }

    /// `\u` without four digits.
    static func jsonUnicodeEscape(isBraced: Bool, at span: SourceSpan) -> Diagnostic {
        jsonEscape(
            isBraced ? "`\\u{…}` is an escape of other languages" : "`\\u` needs four hexadecimal digits",
            fix: isBraced ? "Write `\\u` and four digits, or the character itself" : "Write `\\u00e9` for é",
            at: span)
    }

    /// An escape that is half of a character.
    static func jsonHalfPair(_ name: String, isHigh: Bool, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1520", .warning, title: "Half of a surrogate pair",
            "`\(name)` is the \(isHigh ? "first" : "second") half of a character: U+FFFD takes its place",
            at: span,
            because: "a text was cut in the middle of a character, often of an emoji",
            solutions: [Solution("Cut texts at characters")])
    }

    /// A key given twice in one object.
    static func jsonKeyTwice(
        _ name: String, _ severity: Severity, at span: SourceSpan, former: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-1521", severity, title: "Member given twice",
            "`\(name)` is given twice: the later value counts", at: span,
            because: "readers of JSON differ in which of the two they take",
            notes: [Note("given first here", at: former)])
    }

    /// A comment.
    static func jsonComment(_ mark: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1522", .error, title: "Comment", "`\(mark)` comment: JSON has none", at: span,
            solutions: [Solution("Leave it out", replacements: [Replacement(span, with: "")])])
    }

    /// A space that is none in JSON.
    static func jsonOddSpace(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1523", .error, title: "Space of another kind", "\(name.capitalizedFirst) between values",
            at: span,
            because: "between values stand spaces, tabs and line breaks",
            solutions: [Solution("Write a space", replacements: [Replacement(span, with: " ")])])
    }

    /// A page of HTML in the middle of an answer.
    static func jsonErrorPage(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1524", .error, title: "Broken off by an error page", "HTML in the middle of the answer",
            at: span,
            because: "the server failed while it was writing", solutions: [Solution("Fetch it again")])
    }
}

/// Findings about the records of a stream.
extension Diagnostic {
    /// An answer without the member that the path names.
    static func jsonRecordsNotFound(
        _ name: String, path: String, seen: [String], at span: SourceSpan
    ) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: seen, countMax: 1).first
        let others = seen.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            "MAP-1531", .error, title: "Records not found", "`\(name)` is not in this answer", at: span,
            because: seen.isEmpty ? "the object is empty" : "it has \(others)",
            solutions: near.map { [Solution("Ask for `\($0)` instead of `\(path)`")] } ?? [])
    }

    /// Something else than a list or an object at the end of the path, or on its way.
    static func jsonRecordsElsewhere(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1531", .error, title: "Records not found", "Single value where `\(path)` leads to records",
            at: span,
            because: "records are objects, in a list or under their ids")
    }

    /// A record that is a list, a text, a number.
    static func jsonRecordNoObject(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1532", .error, title: "Record that is no object", "Record is an object with named fields",
            at: span,
            solutions: [Solution("Name the place of the records with `--at`")])
    }

    /// A record with more bytes than are held in memory.
    static func jsonRecordTooLarge(bytesMax: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1533", .error, title: "Record past a limit", "Record of more than \(bytesMax) bytes",
            at: span,
            because: "a record is held in memory as a whole; this one is left out",
            solutions: [Solution("Name the place of the records with `--at`, if this is a whole answer")])
    }

    /// Commas between records that stand in no list.
    static func jsonCommaBetweenRecords(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1534", .warning, title: "Comma between records",
            "Comma between records that stand in no list",
            at: span, because: "records in lines need none",
            solutions: [Solution("Put `[` and `]` around them, or leave the commas out")])
    }

    /// Something between records that makes it unclear where the next one begins.
    static func jsonRecordsLost(_ character: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1535", .error, title: "Records lost",
            "`\(character)` between records: what follows is not read", at: span,
            because: "it is unclear where the next record begins",
            solutions: [Solution("Mend the text, or fetch it again")])
    }

    /// A stream that ends in the middle of a list or an answer.
    static func jsonStreamEndsEarly(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1505", .error, title: "Text ends too early",
            "Stream ends inside a list or object around the records",
            at: span, because: cutOff, solutions: [Solution("Fetch or save it again")])
    }
}

extension String {
    /// The text with its first letter as a capital, for the beginning of a message.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
