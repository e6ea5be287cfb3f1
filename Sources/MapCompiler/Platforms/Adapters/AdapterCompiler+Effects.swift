import MapDocuments
import MapExpressions
import MapProgram
import MapSource

extension AdapterCompiler {
    /// The condition of an effect is one over some record of the platform: the one that has its fields.
    mutating func checkEffect(_ effect: EffectDeclaration) {
        let node = effect.when.node
        let text = ExpressionText(effect.when.text) { ScalarOffsets.span(of: $0, in: node) }
        var nearest: [Diagnostic]?
        for scope in recordScopes {
            let found = ExpressionCompiler.check(text, scope: scope, expecting: .bool).diagnostics
            if found.isEmpty { return }
            // Of a record without its fields nothing can be said.
            if nearest == nil || Self.strangers(found) < Self.strangers(nearest ?? []) { nearest = found }
        }
        findings += nearest ?? []
    }

    /// How many names of an expression a record does not have.
    private static func strangers(_ findings: [Diagnostic]) -> Int {
        findings.count { $0.code == "MAP-3201" || $0.code == "MAP-3202" }
    }
}
