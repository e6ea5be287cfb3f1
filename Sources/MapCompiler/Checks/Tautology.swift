import MapExpressions
import MapSource

/// Finds a condition that every record meets: `kind != 'gift' || kind != 'sample'`.
///
/// What is written as `true` is meant so. An order says nothing of what is absent, so that `a > 1 || a <= 1`
/// may be a question whether `a` is there.
enum Tautology {
    /// Why a stretch of the text always holds.
    struct Found {
        let cause: Phrase
        let range: Range<Int>
    }

    /// The first piece that always holds.
    static func find(in node: ExpressionNode) -> Found? {
        switch node.kind {
        case .all(let members): return members.lazy.compactMap { find(in: $0) }.first
        case .any(let members):
            if let inner = members.lazy.compactMap({ find(in: $0) }).first { return inner }
            return pair(in: members).map { Found(cause: $0, range: node.range) }
        case .not(let inner):
            // What never holds is found where it stands.
            guard Contradiction.find(in: inner) != nil, !isLiteral(inner) else { return nil }
            return Found(cause: "what stands behind `!` never holds", range: node.range)
        default: return nil
        }
    }

    private static func isLiteral(_ node: ExpressionNode) -> Bool {
        if case .literal = node.kind { true } else { false }
    }

    /// Two comparisons of which one holds wherever the other does not.
    private static func pair(in members: [ExpressionNode]) -> Phrase? {
        let claims = members.compactMap { Claim($0) }
        for (index, claim) in claims.enumerated() {
            guard let opposite = claim.opposite else { continue }
            for other in claims[(index + 1)...] where opposite.implies(other) {
                return "where one comparison of `\(claim.path)` does not hold, the other one does"
            }
        }
        return nil
    }
}
