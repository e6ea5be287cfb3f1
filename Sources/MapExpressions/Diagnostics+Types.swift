import MapSource

// Findings about names and types in an expression.
extension Diagnostic {
    static func unknownName(_ name: String, suggestion: String?, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3201", .error, title: "Unknown name in an expression",
            "`\(name)` is neither a field nor a variable here", at: span,
            solutions: replacement(suggestion, at: span))
    }

    static func unknownField(
        _ name: String, of record: String, suggestion: String?, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3202", .error, title: "Unknown field in an expression",
            "`\(name)` is not a field of \(record)",
            at: span, because: "a misspelled field would be absent in every record",
            solutions: replacement(suggestion, at: span))
    }

    static func noFields(
        _ name: String, of type: ExpressionType, base: String, at span: SourceSpan?
    ) -> Diagnostic {
        var solutions: [Solution] = []
        if case .list = type { solutions = [.init("take it of each element: `\(base).map(x, x.\(name))`")] }
        return Diagnostic(
            "MAP-3202", .error, title: "Unknown field in an expression",
            "`\(name)` asks for a field of a \(type), which has none", at: span, solutions: solutions)
    }

    static func unknownFunction(_ name: String, suggestion: String?, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3203", .error, title: "Unknown function", "`\(name)` is not a function", at: span,
            because: "mappings cannot define functions of their own",
            solutions: replacement(suggestion, at: span))
    }

    static func noOverload(
        _ function: FunctionDeclaration, _ types: [ExpressionType], isReceiver: Bool, at span: SourceSpan?
    ) -> Diagnostic {
        let given = types.dropFirst(isReceiver ? 1 : 0).map(\.description).joined(separator: ", ")
        let receiver = isReceiver ? (types.first.map { "\($0)." } ?? "") : ""
        let known = function.signatures.joined(separator: ", ")
        return Diagnostic(
            "MAP-3204", .error, title: "Arguments that a function does not take",
            "\(receiver)\(function.name)(\(given)) is no form of `\(function.name)`", at: span,
            solutions: [.init("write \(known)")])
    }

    static func noOperator(
        _ symbol: String, _ types: [ExpressionType], rewriting: Replacement? = nil, at span: SourceSpan?
    ) -> Diagnostic {
        let shown = types.map(\.description).joinedByAnd()
        let rewritten = rewriting.map { Solution("write `\($0.text)`", replacements: [$0]) }
        return Diagnostic(
            "MAP-3205", .error, title: "Operator between types that do not go together",
            "`\(symbol)` does not take \(shown)", at: span,
            solutions: rewritten.map { [$0] } ?? conversion(types))
    }

    static func unitsDiffer(_ symbol: String, _ types: [ExpressionType], at span: SourceSpan?) -> Diagnostic {
        let shown = types.map(\.description).joinedByAnd()
        return Diagnostic(
            "MAP-3206", .error, title: "Units that do not go together",
            "`\(symbol)` between \(shown) has no unit",
            at: span, because: "amounts of different units are neither added nor compared",
            solutions: [.init("take the unit off with `decimal(x)` if the numbers are meant")])
    }

    static func notACondition(
        _ type: ExpressionType, of operation: String, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3207", .error, title: "Condition that is neither true nor false",
            "\("\(type)".capitalizedFirst) stands where `\(operation)` takes true or false", at: span,
            because: "there is no value that counts as true but true itself",
            solutions: [.init(type == .string ? "compare it: `x != ''`" : "compare it: `x != 0`")])
    }

    static func branchesDiffer(
        _ first: ExpressionType, _ second: ExpressionType, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3205", .error, title: "Operator between types that do not go together",
            "`? :` gives \(first) in one case and \(second) in the other", at: span,
            solutions: conversion([first, second]))
    }

    static func hasWithoutField(at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3208", .error, title: "Macro in a form it does not have", "`has` takes a field: `has(a.b)`",
            at: span,
            solutions: [.init("compare a value with null: `x != null`")])
    }

    static func notAList(_ type: ExpressionType, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3208", .error, title: "Macro in a form it does not have",
            "\("\(type)".capitalizedFirst) is neither a list nor a map", at: span)
    }

    static func notAnOptional(_ type: ExpressionType, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3208", .error, title: "Macro in a form it does not have",
            "\("\(type)".capitalizedFirst) stands where an optional belongs", at: span,
            solutions: [.init("reach the value with `a.?b` or `a[?b]`, or wrap it in `optional.of(x)`")])
    }

    static func notIndexed(_ type: ExpressionType, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3205", .error, title: "Operator between types that do not go together",
            "`[]` takes a list or a map, not \(type)", at: span)
    }

    static func wrongIndex(
        _ found: ExpressionType, expected: ExpressionType, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3205", .error, title: "Operator between types that do not go together",
            "`[]` takes \(expected) here, not \(found)", at: span, solutions: conversion([found, expected]))
    }

    static func divisionOutsideRound(ofIntegers: Bool, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3209", .error, title: "Division that may lose digits",
            "A division in a written value stands inside round", at: span,
            because: ofIntegers
                ? "two whole numbers are divided without the rest"
                : "the quotient may have digits without end",
            solutions: [.init("write `round(a / b, 0.01, 'half_up')`")])
    }

    static func unknownCode(
        _ code: String, of field: String, suggestion: String?, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3210", .error, title: "Code that its list does not have",
            "`\(code)` is not a code of \(field)",
            at: span, because: "the comparison never holds",
            solutions: replacement(suggestion.map { "'\($0)'" }, at: span))
    }

    static func unknownMode(
        _ mode: String, suggestion: String?, modes: [String], at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3211", .error, title: "Word that a function does not know",
            "`\(mode)` is not a rounding mode",
            at: span, because: "the modes are \(modes.joined(separator: ", "))",
            solutions: replacement(suggestion.map { "'\($0)'" }, at: span))
    }

    static func unknownForm(_ form: String, suggestion: String?, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3211", .error, title: "Word that a function does not know",
            "`\(form)` is not a form of text",
            at: span, solutions: replacement(suggestion.map { "'\($0)'" }, at: span))
    }

    static func badPattern(_ pattern: String, reason: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3214", .error, title: "Regular expression that cannot be read",
            "`\(pattern)` is not a regular expression: \(reason)", at: span,
            because: "patterns follow RE2, whose time grows with the length of the text and no faster",
            solutions: [.init("put `r` before the text so that each backslash reaches the expression")])
    }

    static func costTooHigh(_ cost: Int, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3212", .error, title: "Expression that may run too long",
            "The expression may take \(cost == .max ? "endless" : String(cost)) steps, more than "
                + "\(ExpressionLimits.costMax)", at: span,
            because: "every macro inside a macro multiplies by the length of its list",
            solutions: [.init("declare how long the lists are, or nest fewer macros")])
    }

    static func wrongResult(
        found: ExpressionType, expected: ExpressionType, at span: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3213", .error, title: "Expression of the wrong type",
            "\("\(found)".capitalizedFirst) stands where \(expected) belongs", at: span,
            solutions: conversion([found, expected]))
    }

    private static func replacement(_ suggestion: String?, at span: SourceSpan?) -> [Solution] {
        guard let suggestion else { return [] }
        let edits = span.map { [Replacement($0, with: suggestion)] } ?? []
        return [Solution("did you mean `\(suggestion)`?", replacements: edits)]
    }

    /// What brings two types together, if something does.
    private static func conversion(_ types: [ExpressionType]) -> [Solution] {
        if types.contains(.string), types.contains(where: \.isNumeric) {
            return [
                .init(
                    "compare like with like: `decimal(x)` reads a text, `string(x)` writes one"
                )
            ]
        }
        if types.contains(.string), types.contains(.timestamp) {
            return [.init("read the text with `timestamp(x)`")]
        }
        if types.contains(.string), types.contains(.duration) {
            return [.init("read the text with `duration(x)`")]
        }
        if types.contains(.string), types.contains(.bool) {
            return [.init("write true and false without apostrophes")]
        }
        return []
    }
}
