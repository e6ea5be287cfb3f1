import MapSource
import MapValues

/// Resolves the names and types of a syntax tree; collects findings and goes on after each.
struct Checker {
    /// A name that a macro declares.
    struct Local {
        var name: String
        var type: ExpressionType
        var place: Int
    }

    let scope: ExpressionScope
    private let text: ExpressionText
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var variablesRead: Set<Int> = []
    private(set) var localCount = 0
    var unifier = TypeUnifier()
    /// The names in reach that macros declare, the innermost last.
    var locals: [Local] = []
    /// Whether divisions stand inside `round`.
    var isInsideRound = false

    init(scope: ExpressionScope, text: ExpressionText) {
        self.scope = scope
        self.text = text
    }

    /// The checked tree; its types have no unknowns left.
    mutating func root(_ syntax: SyntaxNode, expecting expected: ExpressionType?) -> ExpressionNode {
        var node = check(syntax)
        node.type = unifier.resolved(node.type)
        if let expected, !unifier.accepts(expected, node.type) {
            report({ .wrongResult(found: node.type, expected: expected, at: $0) }, at: node.range)
        }
        return node
    }

    mutating func report(_ finding: (SourceSpan?) -> Diagnostic, at range: Range<Int>) {
        guard diagnostics.count < ExpressionLimits.findingCountMax else { return }
        diagnostics.append(finding(text.span(range)))
    }

    /// A stretch of the text as it was written.
    func written(_ range: Range<Int>) -> String {
        String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
    }

    /// A span for an edit that a finding proposes.
    func span(_ range: Range<Int>) -> SourceSpan? { text.span(range) }

    /// Strict: a finding. Lenient: a node that fails when it is evaluated.
    mutating func mistake(
        _ kind: EvaluationError.Kind, at range: Range<Int>, _ finding: (SourceSpan?) -> Diagnostic
    ) -> ExpressionNode {
        if scope.mode == .lenient { return ExpressionNode(kind: .failure(kind), type: .dyn, range: range) }
        report(finding, at: range)
        return ExpressionNode(kind: .failure(kind), type: .mistaken, range: range)
    }

    /// Notes that a variable is read.
    mutating func variable(_ slot: Int, at range: Range<Int>) -> ExpressionNode {
        variablesRead.insert(slot)
        return ExpressionNode(kind: .variable(slot), type: scope.variables[slot].type, range: range)
    }

    /// Declares names for what a closure checks.
    mutating func withLocals<Result>(
        _ declared: [(name: String, type: ExpressionType)], _ body: (inout Checker, [Int]) -> Result
    ) -> Result {
        var places: [Int] = []
        for (name, type) in declared {
            locals.append(Local(name: name, type: type, place: localCount))
            places.append(localCount)
            localCount += 1
        }
        defer { locals.removeLast(declared.count) }
        return body(&self, places)
    }

    /// The checked form of any piece.
    mutating func check(_ syntax: SyntaxNode) -> ExpressionNode {
        let range = syntax.range
        switch syntax.kind {
        case .null: return literal(.null, .null, range)
        case .bool(let flag): return literal(.bool(flag), .bool, range)
        case .int(let number): return literal(.int(number), .int, range)
        case .decimal(let number): return literal(.decimal(number), .number, range)
        case .wide(let number): return literal(.wide(number), .number, range)
        case .string(let text): return literal(.string(text), .string, range)
        case .name, .select: return path(syntax)
        case .index(let base, let index, let access):
            return subscripted(check(base), check(index), access, range)
        case .call(let receiver, let function, let arguments):
            return call(receiver, function, arguments, range)
        case .list(let elements): return list(elements, range)
        case .map(let entries): return map(entries, range)
        case .not(let operand): return not(check(operand), range)
        case .negate(let operand): return negate(check(operand), range)
        case .binary(let binaryOperator, let left, let right):
            return binary(binaryOperator, check(left), check(right), range)
        case .all(let operands):
            let nodes = operands.map { condition($0, of: "&&") }
            return ExpressionNode(kind: .all(nodes), type: .bool, range: range)
        case .any(let operands):
            let nodes = operands.map { condition($0, of: "||") }
            return ExpressionNode(kind: .any(nodes), type: .bool, range: range)
        case .conditional(let test, let first, let second):
            return conditional(condition(test, of: "?"), check(first), check(second), range)
        case .mistake, .leftOut:
            return ExpressionNode(kind: .failure(.unknownName("")), type: .mistaken, range: range)
        }
    }

    private func literal(
        _ value: ExpressionValue, _ type: ExpressionType, _ range: Range<Int>
    ) -> ExpressionNode {
        ExpressionNode(kind: .literal(value), type: type, range: range)
    }

    /// Something that has to be true or false.
    mutating func condition(_ syntax: SyntaxNode, of operation: String) -> ExpressionNode {
        let node = check(syntax)
        let type = unifier.shallow(node.type)
        if type == .bool || type.isDynamic || scope.mode == .lenient { return node }
        report({ .notACondition(type, of: operation, at: $0) }, at: node.range)
        return node
    }

    private mutating func conditional(
        _ test: ExpressionNode, _ first: ExpressionNode, _ second: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        var type = unifier.joined(first.type, second.type)
        if type == nil {
            if scope.mode == .strict {
                let (left, right) = (unifier.resolved(first.type), unifier.resolved(second.type))
                report({ .branchesDiffer(left, right, at: $0) }, at: second.range)
                type = .mistaken
            } else {
                type = .dyn
            }
        }
        return ExpressionNode(
            kind: .conditional(test, first, second), type: type ?? .dyn, range: range)
    }

    private mutating func list(_ elements: [SyntaxNode.Element], _ range: Range<Int>) -> ExpressionNode {
        var type = unifier.unknown()
        var nodes: [ExpressionNode.Element] = []
        for element in elements {
            let node = check(element.value)
            let elementType = element.presence == .always ? node.type : unwrapped(node)
            type = unifier.joined(type, elementType) ?? .dyn
            nodes.append(ExpressionNode.Element(value: node, presence: element.presence))
        }
        return ExpressionNode(kind: .list(nodes), type: .list(type), range: range)
    }

    private mutating func map(_ entries: [SyntaxNode.Entry], _ range: Range<Int>) -> ExpressionNode {
        var keyType = unifier.unknown()
        var valueType = unifier.unknown()
        var nodes: [ExpressionNode.Entry] = []
        for entry in entries {
            let key = check(entry.key)
            let value = check(entry.value)
            keyType = unifier.joined(keyType, key.type) ?? .dyn
            let type = entry.presence == .always ? value.type : unwrapped(value)
            valueType = unifier.joined(valueType, type) ?? .dyn
            nodes.append(ExpressionNode.Entry(key: key, value: value, presence: entry.presence))
        }
        return ExpressionNode(kind: .map(nodes), type: .map(key: keyType, value: valueType), range: range)
    }

    /// The type inside of an optional.
    private mutating func unwrapped(_ node: ExpressionNode) -> ExpressionType {
        let inner = unifier.unknown()
        if unifier.accepts(.optional(inner), node.type) { return inner }
        if scope.mode == .strict {
            let type = unifier.resolved(node.type)
            report({ .notAnOptional(type, at: $0) }, at: node.range)
        }
        return .dyn
    }
}
