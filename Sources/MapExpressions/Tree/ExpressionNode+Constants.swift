extension ExpressionNode {
    /// Whether its value is the same in every evaluation: it is made of literals by operators and functions.
    ///
    /// A literal itself is none, as there is nothing to evaluate; neither is what asks for outside help.
    var isConstant: Bool {
        switch kind {
        case .list(let elements): elements.allSatisfy { $0.value.isFixed }
        case .map(let entries): entries.allSatisfy { $0.key.isFixed && $0.value.isFixed }
        case .negate(let operand): operand.isFixed
        case .arithmetic(_, _, let left, let right): left.isFixed && right.isFixed
        case .call(let call): Self.folded.contains(call.name) && call.arguments.allSatisfy(\.isFixed)
        case .literal, .variable, .local, .field, .hasField, .member, .hasMember, .index, .not, .comparison,
            .isIn, .all, .any, .conditional, .comprehension, .bind, .optionalMap, .round, .failure:
            false
        }
    }

    private var isFixed: Bool { literal != nil || isConstant }

    /// Functions whose value depends on their arguments alone, and that are written with literals.
    private static let folded: Set<String> = ["timestamp", "duration", "decimal", "double", "int", "string"]
}
