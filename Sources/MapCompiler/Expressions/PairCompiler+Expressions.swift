import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Checks an expression over the side that is read; bare names are the fields of its record.
    mutating func expression(
        _ written: Written, side: Side, in context: LinkContext, purpose: ExpressionPurpose
    ) -> ProgramExpression? {
        let scope = scope(side: side, in: context, purpose: purpose)
        guard purpose == .condition else { return check(written, scope: scope, expecting: nil) }
        let expression = check(written, scope: scope, expecting: .bool)
        if let expression { checkIsOpen(expression, written) }
        return expression
    }

    /// Checks an expression in a scope; `nil` with findings when it is wrong.
    mutating func check(
        _ written: Written, scope: ExpressionScope, expecting type: ExpressionType?
    ) -> ProgramExpression? {
        let node = written.node
        let text = ExpressionText(written.text) { ScalarOffsets.span(of: $0, in: node) }
        let checked = ExpressionCompiler.check(text, scope: scope, expecting: type)
        findings += checked.diagnostics
        return checked.value.map { ProgramExpression(text: written.text, span: written.span, checked: $0) }
    }

    /// The value of an expression over options and codes alone; `nil` with findings when it is not one.
    mutating func constant(_ written: Written) -> ExpressionValue? {
        constantExpression(written).flatMap { evaluateConstant($0) }
    }

    /// A condition over options and codes alone; `nil` with findings when it is not one.
    mutating func constantExpression(_ written: Written) -> ProgramExpression? {
        check(written, scope: constants().scope, expecting: .bool)
    }

    /// Evaluates an expression that reads options and codes alone.
    mutating func evaluateConstant(_ expression: ProgramExpression) -> ExpressionValue? {
        switch expression.checked.evaluate(constants().roots) {
        case .success(let value): return value
        case .failure(let error):
            findings.append(.constantFails(expression.text, error: error.description, at: expression.span))
            return nil
        }
    }

    /// The scope and the values of what is known when compiling.
    mutating func constants() -> (scope: ExpressionScope, roots: ExpressionRoots) {
        if let constantScope { return constantScope }
        let builder = ScopeBuilder(compiler: self)
        let made = (builder.constants(), builder.constantRoots())
        constantScope = made
        return made
    }

    /// The scope of a record, made once for all expressions over it. Options and forms are settled by then.
    /// There are few: a record, its lists, each from two sides.
    private mutating func scope(
        side: Side, in context: LinkContext, purpose: ExpressionPurpose
    ) -> ExpressionScope {
        let key = ScopeKey(
            side: side, record: context.records[side], parent: context.parents?[side])
        if let known = scopes.first(where: { $0.key == key }) { return known.scope.with(purpose) }
        let scope = ScopeBuilder(compiler: self).scope(
            side: side, record: key.record, parent: key.parent, purpose: purpose)
        scopes.append((key, scope))
        return scope
    }
}

extension ProgramExpression {
    /// Whether its value is known when compiling: it reads options and codes alone, or nothing.
    var readsOnlyOptions: Bool {
        checked.variablesRead.allSatisfy {
            $0 == ScopeSlot.options.rawValue || $0 == ScopeSlot.codes.rawValue
        }
    }

    /// The kind of field that its value has.
    var kind: FieldType.Kind {
        switch checked.type {
        case .bool: .bool
        case .int: .integer
        case .decimal: .decimal
        case .string: .text
        case .timestamp: .instant
        case .list: .values
        case .null, .duration, .map, .optional, .record, .type, .dyn, .opaque, .parameter, .unknown,
            .mistaken:
            .any
        }
    }
}
