import MapValues

extension CodeMaker {
    /// The call of a function; where several overloads can be meant, the values decide.
    func call(_ call: FunctionCall, _ range: Range<Int>) -> Evaluation {
        if call.name == "matches", let matching = matching(call, range) { return matching }
        let arguments = call.arguments.map { code(for: $0) }
        let facilities = scope.facilities
        let name = call.name
        guard call.overloads.count == 1, let overload = call.overloads.first else {
            let overloads = call.overloads
            return located(range) { (frame) throws(EvaluationError) in
                var values: [ExpressionValue] = []
                for argument in arguments { values.append(try argument(&frame)) }
                guard let fitting = overloads.first(where: { Self.fits($0, values) }) else {
                    throw EvaluationError(.noOverload(name, values.map(\.type)))
                }
                return try Self.apply(fitting.body, values, facilities)
            }
        }
        let steps = overload.traits.contains(.linear) ? 8 : 1
        switch (overload.body, arguments.count) {
        case (.one(let body), 1):
            let first = arguments[0]
            return located(range) { (frame) throws(EvaluationError) in
                try frame.burn(steps)
                return try body(first(&frame))
            }
        case (.two(let body), 2):
            let (first, second) = (arguments[0], arguments[1])
            return located(range) { (frame) throws(EvaluationError) in
                try frame.burn(steps)
                return try body(first(&frame), second(&frame))
            }
        default:
            return located(range) { (frame) throws(EvaluationError) in
                try frame.burn(steps)
                var values: [ExpressionValue] = []
                values.reserveCapacity(arguments.count)
                for argument in arguments { values.append(try argument(&frame)) }
                return try Self.apply(overload.body, values, facilities)
            }
        }
    }

    /// `x.matches('…')` with a pattern that is written out: read once, not at every evaluation.
    private func matching(_ call: FunctionCall, _ range: Range<Int>) -> Evaluation? {
        guard call.arguments.count == 2, case .string(let pattern)? = call.arguments[1].literal,
            let matcher = try? PatternMatcher(pattern)
        else { return nil }
        let subject = code(for: call.arguments[0])
        return located(range) { (frame) throws(EvaluationError) in
            let text = try subject(&frame).string("matches")
            try frame.burn(matcher.stepCount(forLength: text.utf8.count))
            return .bool(matcher.matches(text))
        }
    }

    private static func apply(
        _ body: FunctionBody, _ values: [ExpressionValue], _ facilities: ExpressionFacilities
    ) throws(EvaluationError) -> ExpressionValue {
        switch body {
        case .one(let body): try body(values[0])
        case .two(let body): try body(values[0], values[1])
        case .many(let body): try body(values, facilities)
        }
    }

    /// Whether values are of the kinds that an overload takes.
    private static func fits(_ overload: FunctionOverload, _ values: [ExpressionValue]) -> Bool {
        zip(overload.parameters(forCount: values.count) ?? [], values).allSatisfy { parameter, value in
            switch (parameter, value) {
            case (.bool, .bool), (.int, .int), (.decimal, .decimal), (.decimal, .wide), (.string, .string),
                (.timestamp, .timestamp), (.duration, .duration), (.list, .list), (.map, .map),
                (.optional, .optional), (.type, .type), (.null, .null), (.dyn, _), (.parameter, _):
                true
            default: false
            }
        }
    }
}
