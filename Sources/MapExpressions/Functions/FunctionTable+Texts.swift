import MapValues

extension FunctionTable {
    static let textFunctions = [
        FunctionDeclaration(
            "startsWith", .texts, "Whether a text begins with another.",
            examples: [.init("'A-12'.startsWith('A-')", "true")],
            [
                FunctionOverload(
                    .receiver, [.string, .string], .bool,
                    .two { (text, start) throws(EvaluationError) in
                        .bool(
                            try text.string("startsWith").utf8.starts(with: start.string("startsWith").utf8))
                    })
            ]),
        FunctionDeclaration(
            "endsWith", .texts, "Whether a text ends with another.",
            examples: [.init("'a.pdf'.endsWith('.pdf')", "true")],
            [
                FunctionOverload(
                    .receiver, [.string, .string], .bool,
                    .two { (text, end) throws(EvaluationError) in
                        let text = try text.string("endsWith").utf8
                        let end = try end.string("endsWith").utf8
                        return .bool(text.count >= end.count && text.suffix(end.count).elementsEqual(end))
                    })
            ]),
        FunctionDeclaration(
            "contains", .texts, "Whether a text holds another.",
            examples: [.init("'to the door'.contains('door')", "true")],
            [
                FunctionOverload(
                    .receiver, [.string, .string], .bool, isLinear: true,
                    .two { (text, part) throws(EvaluationError) in
                        .bool(
                            TextSearch.firstIndex(
                                of: Array(try part.string("contains").utf8),
                                in: Array(try text.string("contains").utf8)) != nil)
                    })
            ]),
        text("lowerAscii", "The letters A to Z in lower case.", "'SHOP'.lowerAscii()", "'shop'") {
            String(decoding: $0.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
        },
        text("upperAscii", "The letters a to z in upper case.", "'eur'.upperAscii()", "'EUR'") {
            String(decoding: $0.utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }, as: UTF8.self)
        },
        text("trim", "Without white space at both ends.", "'  a b '.trim()", "'a b'") {
            var scalars = Substring($0).unicodeScalars
            while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
            while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
            return String(scalars)
        },
        FunctionDeclaration(
            "form", .texts,
            "The text in a named form of the mapping, such as `digits` or `email`. A text that the form does "
                + "not fit is an error.",
            [
                FunctionOverload(
                    .global, [.string, .string], .string, isLinear: true,
                    .many { (arguments, facilities) throws(EvaluationError) in
                        let text = try arguments[0].string("form")
                        let name = try arguments[1].string("form")
                        guard let form = facilities.forms[name] else {
                            throw EvaluationError(.badArgument("'\(name)' is not a form"))
                        }
                        guard let result = form(text) else {
                            throw EvaluationError(.unfitForm(text, form: name))
                        }
                        return .string(result)
                    })
            ]),
    ]

    /// A function of one text that gives a text.
    private static func text(
        _ name: String, _ summary: String, _ example: String, _ result: String,
        _ body: @escaping @Sendable (String) -> String
    ) -> FunctionDeclaration {
        FunctionDeclaration(
            name, .texts, summary, examples: [.init(example, result)],
            [
                FunctionOverload(
                    .receiver, [.string], .string, isLinear: true,
                    .one { (value) throws(EvaluationError) in .string(body(try value.string(name))) })
            ])
    }
}
