import MapValues

extension FunctionTable {
    static let textFunctions = textTests + textChanges + textPlaces + textParts + textForms

    /// Questions about a text.
    private static let textTests = [
        test("startsWith", "Whether a text begins with another.", ("'A-12'.startsWith('A-')", "true")) {
            $0.starts(with: $1)
        },
        test("endsWith", "Whether a text ends with another.", ("'a.pdf'.endsWith('.pdf')", "true")) {
            $0.count >= $1.count && $0.suffix($1.count).elementsEqual($1)
        },
        test("contains", "Whether a text holds another.", ("'to the door'.contains('door')", "true")) {
            TextSearch.firstIndex(of: Array($1), in: Array($0)) != nil
        },
        FunctionDeclaration(
            "matches", .texts,
            "Whether a regular expression fits a part of the text; `^` and `$` tie it to the ends. "
                + "The syntax is that of RE2: no back-references and no looking around, so that the time "
                + "grows with the length of the text and no pattern can stall a flow.",
            examples: [
                .init("'AB-1234'.matches('^[A-Z]{2}-[0-9]+$')", "true"),
                .init("'abc'.matches('^b')", "false"),
            ],
            [
                FunctionOverload(
                    .either, [.string, .string], .bool, traits: .linear,
                    .two { (text, pattern) throws(EvaluationError) in
                        let matcher = try PatternMatcher.reading(pattern.string("matches"))
                        return .bool(matcher.matches(try text.string("matches")))
                    })
            ]),
    ]

    /// The text, changed as a whole.
    private static let textChanges = [
        change("lowerAscii", "The letters A to Z in lower case.", ("'SHOP'.lowerAscii()", "'shop'")) {
            String(decoding: $0.utf8.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }, as: UTF8.self)
        },
        change("upperAscii", "The letters a to z in upper case.", ("'eur'.upperAscii()", "'EUR'")) {
            String(decoding: $0.utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }, as: UTF8.self)
        },
        change("trim", "Without white space at both ends.", ("'  a b '.trim()", "'a b'")) {
            var scalars = Substring($0).unicodeScalars
            while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
            while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
            return String(scalars)
        },
        FunctionDeclaration(
            "reverse", .texts,
            "The characters of a text, or the elements of a list, from the last to the first.",
            examples: [.init("'abc'.reverse()", "'cba'"), .init("[1, 2].reverse()", "[2, 1]")],
            [.string, .list(.parameter("T"))].map {
                FunctionOverload(
                    .receiver, [$0], $0, traits: .linear,
                    .one { (value) throws(EvaluationError) in
                        if case .list(let list) = value {
                            return .list(Array(try list.elements().reversed()))
                        }
                        var result = String.UnicodeScalarView()
                        result.append(contentsOf: try value.string("reverse").unicodeScalars.reversed())
                        return .string(String(result))
                    })
            }),
        FunctionDeclaration(
            "strings.quote", .texts,
            "The text between quotation marks, with escapes for what could not stand there.",
            examples: [.init("strings.quote('a \"b\"')", "'\"a \\\\\"b\\\\\"\"'")],
            [
                FunctionOverload(
                    .global, [.string], .string, traits: .linear,
                    .one { (value) throws(EvaluationError) in
                        .string(TextFormat.quoted(try value.string("strings.quote")))
                    })
            ]),
    ]

    /// A question about a text and another, answered from their bytes.
    private static func test(
        _ name: String, _ summary: String, _ example: (String, String),
        _ body: @escaping @Sendable (String.UTF8View, String.UTF8View) -> Bool
    ) -> FunctionDeclaration {
        FunctionDeclaration(
            name, .texts, summary, examples: [.init(example.0, example.1)],
            [
                FunctionOverload(
                    .receiver, [.string, .string], .bool, traits: .linear,
                    .two { (text, other) throws(EvaluationError) in
                        .bool(body(try text.string(name).utf8, try other.string(name).utf8))
                    })
            ])
    }

    /// A function of one text that gives a text.
    private static func change(
        _ name: String, _ summary: String, _ example: (String, String),
        _ body: @escaping @Sendable (String) -> String
    ) -> FunctionDeclaration {
        FunctionDeclaration(
            name, .texts, summary, examples: [.init(example.0, example.1)],
            [
                FunctionOverload(
                    .receiver, [.string], .string, traits: .linear,
                    .one { (value) throws(EvaluationError) in .string(body(try value.string(name))) })
            ])
    }
}
