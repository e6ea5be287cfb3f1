import MapValues

/// A word of an expression.
struct Token {
    enum Kind: Equatable {
        case identifier(String)
        /// A field name between back-ticks.
        case quotedIdentifier(String)
        /// Digits of a whole number, not yet brought to a value: a minus before them matters.
        case integer(digits: String, radix: Int)
        case decimal(ExactDecimal)
        /// A decimal with a point too far out for the usual form.
        case wide(WideDecimal)
        case string(String)
        /// A number or a text of a kind that the language leaves out.
        case leftOut(LeftOutFeature)
        /// An operator or a bracket. For example: `&&`, `[?`.
        case symbol(Symbol)
        /// Something that is no word; a finding has been made.
        case mistake
        case end
    }

    enum Symbol: String, CaseIterable {
        case questionBracket = "[?"
        case questionDot = ".?"
        case or = "||"
        case and = "&&"
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divide = "/"
        case remainder = "%"
        case not = "!"
        case question = "?"
        case colon = ":"
        case comma = ","
        case dot = "."
        case openParenthesis = "("
        case closeParenthesis = ")"
        case openBracket = "["
        case closeBracket = "]"
        case openBrace = "{"
        case closeBrace = "}"
    }

    var kind: Kind
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
}
