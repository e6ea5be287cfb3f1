import MapSource
package import MapValues

/// Why an expression has no value, and where in its text that came up.
///
/// Not a finding: the caller decides what comes of it.
package struct EvaluationError: Error, Sendable {
    /// What went wrong.
    package indirect enum Kind: Sendable {
        /// A raw value does not fit the type that is declared for it.
        case unfit(Value, ExpressionType)
        /// An operator or function does not take values like these.
        case noOverload(String, [ExpressionType])
        /// An operator or function was given null, which stands for an absent field.
        case absent(String)
        case noSuchKey(String)
        case noSuchField(String)
        /// A place in a list or text that has only so many.
        case outOfRange(Int, count: Int)
        case divisionByZero(ExpressionType)
        /// A number that does not fit an integer or a decimal.
        case overflow(String)
        /// A quotient with digits that never end, outside of `round`.
        case inexact
        /// A time or a duration outside of its range.
        case timeOutOfRange
        /// A text that does not say what it is converted to.
        case unreadable(String, ExpressionType)
        case unknownZone(String)
        case unknownName(String)
        case unknownFunction(String)
        /// The value of an optional that has none.
        case noValue
        case keyTwice(String)
        case keyType(ExpressionType)
        /// A regular expression that cannot be read, and why.
        case badPattern(String, String)
        /// A text for `format` that cannot be followed, and why.
        case badFormat(String)
        /// An argument that the function cannot work with, and what it takes.
        case badArgument(String)
        /// More steps than an evaluation may take.
        case tooLong
    }

    /// What went wrong, with what it went wrong for.
    package var kind: Kind
    /// The part of the expression's text that failed, in bytes.
    package var range: Range<Int>?

    package init(_ kind: Kind, at range: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
    }

    /// Whether no other operand can make up for it.
    var isFinal: Bool { if case .tooLong = kind { true } else { false } }

    /// The same error with a place, unless it has one.
    func located(_ range: Range<Int>) -> EvaluationError {
        EvaluationError(kind, at: self.range ?? range)
    }
}

extension EvaluationError: CustomStringConvertible {
    /// The failure in words, most specific word first, without a full stop.
    package var description: String { phrase.text }

    /// The same, for translation.
    var phrase: Phrase {
        switch kind {
        case .unfit(let value, let type): "\(Self.shown(value)) is no \(type)"
        case .noOverload(let name, let types):
            "`\(name)` does not take \(types.map(\.description).joinedByAnd())"
        case .absent(let name): "null does not take part in `\(name)`"
        case .noSuchKey(let key): "\(key) is not a key of the map"
        case .noSuchField(let name): "`\(name)` is not a field of the value"
        case .outOfRange(let index, let count): "\(index) is outside of 0 to \(count)"
        case .divisionByZero: "zero divides nothing"
        case .overflow(let operation): "the result of `\(operation)` has too many digits"
        case .inexact: "the quotient has digits without end, which only `round(x, step, mode)` can cut"
        case .timeOutOfRange: "times lie between the years 1 and 9999"
        case .unreadable(let text, let type): "`\(text)` does not read as \(type)"
        case .unknownZone(let zone): "`\(zone)` is not a known time zone"
        case .unknownName(let name): "`\(name)` is not declared"
        case .unknownFunction(let name): "`\(name)` is not a function"
        case .noValue: "an optional without a value was asked for it"
        case .keyTwice(let key): "\(key) stands twice in the map"
        case .keyType(let type): "\(type) is not a type of keys"
        case .badPattern(let pattern, let reason): "`\(pattern)` is not a regular expression: \(reason)"
        case .badFormat(let reason), .badArgument(let reason): Phrase(verbatim: reason)
        case .tooLong: "the evaluation takes more steps than it may"
        }
    }

    private static func shown(_ value: Value) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.text
        case .text(let text): "`\(text.prefix(40))`"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
