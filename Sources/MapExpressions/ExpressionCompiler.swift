package import MapSource

/// Makes checked expressions from text.
///
/// This target takes texts and declared names and gives expressions that can be evaluated: CEL in which
/// numbers with a fraction are exact decimals. It knows neither YAML nor platforms: those hand it a
/// scope of variables and records.
package enum ExpressionCompiler {
    /// Reads and checks an expression; the findings point into the file that its text stands in.
    ///
    /// - Parameters:
    ///   - text: the expression and its place.
    ///   - scope: the names it may use.
    ///   - expected: the type its result has to have, if it matters.
    /// - Returns: the expression, unless there are errors, and all findings.
    package static func check(
        _ text: ExpressionText, scope: ExpressionScope, expecting expected: ExpressionType? = nil
    ) -> Checked<CheckedExpression> {
        let parsed = Parser.parse(text)
        guard let syntax = parsed.value else { return Checked(nil, parsed.diagnostics) }
        var checker = Checker(scope: scope, text: text)
        let root = checker.root(syntax, expecting: expected)
        let diagnostics = parsed.diagnostics + checker.diagnostics
        if diagnostics.contains(where: { $0.severity == .error }) { return Checked(nil, diagnostics) }
        let cost = CostBound.steps(of: root, scope: scope)
        if cost > ExpressionLimits.costMax {
            return Checked(nil, diagnostics + [.costTooHigh(cost, at: text.span(root.range))])
        }
        let expression = CheckedExpression(
            root: root, variablesRead: checker.variablesRead.sorted(), costMax: cost,
            localCount: checker.localCount, scope: scope, code: CodeMaker(scope: scope).code(for: root))
        return Checked(expression, diagnostics)
    }
}
