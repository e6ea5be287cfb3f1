import MapValues

extension FunctionTable {
    private static let element = ExpressionType.parameter("T")

    static let listFunctions = gatheringFunctions + listChanges

    private static let gatheringFunctions = [
        FunctionDeclaration(
            "sum", .lists, "The sum of numbers or durations, exact. Of an empty list 0.",
            examples: [.init("[0.1, 0.2].sum()", "0.3"), .init("[].sum()", "0")],
            [FunctionOverload(.either, [.list(element)], element, traits: .linear, .one(sum))]),
        FunctionDeclaration(
            "min", .lists, "The smallest element; null when there is none.",
            examples: [.init("[3, 1, 2].min()", "1")],
            [
                FunctionOverload(
                    .either, [.list(element)], element, traits: .linear,
                    .one { (list) throws(EvaluationError) in try extreme(list, .less, "min") })
            ]),
        FunctionDeclaration(
            "max", .lists, "The largest element; null when there is none.",
            examples: [.init("[1.5, 2, 0.5].max()", "2")],
            [
                FunctionOverload(
                    .either, [.list(element)], element, traits: .linear,
                    .one { (list) throws(EvaluationError) in try extreme(list, .greater, "max") })
            ]),
        FunctionDeclaration(
            "first", .lists, "The first element; null when there is none.",
            examples: [.init("['a', 'b'].first()", "'a'"), .init("[].first()", "null")],
            [
                FunctionOverload(
                    .either, [.list(element)], element,
                    .one { (value) throws(EvaluationError) in
                        let list = try value.list("first")
                        return list.count == 0 ? .null : try list.element(at: 0)
                    })
            ]),
        FunctionDeclaration(
            "last", .lists, "The last element; null when there is none.",
            examples: [.init("['a', 'b'].last()", "'b'")],
            [
                FunctionOverload(
                    .either, [.list(element)], element,
                    .one { (value) throws(EvaluationError) in
                        let list = try value.list("last")
                        return list.count == 0 ? .null : try list.element(at: list.count - 1)
                    })
            ]),
        FunctionDeclaration(
            "distinct", .lists, "Each element once, in the order of their first place.",
            examples: [.init("[1, 2, 1.0].distinct()", "[1, 2]")],
            [FunctionOverload(.either, [.list(element)], .list(element), traits: .linear, .one(distinct))]),
        FunctionDeclaration(
            "join", .lists, "The texts of a list one behind the other, with a text between.",
            examples: [.init("['a', 'b'].join(', ')", "'a, b'"), .init("['a', 'b'].join()", "'ab'")],
            [
                FunctionOverload(
                    .either, [.list(.string)], .string, traits: .linear,
                    .one { (list) throws(EvaluationError) in try join(list, "") }),
                FunctionOverload(
                    .either, [.list(.string), .string], .string, traits: .linear,
                    .two { (list, separator) throws(EvaluationError) in
                        try join(list, separator.string("join"))
                    }),
            ]),
    ]

    private static func sum(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        let list = try value.list("sum")
        guard list.count > 0 else { return .int(0) }
        var total = try list.element(at: 0)
        switch total {
        case .int, .decimal, .duration: break
        default: throw total.misfit("sum")
        }
        for index in 1..<list.count { total = try Arithmetic.apply(.add, total, list.element(at: index)) }
        return total
    }

    private static func extreme(
        _ value: ExpressionValue, _ symbol: BinaryOperator, _ name: String
    ) throws(EvaluationError) -> ExpressionValue {
        let list = try value.list(name)
        guard list.count > 0 else { return .null }
        var best = try list.element(at: 0)
        // Also of a single element it has to be known that it has an order.
        _ = try Equality.ordered(symbol, best, best)
        for index in 1..<list.count {
            let element = try list.element(at: index)
            if try Equality.ordered(symbol, element, best) { best = element }
        }
        return best
    }

    private static func distinct(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        var seen: Set<MapKey> = []
        var others: [ExpressionValue] = []
        var result: [ExpressionValue] = []
        for element in try value.list("distinct").elements() {
            if let key = MapKey(element) {
                if seen.insert(key).inserted { result.append(element) }
                continue
            }
            var isNew = true
            for other in others where try Equality.equal(other, element) { isNew = false }
            if isNew {
                others.append(element)
                result.append(element)
            }
        }
        return .list(result)
    }

    private static func join(
        _ value: ExpressionValue, _ separator: String
    ) throws(EvaluationError) -> ExpressionValue {
        let list = try value.list("join")
        var result = ""
        for index in 0..<list.count {
            if index > 0 { result += separator }
            result += try list.element(at: index).string("join")
            guard result.utf8.count <= ExpressionLimits.textMadeMax else { throw EvaluationError(.tooLong) }
        }
        return .string(result)
    }
}
