import MapValues

extension FunctionTable {
    /// Where something stands in a text, and what stands where.
    static let textPlaces = [
        FunctionDeclaration(
            "charAt", .texts, "The character at a place, counted from 0; empty at the end of the text.",
            examples: [.init("'abc'.charAt(1)", "'b'")],
            [
                FunctionOverload(
                    .receiver, [.string, .int], .string, traits: .linear,
                    .two { (text, place) throws(EvaluationError) in
                        let scalars = Array(try text.string("charAt").unicodeScalars)
                        let place = try place.int("charAt")
                        guard place >= 0, place <= scalars.count else {
                            throw EvaluationError(.outOfRange(place, count: scalars.count))
                        }
                        return .string(place == scalars.count ? "" : String(Character(scalars[place])))
                    })
            ]),
        FunctionDeclaration(
            "indexOf", .texts,
            "Where a text first stands in another, counted from 0, from a place on; -1 where it does not.",
            examples: [.init("'banana'.indexOf('an')", "1"), .init("'banana'.indexOf('an', 2)", "3")],
            search("indexOf") { (text, part, from) in
                if part.count > text.count { return -1 }
                return TextSearch.firstIndex(of: part, in: text, from: from ?? 0) ?? -1
            }),
        FunctionDeclaration(
            "lastIndexOf", .texts,
            "Where a text last stands in another, counted from 0, up to a place; -1 where it does not.",
            examples: [
                .init("'banana'.lastIndexOf('an')", "3"), .init("'banana'.lastIndexOf('an', 2)", "1"),
            ],
            search("lastIndexOf") { (text, part, from) in
                let last = text.count - part.count
                if last < 0 { return -1 }
                // Searched backwards in both, so that it stays linear.
                let start = max(0, last - (from ?? last))
                let found = TextSearch.firstIndex(of: part.reversed(), in: text.reversed(), from: start)
                return found.map { last - $0 } ?? -1
            }),
        FunctionDeclaration(
            "substring", .texts, "The characters from a place on, up to but not with another place.",
            examples: [.init("'abcdef'.substring(4)", "'ef'"), .init("'abcdef'.substring(1, 3)", "'bc'")],
            [
                FunctionOverload(
                    .receiver, [.string, .int], .string, traits: .linear,
                    .two { (text, start) throws(EvaluationError) in try substring(text, start, nil) }),
                FunctionOverload(
                    .receiver, [.string, .int, .int], .string, traits: .linear,
                    .many { (arguments, _) throws(EvaluationError) in
                        try substring(arguments[0], arguments[1], arguments[2])
                    }),
            ]),
    ]

    /// Texts taken apart and put together.
    static let textParts = [
        FunctionDeclaration(
            "replace", .texts,
            "The text with every place of a part replaced, or with the first so many places; a negative "
                + "number means all.",
            examples: [
                .init("'a-b-c'.replace('-', '.')", "'a.b.c'"),
                .init("'a-b-c'.replace('-', '.', 1)", "'a.b-c'"),
            ],
            [
                FunctionOverload(
                    .receiver, [.string, .string, .string], .string, traits: .linear,
                    .many { (arguments, _) throws(EvaluationError) in try replace(arguments, limit: -1) }),
                FunctionOverload(
                    .receiver, [.string, .string, .string, .int], .string, traits: .linear,
                    .many { (arguments, _) throws(EvaluationError) in
                        try replace(arguments, limit: arguments[3].int("replace"))
                    }),
            ]),
        FunctionDeclaration(
            "split", .texts,
            "The parts of a text between the places of a separator, at most so many; an empty separator "
                + "gives the characters.",
            examples: [
                .init("'a,b,c'.split(',')", "['a', 'b', 'c']"),
                .init("'a,b,c'.split(',', 2)", "['a', 'b,c']"),
            ],
            [
                FunctionOverload(
                    .receiver, [.string, .string], .list(.string), traits: .linear,
                    .two { (text, separator) throws(EvaluationError) in try split(text, separator, limit: -1)
                    }),
                FunctionOverload(
                    .receiver, [.string, .string, .int], .list(.string), traits: .linear,
                    .many { (arguments, _) throws(EvaluationError) in
                        try split(arguments[0], arguments[1], limit: arguments[2].int("split"))
                    }),
            ]),
    ]

    /// The two forms of a search, over code points.
    private static func search(
        _ name: String,
        _ body: @escaping @Sendable (_ text: [Unicode.Scalar], _ part: [Unicode.Scalar], _ from: Int?) -> Int
    ) -> [FunctionOverload] {
        let plain = FunctionBody.two { (text, part) throws(EvaluationError) in
            .int(
                body(
                    Array(try text.string(name).unicodeScalars), Array(try part.string(name).unicodeScalars),
                    nil))
        }
        let placed = FunctionBody.many { (arguments, _) throws(EvaluationError) in
            let text = Array(try arguments[0].string(name).unicodeScalars)
            let from = try arguments[2].int(name)
            guard from >= 0, from <= text.count else {
                throw EvaluationError(.outOfRange(from, count: text.count))
            }
            return .int(body(text, Array(try arguments[1].string(name).unicodeScalars), from))
        }
        return [
            FunctionOverload(.receiver, [.string, .string], .int, traits: .linear, plain),
            FunctionOverload(.receiver, [.string, .string, .int], .int, traits: .linear, placed),
        ]
    }

    private static func substring(
        _ text: ExpressionValue, _ start: ExpressionValue, _ end: ExpressionValue?
    ) throws(EvaluationError) -> ExpressionValue {
        let scalars = Array(try text.string("substring").unicodeScalars)
        let start = try start.int("substring")
        let end = try end?.int("substring") ?? scalars.count
        for place in [start, end] where place < 0 || place > scalars.count {
            throw EvaluationError(.outOfRange(place, count: scalars.count))
        }
        guard start <= end else {
            throw EvaluationError(.badArgument("substring(\(start), \(end)) begins behind its end"))
        }
        return .string(joined(scalars[start..<end]))
    }

    private static func joined(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func replace(
        _ arguments: [ExpressionValue], limit: Int
    ) throws(EvaluationError) -> ExpressionValue {
        let text = Array(try arguments[0].string("replace").unicodeScalars)
        let part = Array(try arguments[1].string("replace").unicodeScalars)
        let other = try arguments[2].string("replace")
        var result = ""
        var start = 0
        var count = 0
        while limit < 0 || count < limit {
            // An empty part stands before every character and at the end.
            let from = part.isEmpty && count > 0 ? start + 1 : start
            guard from <= text.count, let place = TextSearch.firstIndex(of: part, in: text, from: from) else {
                break
            }
            result += joined(text[start..<place]) + other
            guard result.utf8.count <= ExpressionLimits.textMadeMax else { throw EvaluationError(.tooLong) }
            start = place + part.count
            count += 1
        }
        return .string(result + joined(text[start...]))
    }

    private static func split(
        _ text: ExpressionValue, _ separator: ExpressionValue, limit: Int
    ) throws(EvaluationError) -> ExpressionValue {
        let text = try text.string("split")
        let separator = Array(try separator.string("split").unicodeScalars)
        if limit == 0 { return .list([]) }
        if limit == 1 { return .list([.string(text)]) }
        let scalars = Array(text.unicodeScalars)
        var parts: [ExpressionValue] = []
        var start = 0
        while limit < 0 || parts.count < limit - 1 {
            let place: Int
            if separator.isEmpty {
                guard start + 1 < scalars.count else { break }
                place = start + 1
            } else {
                guard let found = TextSearch.firstIndex(of: separator, in: scalars, from: start) else {
                    break
                }
                place = found
            }
            parts.append(.string(joined(scalars[start..<place])))
            start = place + separator.count
        }
        if !separator.isEmpty || start < scalars.count { parts.append(.string(joined(scalars[start...]))) }
        return .list(parts)
    }
}
