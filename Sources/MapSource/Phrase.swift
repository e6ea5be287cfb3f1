/// A sentence of a finding: its words, and apart from them what was filled in.
///
/// Written as a literal, so that constructors of findings read like their English; the words are the key
/// by which other languages are looked up. What stands in backticks or comes from a file is filled in.
///
/// For example: `"\(name) has \(count) rows"` has the template `{1} has {2} rows` and two arguments.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What was filled in: a text that is the same in every language, or a phrase again.
    package enum Argument: Sendable, Hashable {
        case text(String)
        indirect case phrase(Phrase)

        /// The argument in English.
        package var text: String {
            switch self {
            case .text(let text): text
            case .phrase(let phrase): phrase.text
            }
        }
    }

    /// The English words, with `{1}`, `{2}`, … where arguments stand.
    package let template: String
    /// What was filled in, in the order of the template.
    package let arguments: [Argument]
    /// The whole in English.
    package let text: String

    /// A phrase of a template and its arguments.
    private init(template: String, arguments: [Argument]) {
        self.template = template
        self.arguments = arguments
        text = Phrase.filled(template) { number in
            arguments.indices.contains(number) ? arguments[number].text : nil
        }
    }

    package init(stringLiteral value: String) { self.init(template: value, arguments: []) }

    package init(stringInterpolation: StringInterpolation) {
        self.init(template: stringInterpolation.template, arguments: stringInterpolation.arguments)
    }

    /// A text of somebody else, which no language changes. For example: the author's own `because:`.
    package init(verbatim text: String) { self.init(template: "{1}", arguments: [.text(text)]) }

    /// Two pieces of one sentence, where it is too long for a line: one template, as if written in one.
    package static func + (left: Phrase, right: Phrase) -> Phrase {
        let shifted = filled(right.template) { "{\($0 + 1 + left.arguments.count)}" }
        return Phrase(template: left.template + shifted, arguments: left.arguments + right.arguments)
    }

    /// A phrase that ends with a text, such as the words of a list.
    @_disfavoredOverload package static func + (left: Phrase, right: String) -> Phrase {
        left + Phrase(verbatim: right)
    }

    /// The same with dots wherever one of some texts was filled in, or a part of it.
    package func hiding(_ secrets: [String]) -> Phrase {
        let hidden = arguments.map { argument -> Argument in
            switch argument {
            case .text(let text): .text(secrets.reduce(text) { $0.replacing($1, with: "•••") })
            case .phrase(let phrase): .phrase(phrase.hiding(secrets))
            }
        }
        return hidden == arguments ? self : Phrase(template: template, arguments: hidden)
    }

    /// The same with its first letter in upper case, also where that is the first of an argument.
    package var capitalizedFirst: Phrase {
        guard template.hasPrefix("{1}"), let first = arguments.first else {
            return Phrase(
                template: template.prefix(1).uppercased() + template.dropFirst(), arguments: arguments)
        }
        let capital: Argument =
            switch first {
            case .text(let text): .text(text.prefix(1).uppercased() + text.dropFirst())
            case .phrase(let phrase): .phrase(phrase.capitalizedFirst)
            }
        return Phrase(template: template, arguments: [capital] + arguments.dropFirst())
    }

    /// A template with each `{n}` replaced by what a number, counted from 0, gives; `nil` leaves it.
    package static func filled(_ template: String, _ argument: (Int) -> String?) -> String {
        guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let name = rest[open...].dropFirst().prefix { $0.isASCII && $0.isNumber }
            let close = name.endIndex
            if let number = Int(name), close < rest.endIndex, rest[close] == "}",
                let text = argument(number - 1)
            {
                result += text
                rest = rest[rest.index(after: close)...]
            } else {
                result.append("{")
                rest = rest[rest.index(after: open)...]
            }
        }
        return result + rest
    }

    /// Collects the words and the arguments of a literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var template = ""
        fileprivate var arguments: [Argument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            template.reserveCapacity(literalCapacity + 3 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        /// Takes words.
        package mutating func appendLiteral(_ literal: String) { template += literal }

        /// Fills in a phrase, which has a translation of its own.
        package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }

        /// Fills in a text or a number; a literal is a phrase.
        @_disfavoredOverload package mutating func appendInterpolation(_ value: some CustomStringConvertible)
        {
            append(.text(value.description))
        }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            template += "{\(arguments.count)}"
        }
    }
}

extension Sequence<String> {
    /// The texts in a row. For example: `a and b and c`.
    package func joinedByAnd() -> Phrase {
        reduce(nil as Phrase?) { former, next in
            former.map { "\($0) and \(next)" } ?? Phrase(verbatim: next)
        } ?? Phrase(verbatim: "")
    }

    /// The texts in a row. For example: `a or b or c`.
    package func joinedByOr() -> Phrase {
        reduce(nil as Phrase?) { former, next in
            former.map { "\($0) or \(next)" } ?? Phrase(verbatim: next)
        } ?? Phrase(verbatim: "")
    }
}
