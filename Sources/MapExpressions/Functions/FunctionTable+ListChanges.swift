import MapValues

extension FunctionTable {
    private static let element = ExpressionType.parameter("T")

    /// Functions that make one list of another.
    static let listChanges = [
        FunctionDeclaration(
            "sort", .lists, "The elements in rising order: all of them numbers, texts, times, or durations.",
            examples: [.init("[3, 1, 2].sort()", "[1, 2, 3]"), .init("['b', 'a'].sort()", "['a', 'b']")],
            [
                FunctionOverload(
                    .receiver, [.list(element)], .list(element), traits: .linear,
                    .one { (value) throws(EvaluationError) in
                        let elements = try value.list("sort").elements()
                        return .list(try Sorting.sorted(elements, by: elements))
                    })
            ]),
        FunctionDeclaration(
            "slice", .lists, "The elements from a place on, up to but not with another place.",
            examples: [.init("[1, 2, 3, 4].slice(1, 3)", "[2, 3]")],
            [
                FunctionOverload(
                    .receiver, [.list(element), .int, .int], .list(element), traits: .linear,
                    .many { (arguments, _) throws(EvaluationError) in try slice(arguments) })
            ]),
        FunctionDeclaration(
            "flatten", .lists, "The elements of the lists in a list, one list after the other.",
            examples: [.init("[[1], [2, 3]].flatten()", "[1, 2, 3]")],
            [
                FunctionOverload(
                    .receiver, [.list(.list(element))], .list(element), traits: .linear, .one(flatten))
            ]),
    ]

    private static func slice(_ arguments: [ExpressionValue]) throws(EvaluationError) -> ExpressionValue {
        let elements = try arguments[0].list("slice").elements()
        let (start, end) = (try arguments[1].int("slice"), try arguments[2].int("slice"))
        for place in [start, end] where place < 0 || place > elements.count {
            throw EvaluationError(.outOfRange(place, count: elements.count))
        }
        guard start <= end else {
            throw EvaluationError(.badArgument("slice(\(start), \(end)) begins behind its end"))
        }
        return .list(Array(elements[start..<end]))
    }

    private static func flatten(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        var result: [ExpressionValue] = []
        for inner in try value.list("flatten").elements() {
            result += try inner.list("flatten").elements()
            guard result.count <= ExpressionLimits.listMadeMax else { throw EvaluationError(.tooLong) }
        }
        return .list(result)
    }
}
