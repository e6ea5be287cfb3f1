import MapExpressions
import MapSource

/// Finds a condition that no record can meet: `status == 'new' && status == 'paid'`.
///
/// It compares what `&&` joins about one field: equal to, different from, one of, greater and less than. What
/// it does not understand it takes as true, so that it never calls a condition dead that is not.
enum Contradiction {
    /// Why a stretch of the text never holds.
    struct Found {
        let cause: Phrase
        let range: Range<Int>
    }

    /// The first contradiction.
    static func find(in node: ExpressionNode) -> Found? {
        switch node.kind {
        case .literal(.bool(false)): return Found(cause: "it is written as false", range: node.range)
        case .all(let members):
            if let inner = members.lazy.compactMap({ find(in: $0) }).first { return inner }
            return conflict(in: members)
        case .any(let members):
            let inner = members.map { find(in: $0) }
            guard inner.allSatisfy({ $0 != nil }), let first = inner.first ?? nil else { return nil }
            return Found(cause: first.cause, range: node.range)
        case .isIn(_, let container):
            guard case .list(let elements) = container.kind, elements.isEmpty else { return nil }
            return Found(cause: "the list is empty", range: node.range)
        default: return nil
        }
    }

    private static func conflict(in members: [ExpressionNode]) -> Found? {
        var earlier: [Claim] = []
        for member in members {
            guard let claim = Claim(member) else { continue }
            for other in earlier where other.path == claim.path {
                if let cause = other.conflict(with: claim) {
                    return Found(cause: cause, range: member.range)
                }
            }
            earlier.append(claim)
        }
        return nil
    }
}
