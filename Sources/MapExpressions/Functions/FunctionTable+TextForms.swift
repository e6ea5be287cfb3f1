import MapValues

extension FunctionTable {
    /// Texts brought to a form or made by one.
    static let textForms = [
        FunctionDeclaration(
            "format", .texts,
            "The text with its clauses replaced by the elements of a list: `%s` any value, `%d` a number, "
                + "`%f` and `%e` with a fixed number of digits (`%.2f`, rounded half even), `%x` `%X` `%o` "
                + "`%b` with another base, `%%` the sign itself.",
            examples: [
                .init("'%s: %.2f'.format(['sum', 12.5])", "'sum: 12.50'"),
                .init("'%d of %s'.format([2, [1, 2]])", "'2 of [1, 2]'"),
            ],
            [
                FunctionOverload(
                    .receiver, [.string, .list(.dyn)], .string, traits: .linear,
                    .two { (text, list) throws(EvaluationError) in
                        .string(try TextFormat.format(text.string("format"), list.list("format").elements()))
                    })
            ]),
        FunctionDeclaration(
            "form", .texts,
            "The text in a named form of the mapping, such as `digits` or `email`; null for null, and for a "
                + "text that the form does not fit.",
            [
                FunctionOverload(
                    .global, [.string, .string], .string, traits: .linear,
                    .many { (arguments, facilities) throws(EvaluationError) in
                        let name = try arguments[1].string("form")
                        guard let form = facilities.forms[name] else {
                            throw EvaluationError(.badArgument("'\(name)' is not a form"))
                        }
                        if arguments[0].isNull { return .null }
                        return form(try arguments[0].string("form")).map { .string($0) } ?? .null
                    })
            ]),
    ]
}
