import MapValues

/// Makes the compiled form of checked trees: closures in which everything that can be is settled.
struct CodeMaker {
    let scope: ExpressionScope

    /// The code of any node; what needs no variables is evaluated here and now.
    func code(for node: ExpressionNode) -> Evaluation {
        let code = plainCode(for: node)
        guard node.isConstant else { return code }
        var frame = EvaluationFrame(
            roots: ExpressionRoots([] as [ExpressionRoots.Root]), table: scope.reading, localCount: 0,
            fuel: Self.constantFuel)
        guard let value = try? code(&frame) else { return code }
        return { (_) throws(EvaluationError) in value }
    }

    /// Steps that evaluating a constant part may take when an expression is made.
    private static let constantFuel = 1000

    private func plainCode(for node: ExpressionNode) -> Evaluation {
        let range = node.range
        switch node.kind {
        case .literal, .local, .variable, .failure: return leaf(node)
        case .field(let base, let step, let access): return field(base, step, access, range)
        case .hasField(let base, let step): return hasField(base, step, range)
        case .member(let base, let name, let access): return member(base, name, access, range)
        case .hasMember(let base, let name): return hasMember(base, name, range)
        case .index(let base, let index, let access): return element(base, index, access, range)
        case .not(let operand): return not(operand, range)
        case .negate(let operand): return negate(operand, range)
        case .arithmetic(let symbol, let form, let left, let right):
            return arithmetic(symbol, form, left, right, range)
        case .comparison(let symbol, let form, let left, let right):
            return comparison(symbol, form, left, right, range)
        case .isIn(let element, let container): return isIn(element, container, range)
        case .all(let operands): return junction(operands, decidedBy: false, range)
        case .any(let operands): return junction(operands, decidedBy: true, range)
        case .conditional(let test, let first, let second): return conditional(test, first, second, range)
        case .list(let elements): return list(elements, range)
        case .map(let entries): return map(entries, range)
        case .call(let call): return self.call(call, range)
        case .comprehension(let loop): return comprehension(loop, range)
        case .bind(let local, let value, let body):
            let (value, body) = (code(for: value), code(for: body))
            return { (frame) throws(EvaluationError) in
                frame.locals[local] = try value(&frame)
                return try body(&frame)
            }
        case .optionalMap(let value, let local, let body, let form):
            return optionalMap(value, local, body, form, range)
        case .round(let value, let step, let mode): return round(value, step, mode, range)
        }
    }

    /// The code of a node without nodes inside.
    private func leaf(_ node: ExpressionNode) -> Evaluation {
        switch node.kind {
        case .literal(let value):
            return { (_) throws(EvaluationError) in value }
        case .local(let place):
            return { (frame) throws(EvaluationError) in frame.locals[place] }
        case .variable(let slot):
            let name = scope.variables[slot].name
            return located(node.range) { (frame) throws(EvaluationError) in
                try frame.variable(slot, name: name)
            }
        case .failure(let kind):
            let range = node.range
            return { (_) throws(EvaluationError) in throw EvaluationError(kind, at: range) }
        default:
            return code(for: node)
        }
    }

    private func conditional(
        _ test: ExpressionNode, _ first: ExpressionNode, _ second: ExpressionNode, _ range: Range<Int>
    ) -> Evaluation {
        let (test, first, second) = (code(for: test), code(for: first), code(for: second))
        return { (frame) throws(EvaluationError) in
            guard case .bool(let flag) = try Self.truth(test(&frame), of: "?", at: range) else {
                throw EvaluationError(.absent("?"), at: range)
            }
            return flag ? try first(&frame) : try second(&frame)
        }
    }

    /// The same code with a place for its errors.
    @inline(__always)
    func located(_ range: Range<Int>, _ code: @escaping Evaluation) -> Evaluation {
        { (frame) throws(EvaluationError) in
            do throws(EvaluationError) {
                return try code(&frame)
            } catch {
                throw error.located(range)
            }
        }
    }

    /// A value that has to be true or false.
    static func truth(
        _ value: ExpressionValue, of operation: String, at range: Range<Int>
    ) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .bool: return value
        case .null: throw EvaluationError(.absent(operation), at: range)
        case .int, .decimal, .wide, .string, .timestamp, .duration, .list, .map, .record, .optional, .type:
            throw EvaluationError(.noOverload(operation, [value.type]), at: range)
        }
    }

    private func not(_ operand: ExpressionNode, _ range: Range<Int>) -> Evaluation {
        let operand = code(for: operand)
        return { (frame) throws(EvaluationError) in
            guard case .bool(let flag) = try Self.truth(operand(&frame), of: "!", at: range) else {
                throw EvaluationError(.absent("!"), at: range)
            }
            return .bool(!flag)
        }
    }

    /// `&&` and `||`: an operand that decides wins over one that fails, wherever it stands.
    private func junction(
        _ operands: [ExpressionNode], decidedBy deciding: Bool, _ range: Range<Int>
    ) -> Evaluation {
        let codes = operands.map { code(for: $0) }
        let symbol = deciding ? "||" : "&&"
        return { (frame) throws(EvaluationError) in
            var failure: EvaluationError?
            for code in codes {
                do throws(EvaluationError) {
                    let value = try Self.truth(code(&frame), of: symbol, at: range)
                    if case .bool(let flag) = value, flag == deciding { return value }
                } catch {
                    if error.isFinal { throw error }
                    if failure == nil { failure = error }
                }
            }
            if let failure { throw failure }
            return .bool(!deciding)
        }
    }
}
