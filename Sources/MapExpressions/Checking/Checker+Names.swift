import MapSource

extension Checker {
    /// A name, or names with points between: a variable, a field, or both.
    mutating func path(_ syntax: SyntaxNode) -> ExpressionNode {
        if let (names, isAbsolute) = Self.dottedName(syntax), let slot = variableSlot(names, isAbsolute) {
            return variable(slot, at: syntax.range)
        }
        switch syntax.kind {
        case .select(let base, let member, let access):
            return select(check(base), member, access, syntax.range)
        case .name(let name, let isAbsolute): return self.name(name, isAbsolute, syntax.range)
        default: return check(syntax)
        }
    }

    /// The names of a plain path, the first first.
    private static func dottedName(_ syntax: SyntaxNode) -> (names: [String], isAbsolute: Bool)? {
        switch syntax.kind {
        case .name(let name, let isAbsolute): return ([name], isAbsolute)
        case .select(let base, let member, .plain):
            guard let (names, isAbsolute) = dottedName(base) else { return nil }
            return (names + [member.text], isAbsolute)
        default: return nil
        }
    }

    /// The slot of the variable that a whole dotted name declares, looked up from the innermost namespace.
    private func variableSlot(_ names: [String], _ isAbsolute: Bool) -> Int? {
        if !isAbsolute, locals.contains(where: { $0.name == names[0] }) { return nil }
        let name = names.count == 1 ? names[0] : names.joined(separator: ".")
        if !isAbsolute, !scope.container.isEmpty {
            var spaces = scope.container.split(separator: ".")
            while !spaces.isEmpty {
                if let slot = scope.slot(of: spaces.joined(separator: ".") + "." + name) { return slot }
                spaces.removeLast()
            }
        }
        return scope.slot(of: name)
    }

    /// A single name that is no variable.
    private mutating func name(_ name: String, _ isAbsolute: Bool, _ range: Range<Int>) -> ExpressionNode {
        if !isAbsolute, let local = locals.last(where: { $0.name == name }) {
            return ExpressionNode(kind: .local(local.place), type: local.type, range: range)
        }
        if !isAbsolute, let slot = scope.implicitRecord, let layout = layout(of: scope.variables[slot].type),
            let index = layout.index(of: name)
        {
            let record = variable(slot, at: range.lowerBound..<range.lowerBound)
            return field(record, layout, index, .plain, range)
        }
        if let type = Self.typeNames[name] {
            return ExpressionNode(kind: .literal(.type(TypeValue(type))), type: .type, range: range)
        }
        if let feature = Self.leftOutTypes[name] {
            report({ .leftOut(feature, at: $0) }, at: range)
            return ExpressionNode(kind: .failure(.unknownName(name)), type: .mistaken, range: range)
        }
        let suggestion = self.suggestion(forName: name)
        return mistake(.unknownName(name), at: range) {
            .unknownName(name, suggestion: suggestion, at: $0)
        }
    }

    func layout(of type: ExpressionType) -> RecordLayout? {
        if case .record(let name) = unifier.shallow(type) { scope.reading.layout(named: name) } else { nil }
    }

    private func field(
        _ base: ExpressionNode, _ layout: RecordLayout, _ index: Int, _ access: Access, _ range: Range<Int>
    ) -> ExpressionNode {
        let declaration = layout.fields[index].declaration
        let step = FieldStep(declaration: declaration, index: index)
        let type = access == .optional ? ExpressionType.optional(declaration.type) : declaration.type
        return ExpressionNode(kind: .field(base, step, access), type: type, range: range)
    }

    /// `base.member` or `base.?member`.
    mutating func select(
        _ base: ExpressionNode, _ member: SyntaxNode.Word, _ access: Access, _ range: Range<Int>
    ) -> ExpressionNode {
        var type = unifier.shallow(base.type)
        var access = access
        // What is taken from an optional is an optional itself.
        if case .optional(let wrapped) = type {
            type = unifier.shallow(wrapped)
            access = .optional
        }
        let inner: ExpressionType
        switch type {
        case .record(let name):
            guard let layout = scope.reading.layout(named: name) else { fallthrough }
            if let index = layout.index(of: member.text) { return field(base, layout, index, access, range) }
            let names = layout.fields.map(\.declaration.name)
            let suggestion = NearMiss.suggestions(for: member.text, among: names).first
            return mistake(.noSuchField(member.text), at: member.range) {
                .unknownField(member.text, of: name, suggestion: suggestion, at: $0)
            }
        case .dyn, .mistaken, .unknown: inner = type == .mistaken ? .mistaken : .dyn
        case .map(_, let value): inner = value
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .list, .optional, .type, .opaque,
            .parameter:
            let shown = unifier.resolved(type)
            let written = self.written(base.range)
            return mistake(.noSuchField(member.text), at: member.range) {
                .noFields(member.text, of: shown, base: written, at: $0)
            }
        }
        return ExpressionNode(
            kind: .member(base, member.text, access), type: access == .optional ? .optional(inner) : inner,
            range: range)
    }

    /// `base[index]` or `base[?index]`.
    mutating func subscripted(
        _ base: ExpressionNode, _ index: ExpressionNode, _ access: Access, _ range: Range<Int>
    ) -> ExpressionNode {
        var type = unifier.shallow(base.type)
        var access = access
        if case .optional(let wrapped) = type {
            type = unifier.shallow(wrapped)
            access = .optional
        }
        let inner: ExpressionType
        let key: ExpressionType
        switch type {
        case .list(let element): (inner, key) = (element, .int)
        case .map(let keys, let value): (inner, key) = (value, keys)
        case .dyn, .mistaken, .unknown: (inner, key) = (.dyn, .dyn)
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .record, .optional, .type, .opaque,
            .parameter:
            let shown = unifier.resolved(type)
            return mistake(.noOverload("[]", [shown]), at: range) { .notIndexed(shown, at: $0) }
        }
        let indexType = unifier.shallow(index.type)
        let isNumeric = indexType.isNumeric && unifier.shallow(key).isNumeric
        if !isNumeric, unifier.joined(key, indexType) == nil || indexType == .null, scope.mode == .strict {
            let (wanted, found) = (unifier.resolved(key), unifier.resolved(indexType))
            report({ .wrongIndex(found, expected: wanted, at: $0) }, at: index.range)
        }
        return ExpressionNode(
            kind: .index(base, index, access), type: access == .optional ? .optional(inner) : inner,
            range: range)
    }

    /// The name that a misspelt one probably stands for: a name in reach, or a field further in.
    private func suggestion(forName name: String) -> String? {
        var names = locals.map(\.name) + scope.variables.map(\.name)
        var nested: [String] = []
        if let slot = scope.implicitRecord, let layout = layout(of: scope.variables[slot].type) {
            names += layout.fields.map(\.declaration.name)
            for field in layout.fields {
                guard let inner = self.layout(of: field.declaration.type) else { continue }
                nested += inner.fields.map { field.declaration.name + "." + $0.declaration.name }
            }
        }
        if let word = Synonyms.word(name), word != name { return word }
        if let near = NearMiss.suggestions(for: name, among: names).first { return near }
        if let inner = nested.first(where: { $0.hasSuffix("." + name) }) { return inner }
        let last = nested.compactMap { $0.split(separator: ".").last.map(String.init) }
        guard let near = NearMiss.suggestions(for: name, among: Set(last)).first else { return nil }
        return nested.first { $0.hasSuffix("." + near) }
    }

    private static let leftOutTypes: [String: LeftOutFeature] = ["uint": .unsignedIntegers, "bytes": .bytes]

    private static let typeNames: [String: ExpressionType] = [
        "bool": .bool, "int": .int, "double": .number, "decimal": .number, "string": .string,
        "list": .list(.dyn), "map": .map(key: .dyn, value: .dyn), "null_type": .null, "type": .type,
        "optional_type": .optional(.dyn),
    ]
}
