import MapSource
import MapValues

extension Checker {
    /// A call: a macro, or a function by its full name, or of a receiver.
    mutating func call(
        _ receiver: SyntaxNode?, _ function: SyntaxNode.Word, _ arguments: [SyntaxNode], _ range: Range<Int>
    ) -> ExpressionNode {
        if let node = macro(receiver, function, arguments, range) { return node }
        if let receiver, let space = namespace(receiver) {
            let word = SyntaxNode.Word(
                text: space + "." + function.text,
                range: receiver.range.lowerBound..<function.range.upperBound)
            if declaration(named: word.text) != nil || FunctionTable.leftOut[word.text] != nil {
                return resolved(word, arguments.map { check($0) }, isReceiver: false, range)
            }
            if FunctionTable.namespaces.contains(space) { return unknownFunction(word, receiver: nil) }
        }
        if receiver == nil, function.text == "round" { return round(function, arguments, range) }
        var nodes: [ExpressionNode] = []
        if let receiver { nodes.append(check(receiver)) }
        if declaration(named: function.text) == nil, isMisspeltMacro(function.text) {
            // Its arguments would only be found to use names that the macro declares.
            return unknownFunction(function, receiver: nodes.first?.type)
        }
        nodes += arguments.map { check($0) }
        if receiver == nil, function.text == "dyn", nodes.count == 1 {
            var node = nodes[0]
            node.type = .dyn
            node.range = range
            return node
        }
        return resolved(function, nodes, isReceiver: receiver != nil, range)
    }

    /// The dotted name before a function, unless it starts with something that holds a value.
    private func namespace(_ syntax: SyntaxNode) -> String? {
        switch syntax.kind {
        case .name(let name, _):
            let isTaken = locals.contains { $0.name == name } || scope.slot(of: name) != nil
            return isTaken ? nil : name
        case .select(let base, let member, .plain): return namespace(base).map { $0 + "." + member.text }
        default: return nil
        }
    }

    private func declaration(named name: String) -> FunctionDeclaration? {
        scope.functions.first { $0.name == name } ?? FunctionTable.byName[name]
    }

    private mutating func resolved(
        _ function: SyntaxNode.Word, _ arguments: [ExpressionNode], isReceiver: Bool, _ range: Range<Int>
    ) -> ExpressionNode {
        let receiver = isReceiver ? arguments.first?.type : nil
        guard let declaration = declaration(named: function.text) else {
            return unknownFunction(function, receiver: receiver)
        }
        let candidates = declaration.overloads.filter {
            $0.parameters(forCount: arguments.count) != nil
                && ($0.style == .either || ($0.style == .receiver) == isReceiver)
        }
        var fitting: [FunctionOverload] = []
        var results: [ExpressionType] = []
        var kept = unifier
        for overload in candidates {
            var attempt = unifier
            guard let result = Self.result(of: overload, arguments, &attempt) else { continue }
            fitting.append(overload)
            results.append(result)
            kept = attempt
            // The first that fits is the one, unless only running can tell.
            if !arguments.contains(where: { unifier.shallow($0.type).isDynamic }) { break }
        }
        guard let first = results.first else {
            return misfit(declaration, function, arguments, candidates, isReceiver: isReceiver, range)
        }
        let type: ExpressionType
        if results.count == 1 {
            unifier = kept
            type = first
        } else {
            type = Set(results).count == 1 ? first : .dyn
        }
        checkConstants(declaration.name, arguments)
        let call = FunctionCall(name: declaration.name, overloads: fitting, arguments: arguments)
        return ExpressionNode(kind: .call(call), type: unifier.known(type), range: range)
    }

    /// The result type of an overload, if the arguments fit it.
    private static func result(
        of overload: FunctionOverload, _ arguments: [ExpressionNode], _ unifier: inout TypeUnifier
    ) -> ExpressionType? {
        var names: [String: ExpressionType] = [:]
        for (parameter, argument) in zip(overload.parameters(forCount: arguments.count) ?? [], arguments) {
            if overload.traits.contains(.exactTypes), unifier.shallow(argument.type) == .int,
                case .decimal = parameter
            {
                return nil
            }
            let wanted = unifier.instantiated(parameter, &names)
            guard unifier.accepts(wanted, argument.type) else { return nil }
        }
        if overload.traits.contains(.keepsUnit), let first = arguments.first {
            let type = unifier.shallow(first.type)
            if case .decimal = type { return type }
        }
        return unifier.instantiated(overload.result, &names)
    }

    private mutating func unknownFunction(
        _ function: SyntaxNode.Word, receiver: ExpressionType?
    ) -> ExpressionNode {
        let name = function.text
        if let feature = FunctionTable.leftOut[name] {
            report({ .leftOut(feature, at: $0) }, at: function.range)
            return ExpressionNode(
                kind: .failure(.unknownFunction(name)), type: .mistaken, range: function.range)
        }
        if receiver == .mistaken {
            return ExpressionNode(
                kind: .failure(.unknownFunction(name)), type: .mistaken, range: function.range)
        }
        let suggestion = functionSuggestion(name) ?? functionNames.first { $0.hasSuffix("." + name) }
        return mistake(.unknownFunction(name), at: function.range) {
            .unknownFunction(name, suggestion: suggestion, at: $0)
        }
    }

    private var functionNames: [String] {
        FunctionTable.byName.keys.sorted() + MacroTable.byName.keys.sorted() + scope.functions.map(\.name)
    }

    private func functionSuggestion(_ name: String) -> String? {
        Synonyms.function(name) ?? NearMiss.suggestions(for: name, among: functionNames).first
    }

    private func isMisspeltMacro(_ name: String) -> Bool {
        FunctionTable.leftOut[name] == nil
            && functionSuggestion(name).map { MacroTable.byName[$0] != nil } == true
    }

    private mutating func misfit(
        _ declaration: FunctionDeclaration, _ function: SyntaxNode.Word, _ arguments: [ExpressionNode],
        _ candidates: [FunctionOverload], isReceiver: Bool, _ range: Range<Int>
    ) -> ExpressionNode {
        let types = arguments.map { unifier.resolved($0.type) }
        if types.contains(.mistaken) {
            return ExpressionNode(
                kind: .failure(.noOverload(declaration.name, types)), type: .mistaken, range: range)
        }
        if scope.mode == .lenient, !candidates.isEmpty {
            let call = FunctionCall(name: declaration.name, overloads: candidates, arguments: arguments)
            return ExpressionNode(kind: .call(call), type: .dyn, range: range)
        }
        return mistake(.noOverload(declaration.name, types), at: range) {
            .noOverload(declaration, types, isReceiver: isReceiver, at: $0)
        }
    }

    /// `round(x, step, mode)`: what is divided inside is kept as a fraction until then.
    private mutating func round(
        _ function: SyntaxNode.Word, _ arguments: [SyntaxNode], _ range: Range<Int>
    ) -> ExpressionNode {
        let wasInside = isInsideRound
        isInsideRound = true
        let value = arguments.first.map { check($0) }
        isInsideRound = wasInside
        let nodes = (value.map { [$0] } ?? []) + arguments.dropFirst().map { check($0) }
        let node = resolved(function, nodes, isReceiver: false, range)
        guard case .call(let call) = node.kind, call.arguments.count == 3 else { return node }
        var type = unifier.shallow(call.arguments[0].type)
        if type == .int || type.isDynamic { type = .number }
        return ExpressionNode(
            kind: .round(call.arguments[0], step: call.arguments[1], mode: call.arguments[2]), type: type,
            range: range)
    }

    /// Arguments that are written out and have to be one of a few words.
    private mutating func checkConstants(_ function: String, _ arguments: [ExpressionNode]) {
        guard scope.mode == .strict else { return }
        switch function {
        case "round":
            guard case .string(let mode)? = arguments.last?.literal, RoundingMode(rawValue: mode) == nil,
                let place = arguments.last
            else { return }
            let modes = RoundingMode.allCases.map(\.rawValue)
            let suggestion = NearMiss.suggestions(for: mode, among: modes).first
            report({ .unknownMode(mode, suggestion: suggestion, modes: modes, at: $0) }, at: place.range)
        case "form":
            let forms = scope.facilities.forms
            guard case .string(let form)? = arguments.last?.literal, forms[form] == nil,
                let place = arguments.last
            else { return }
            let suggestion = NearMiss.suggestions(for: form, among: forms.keys.sorted()).first
            report({ .unknownForm(form, suggestion: suggestion, at: $0) }, at: place.range)
        case "matches":
            guard case .string(let pattern)? = arguments.last?.literal, let place = arguments.last else {
                return
            }
            do throws(PatternFault) {
                _ = try PatternMatcher(pattern)
            } catch {
                report({ .badPattern(pattern, reason: error.reason, at: $0) }, at: place.range)
            }
        default: return
        }
    }
}
