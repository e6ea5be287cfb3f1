/// An upper bound of the steps an expression takes, from the declared lengths of lists.
enum CostBound {
    /// Steps of one evaluation; saturates instead of overflowing.
    static func steps(of node: ExpressionNode, scope: ExpressionScope) -> Int {
        switch node.kind {
        case .literal, .variable, .local, .failure: return 1
        case .field(let base, _, _), .hasField(let base, _), .member(let base, _, _), .hasMember(let base, _),
            .not(let base), .negate(let base):
            return sum([base], scope)
        case .index(let first, let second, _), .arithmetic(_, _, let first, let second),
            .comparison(_, _, let first, let second):
            return sum([first, second], scope)
        case .isIn(let element, let container):
            return add(sum([element, container], scope), count(of: container))
        case .all(let nodes), .any(let nodes): return sum(nodes, scope)
        case .conditional(let test, let first, let second):
            let branch = max(steps(of: first, scope: scope), steps(of: second, scope: scope))
            return add(add(steps(of: test, scope: scope), branch), 1)
        case .list(let elements): return sum(elements.map(\.value), scope)
        case .map(let entries): return sum(entries.flatMap { [$0.key, $0.value] }, scope)
        case .call(let call):
            let own =
                call.overloads.contains(where: { $0.traits.contains(.linear) })
                ? call.arguments.first.map(count) ?? 1 : 1
            return add(sum(call.arguments, scope), own)
        case .comprehension(let loop):
            let inner = add(
                loop.condition.map { steps(of: $0, scope: scope) } ?? 0, steps(of: loop.body, scope: scope))
            return add(steps(of: loop.range, scope: scope), multiply(count(of: loop.range), add(inner, 1)))
        case .bind(_, let value, let body), .optionalMap(let value, _, let body, _):
            return sum([value, body], scope)
        case .round(let value, let step, let mode): return sum([value, step, mode], scope)
        }
    }

    /// The steps of one round of a macro, without those of macros inside.
    static func flatSteps(of loop: Comprehension) -> Int {
        1 + (loop.condition.map(nodeCount) ?? 0) + nodeCount(loop.body)
    }

    private static func nodeCount(_ node: ExpressionNode) -> Int {
        switch node.kind {
        case .literal, .variable, .local, .failure: 1
        case .field(let base, _, _), .hasField(let base, _), .member(let base, _, _), .hasMember(let base, _),
            .not(let base), .negate(let base):
            1 + nodeCount(base)
        case .index(let first, let second, _), .arithmetic(_, _, let first, let second),
            .comparison(_, _, let first, let second), .isIn(let first, let second):
            1 + nodeCount(first) + nodeCount(second)
        case .all(let nodes), .any(let nodes): nodes.reduce(1) { $0 + nodeCount($1) }
        case .conditional(let test, let first, let second):
            1 + nodeCount(test) + nodeCount(first) + nodeCount(second)
        case .list(let elements): elements.reduce(1) { $0 + nodeCount($1.value) }
        case .map(let entries): entries.reduce(1) { $0 + nodeCount($1.key) + nodeCount($1.value) }
        case .call(let call): call.arguments.reduce(1) { $0 + nodeCount($1) }
        case .comprehension(let loop): 1 + nodeCount(loop.range)
        case .bind(_, let value, let body), .optionalMap(let value, _, let body, _):
            1 + nodeCount(value) + nodeCount(body)
        case .round(let value, let step, let mode): 1 + nodeCount(value) + nodeCount(step) + nodeCount(mode)
        }
    }

    /// The most elements that a list or a map may have.
    private static func count(of node: ExpressionNode) -> Int {
        switch node.kind {
        case .list(let elements): elements.count
        case .map(let entries): entries.count
        case .field(_, let step, _): step.declaration.countMax ?? ExpressionLimits.listCountAssumed
        case .comprehension(let loop): count(of: loop.range)
        case .arithmetic(_, .list, let first, let second): add(count(of: first), count(of: second))
        case .conditional(_, let first, let second): max(count(of: first), count(of: second))
        default: ExpressionLimits.listCountAssumed
        }
    }

    private static func sum(_ nodes: [ExpressionNode], _ scope: ExpressionScope) -> Int {
        nodes.reduce(1) { add($0, steps(of: $1, scope: scope)) }
    }

    private static func add(_ first: Int, _ second: Int) -> Int {
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? .max : sum
    }

    private static func multiply(_ first: Int, _ second: Int) -> Int {
        let (product, overflow) = first.multipliedReportingOverflow(by: second)
        return overflow ? .max : product
    }
}
