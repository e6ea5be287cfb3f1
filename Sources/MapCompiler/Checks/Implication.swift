import MapExpressions
import MapProgram

/// Tells of two conditions over one record whether the one holds wherever the other does, as far as they
/// are comparisons of fields with literals; `false` where it cannot be told.
enum Implication {
    /// Whether a condition holds for every record that meets another one.
    static func follows(_ wide: ProgramExpression, from narrow: ProgramExpression) -> Bool {
        wide.text == narrow.text || follows(wide.checked.root, from: narrow.checked.root)
    }

    private static func follows(_ wide: ExpressionNode, from narrow: ExpressionNode) -> Bool {
        if case .literal(.bool(true)) = wide.kind { return true }
        if case .any(let ways) = narrow.kind { return ways.allSatisfy { follows(wide, from: $0) } }
        if case .all(let parts) = wide.kind { return parts.allSatisfy { follows($0, from: narrow) } }
        if case .any(let ways) = wide.kind, ways.contains(where: { follows($0, from: narrow) }) {
            return true
        }
        if case .all(let parts) = narrow.kind { return parts.contains { follows(wide, from: $0) } }
        guard let left = Claim(narrow), let right = Claim(wide) else { return false }
        return left.implies(right)
    }
}
