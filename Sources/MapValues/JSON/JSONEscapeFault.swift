import MapSource

/// What is wrong with an escape that JSON does not have, told by the character behind the backslash.
struct JSONEscapeFault {
    let message: Phrase
    let fix: Phrase

    init(_ letter: UInt8) {
        switch letter {
        case Byte.apostrophe:
            (message, fix) = ("`\\'` escapes what needs no escape", "Write `'` alone")
        case UInt8(ascii: "x"):
            (message, fix) = ("`\\x` is an escape of other languages", "Write `\\u0041` for `\\x41`")
        case Byte.newline, Byte.carriageReturn:
            (message, fix) = ("Backslash at the end of a line", "Write the text on one line")
        case UInt8(ascii: "U"):
            (message, fix) = (
                "`\\U` is an escape of other languages or a Windows path",
                "Write `\\\\` for a backslash, or two `\\u` escapes for a character past U+FFFF"
            )
        case _ where Byte.isDigit(letter):
            (message, fix) = (
                "`\\\(letter.character)` is an escape of other languages", "Write `\\u0000` for `\\0`"
            )
        case _ where letter < 0x80 && letter > Byte.space:
            (message, fix) = (
                "`\\\(letter.character)` is no escape: a backslash stands before `\" \\ / b f n r t u`",
                "Write `\\\\` for a backslash"
            )
        default:
            (message, fix) = (
                "Backslash before a character that needs none",
                "Write `\\\\` for a backslash"
            )
        }
    }
}
