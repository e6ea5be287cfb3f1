import MapValues

extension CodeMaker {
    /// A macro over the elements of a list or the entries of a map.
    func comprehension(_ loop: Comprehension, _ range: Range<Int>) -> Evaluation {
        let source = code(for: loop.range)
        let body = code(for: loop.body)
        let condition = loop.condition.map { code(for: $0) }
        let places = (element: loop.element, index: loop.index)
        let steps = CostBound.flatSteps(of: loop)
        let form = loop.form
        return { (frame) throws(EvaluationError) in
            var gathering = Gathering(form: form, range: range)
            let value = try source(&frame)
            switch value {
            case .list(let list):
                for index in 0..<list.count {
                    try frame.burn(steps)
                    do throws(EvaluationError) {
                        frame.locals[places.element] = try list.element(at: index)
                    } catch {
                        throw error.located(range)
                    }
                    if let place = places.index { frame.locals[place] = .int(index) }
                    if let condition, try !Self.holds(condition, &frame, range) { continue }
                    if try gathering.take(&frame, key: .int(index), element: places.element, body) { break }
                }
            case .map(let map):
                for key in map.keys {
                    try frame.burn(steps)
                    if let place = places.index {
                        frame.locals[place] = key.value
                        do throws(EvaluationError) {
                            frame.locals[places.element] = try map.value(of: key) ?? .null
                        } catch {
                            throw error.located(range)
                        }
                    } else {
                        frame.locals[places.element] = key.value
                    }
                    if let condition, try !Self.holds(condition, &frame, range) { continue }
                    if try gathering.take(&frame, key: key, element: places.element, body) { break }
                }
            case .null: throw EvaluationError(.absent("macro"), at: range)
            case .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .record, .optional, .type:
                throw EvaluationError(.noOverload("macro", [value.type]), at: range)
            }
            return try gathering.result()
        }
    }

    private static func holds(
        _ condition: Evaluation, _ frame: inout EvaluationFrame, _ range: Range<Int>
    ) throws(EvaluationError) -> Bool {
        if case .bool(let flag) = try truth(condition(&frame), of: "macro", at: range) { flag } else { false }
    }
}

/// What a macro gathers while it goes from element to element.
private struct Gathering {
    let form: Comprehension.Form
    let range: Range<Int>
    private var list: [ExpressionValue] = []
    private var entries: [(key: MapKey, value: ExpressionValue)] = []
    private var keys: [ExpressionValue] = []
    private var count = 0
    private var decided: Bool?
    private var failure: EvaluationError?

    init(form: Comprehension.Form, range: Range<Int>) {
        self.form = form
        self.range = range
    }

    /// Evaluates the body for one element; true when the rest does not matter any more.
    mutating func take(
        _ frame: inout EvaluationFrame, key: MapKey, element: Int, _ body: Evaluation
    ) throws(EvaluationError) -> Bool {
        switch form {
        case .map: list.append(try body(&frame))
        case .transformMap: entries.append((key, try body(&frame)))
        case .transformMapEntry: try merge(body(&frame))
        case .filter:
            if try holds(body(&frame)) { list.append(frame.locals[element]) }
        case .sortBy:
            keys.append(try body(&frame))
            list.append(frame.locals[element])
        case .existsOne:
            if try holds(body(&frame)) { count += 1 }
        case .all, .exists:
            // As with && and ||, an element that decides wins over one that fails.
            do throws(EvaluationError) {
                if try holds(body(&frame)) == (form == .exists) {
                    decided = form == .exists
                    return true
                }
            } catch {
                if error.isFinal { throw error }
                if failure == nil { failure = error }
            }
        }
        return false
    }

    private func holds(_ value: ExpressionValue) throws(EvaluationError) -> Bool {
        if case .bool(let flag) = try CodeMaker.truth(value, of: "macro", at: range) { flag } else { false }
    }

    private mutating func merge(_ value: ExpressionValue) throws(EvaluationError) {
        guard case .map(let map) = value else {
            throw EvaluationError(.noOverload("transformMapEntry", [value.type]), at: range)
        }
        for (key, value) in try map.entries() {
            if entries.contains(where: { $0.key == key }) {
                throw EvaluationError(.keyTwice(ValueText.shown(key.value)), at: range)
            }
            entries.append((key, value))
        }
    }

    func result() throws(EvaluationError) -> ExpressionValue {
        switch form {
        case .map, .filter: return .list(list)
        case .sortBy: return .list(try Sorting.sorted(list, by: keys))
        case .transformMap, .transformMapEntry: return .map(ExpressionMap(entries))
        case .existsOne: return .bool(count == 1)
        case .all, .exists:
            if let decided { return .bool(decided) }
            if let failure { throw failure }
            return .bool(form == .all)
        }
    }
}
