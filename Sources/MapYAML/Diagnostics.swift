import MapSource

// Findings about the bytes of a file and about limits: MAP-100x and MAP-122x. Syntax, structure, and scalars
// are in `Diagnostics+Syntax.swift`, `Diagnostics+Structure.swift`, `Diagnostics+Scalars.swift`.

extension Diagnostic {
    static func fileTooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1001", .error, title: "File too large",
            "\(grouped(file.bytes.count)) bytes are more than the \(grouped(limit)) that a file may have",
            at: file.span(0..<0),
            because: "a mapping is written by hand; data of this size is read from a platform",
            solutions: [
                Solution("split the document: files of one folder with the same first key belong together")
            ])
    }

    static func bytesNotUTF8(_ file: SourceFile, at offset: Int) -> Diagnostic {
        let byte = String(file.bytes[offset], radix: 16, uppercase: true)
        var notes: [Note] = []
        if let guess = Windows1251.sample(file.bytes, around: offset) {
            notes.append(Note("read as windows-1251 it is `\(guess)`", at: nil))
        }
        return Diagnostic(
            "MAP-1002", .error, title: "Bytes that are not UTF-8",
            "Byte 0x\(byte) at offset \(offset) is not UTF-8", at: file.span(offset..<offset + 1),
            because: "mappings are UTF-8; in another encoding letters would change without a word",
            notes: notes, solutions: [Solution("save the file as UTF-8")])
    }

    static func notUTF8Encoding(_ file: SourceFile, encoding: String) -> Diagnostic {
        Diagnostic(
            "MAP-1003", .error, title: "Text in another encoding", "\(encoding) text, a mapping is UTF-8",
            at: file.span(0..<0), solutions: [Solution("save the file as UTF-8")])
    }

    static func controlCharacter(
        _ file: SourceFile, _ scalar: Unicode.Scalar, _ range: Range<Int>
    ) -> Diagnostic {
        let escape = scalar.value == 0 ? "\\0" : HiddenCharacter.escape(scalar)
        return Diagnostic(
            "MAP-1004", .error, title: "Control character",
            "\(HiddenCharacter.name(scalar)) may not stand in a file as it is", at: file.span(range),
            because: "programs disagree about what it does to the text around it",
            solutions: [Solution("delete it, or write it as \(escape) in double quotes")])
    }

    static func invisibleCharacter(
        _ scalar: Unicode.Scalar, at spans: [SourceSpan]
    ) -> Diagnostic {
        let isSpace = HiddenCharacter.kind(scalar) == .space
        return Diagnostic(
            "MAP-1005", .error, title: "Invisible character",
            "\(HiddenCharacter.name(scalar)) stands in text without quotes\(furtherCount(spans.count - 1))",
            at: spans.first,
            because: isSpace
                ? "it looks like a blank, but no name with it equals one without it"
                : "nobody sees it, but no name with it equals one without it",
            solutions: [
                Solution(
                    isSpace ? "type a blank in its place" : "delete it",
                    replacements: spans.map { Replacement($0, with: isSpace ? " " : "") }, isSafe: true)
            ])
    }

    /// How an invisible character can be made visible.
    enum EscapeAdvice {
        /// The text is in double quotes already.
        case here
        /// The text has to be written in double quotes first.
        case requoted
    }

    static func invisibleInText(
        _ scalar: Unicode.Scalar, at span: SourceSpan, others: Int, escape: EscapeAdvice
    ) -> Diagnostic {
        let code = HiddenCharacter.escape(scalar)
        let solution =
            switch escape {
            case .here: Solution("write it as \(code)", replacements: [Replacement(span, with: code)])
            case .requoted: Solution("write the text in double quotes and the character as \(code)")
            }
        return Diagnostic(
            "MAP-1006", .warning, title: "Invisible character in quoted text",
            "\(HiddenCharacter.name(scalar)) cannot be seen in this text\(furtherCount(others))", at: span,
            because: "texts that look alike will not be equal",
            solutions: [Solution("delete it", replacements: [Replacement(span, with: "")]), solution])
    }

    static func directionInComment(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1007", .warning, title: "Comment that turns the direction of text",
            "\(HiddenCharacter.name(scalar)) changes the order in which the line is shown", at: span,
            because: "what a reader sees there need not be what the file says",
            solutions: [Solution("delete it", replacements: [Replacement(span, with: "")])])
    }

    static func replacementCharacter(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1008", .warning, title: "Replacement character",
            "U+FFFD stands where a letter was lost", at: span,
            because: "a program puts it in when it reads text in the wrong encoding",
            solutions: [Solution("type the letters again")])
    }

    static func emptyFile(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "MAP-1009", .error, title: "Nothing in the file",
            "Nothing but blanks and comments is in this file",
            at: file.span(0..<0),
            solutions: [
                Solution("begin with `pair:`, `platform:`, `case:`, or `project:`, or delete the file")
            ])
    }

    static func furtherFindings(_ file: SourceFile, shown: Int, leftOut: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1010", .note, title: "Further findings left out",
            "\(leftOut) more findings after the first \(shown) are not shown",
            at: file.span(file.bytes.count..<file.bytes.count))
    }

    /// A layout that would say something else than the text: a mistake of the formatter, whose result is
    /// not used.
    static func layoutChangedContent(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "MAP-9001", .error, title: "Bug in mapctl: layout that changes content",
            "The file laid out anew would not say the same", at: file.span(0..<0),
            because: "this is a mistake of mapctl; the file was left as it is",
            solutions: [Solution("report it with the file, or the part of it that still shows it")])
    }

    // MARK: - Limits

    static func nestedTooDeep(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1220", .error, title: "Nested too deep",
            "Level \(limit + 1) of lists and mappings begins here, \(limit) are allowed", at: span,
            because: "no mapping needs so many; a file that does was made to exhaust memory or by a loop")
    }

    static func tooManyNodes(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1221", .error, title: "Too many nodes",
            "\(grouped(limit)) values and collections end here, an alias counts for all it stands for",
            at: span, because: "a few lines of aliases of aliases can stand for billions of values",
            solutions: [Solution("split the document, or write fewer aliases")])
    }

    static func tooManyAliases(at span: SourceSpan, limit: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1222", .error, title: "Too many aliases",
            "\(grouped(limit)) aliases stand before this one, that is all a file may have", at: span,
            solutions: [Solution("write a `same` link, a form, or a dictionary in place of repeated parts")])
    }

    static func scalarTooLong(at span: SourceSpan, count: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            "MAP-1223", .error, title: "Text too long",
            "\(grouped(count)) bytes of text are more than the \(grouped(limit)) that one value may have",
            at: SourceSpan(
                file: span.file,
                range: span.range.lowerBound..<min(span.range.upperBound, span.range.lowerBound + 1)),
            because: "text of this size is data; a quote that was not closed also gives it")
    }

    // MARK: - Words

    /// A whole number with commas between thousands.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var result = ""
        while digits.count > 3 {
            result = "," + digits.suffix(3) + result
            digits.removeLast(3)
        }
        return digits + result
    }

    private static func furtherCount(_ others: Int) -> Phrase {
        others > 0 ? ", and \(others) more like it" : ""
    }
}
