import MapSource

extension Checker {
    /// A call that is a macro, checked as one; `nil` when it is none.
    mutating func macro(
        _ receiver: SyntaxNode?, _ function: SyntaxNode.Word, _ arguments: [SyntaxNode], _ range: Range<Int>
    ) -> ExpressionNode? {
        guard let receiver else {
            guard function.text == "has", arguments.count == 1 else { return nil }
            return has(arguments[0], range)
        }
        var name = function.text
        if case .name("cel", _) = receiver.kind { name = "cel." + name }
        switch MacroTable.byName[name]?.shapes[arguments.count] {
        case .bind?: return bind(arguments, range)
        case .loop(let form)?: return loop(form, receiver, arguments, range)
        case .filteredLoop(let form, let names)?:
            return filteredLoop(form, receiver, arguments, names: names, range)
        case .optionalMap(let form)?: return optionalMap(receiver, arguments, form, range)
        case .has?, nil: return nil
        }
    }

    /// `has(a.b)`
    private mutating func has(_ argument: SyntaxNode, _ range: Range<Int>) -> ExpressionNode {
        let node = check(argument)
        let kind: ExpressionNode.Kind
        switch node.kind {
        case .field(let base, let step, _): kind = .hasField(base, step)
        case .member(let base, let name, _): kind = .hasMember(base, name)
        case .failure: kind = node.kind
        default:
            report({ .hasWithoutField(at: $0) }, at: argument.range)
            kind = .failure(.badArgument("has"))
        }
        return ExpressionNode(kind: kind, type: .bool, range: range)
    }

    private mutating func bind(_ arguments: [SyntaxNode], _ range: Range<Int>) -> ExpressionNode? {
        guard let name = declaredName(arguments[0]) else { return nil }
        let value = check(arguments[1])
        return withLocals([(name, value.type)]) { checker, places in
            let body = checker.check(arguments[2])
            return ExpressionNode(
                kind: .bind(local: places[0], value: value, body: body), type: body.type, range: range)
        }
    }

    private mutating func optionalMap(
        _ receiver: SyntaxNode, _ arguments: [SyntaxNode], _ form: ExpressionNode.OptionalMapForm,
        _ range: Range<Int>
    ) -> ExpressionNode? {
        guard let name = declaredName(arguments[0]) else { return nil }
        let value = check(receiver)
        let inner = unifier.unknown()
        if !unifier.accepts(.optional(inner), value.type), scope.mode == .strict {
            let type = unifier.resolved(value.type)
            report({ .notAnOptional(type, at: $0) }, at: value.range)
        }
        return withLocals([(name, inner)]) { checker, places in
            let body = checker.check(arguments[1])
            var type = body.type
            switch form {
            case .value: type = .optional(type)
            case .optional:
                if !checker.unifier.accepts(.optional(checker.unifier.unknown()), type) {
                    let found = checker.unifier.resolved(type)
                    checker.report({ .notAnOptional(found, at: $0) }, at: body.range)
                }
            }
            return ExpressionNode(
                kind: .optionalMap(value, local: places[0], body: body, form), type: type, range: range)
        }
    }

    /// A macro with one name, or with two when it has three arguments.
    private mutating func loop(
        _ form: Comprehension.Form, _ receiver: SyntaxNode, _ arguments: [SyntaxNode], _ range: Range<Int>
    ) -> ExpressionNode? {
        comprehension(
            form, receiver, names: Array(arguments.dropLast()), condition: nil,
            body: arguments[arguments.count - 1], range)
    }

    /// A macro with a condition before its body.
    private mutating func filteredLoop(
        _ form: Comprehension.Form, _ receiver: SyntaxNode, _ arguments: [SyntaxNode], names: Int,
        _ range: Range<Int>
    ) -> ExpressionNode? {
        comprehension(
            form, receiver, names: Array(arguments.prefix(names)), condition: arguments[names],
            body: arguments[names + 1], range)
    }

    private mutating func comprehension(
        _ form: Comprehension.Form, _ receiver: SyntaxNode, names: [SyntaxNode], condition: SyntaxNode?,
        body: SyntaxNode, _ range: Range<Int>
    ) -> ExpressionNode? {
        var declared: [String] = []
        for name in names {
            guard let text = declaredName(name) else { return nil }
            declared.append(text)
        }
        let source = check(receiver)
        let (key, element) = elementTypes(of: source, isPair: declared.count == 2)
        let types = declared.count == 2 ? [key, element] : [element]
        return withLocals(Array(zip(declared, types))) { checker, places in
            let test = condition.map { checker.condition($0, of: "map") }
            let isCondition = form == .all || form == .exists || form == .existsOne || form == .filter
            let node = isCondition ? checker.condition(body, of: "macro") : checker.check(body)
            let type: ExpressionType
            switch form {
            case .all, .exists, .existsOne: type = .bool
            case .map: type = .list(node.type)
            case .filter, .sortBy: type = .list(element)
            case .transformMap: type = .map(key: key, value: node.type)
            case .transformMapEntry: type = checker.unifier.shallow(node.type)
            }
            let loop = Comprehension(
                form: form, range: source, element: places[places.count - 1],
                index: places.count == 2 ? places[0] : nil, condition: test, body: node)
            return ExpressionNode(kind: .comprehension(loop), type: type, range: range)
        }
    }

    /// What a macro hands its names: of a list index and element, of a map key and value.
    ///
    /// A macro with one name gets the elements of a list and the keys of a map.
    private mutating func elementTypes(
        of source: ExpressionNode, isPair: Bool
    ) -> (key: ExpressionType, element: ExpressionType) {
        let type = unifier.shallow(source.type)
        switch type {
        case .list(let element): return (.int, element)
        case .map(let key, let value): return (key, isPair ? value : key)
        case .mistaken: return (.mistaken, .mistaken)
        case .dyn, .unknown: return (.dyn, .dyn)
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .optional, .record, .type, .opaque,
            .parameter:
            if scope.mode == .strict {
                let shown = unifier.resolved(type)
                report({ .notAList(shown, at: $0) }, at: source.range)
            }
            return (.mistaken, .mistaken)
        }
    }

    /// The name that the first argument of a macro declares; `nil` when it is something else.
    private func declaredName(_ syntax: SyntaxNode) -> String? {
        if case .name(let name, isAbsolute: false) = syntax.kind { name } else { nil }
    }
}
