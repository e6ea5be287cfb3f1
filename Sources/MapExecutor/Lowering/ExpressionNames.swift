/// What the names in an expression stand for: the record (or line), the one around it, and elements that
/// macros go over.
struct ExpressionNames {
    let scope: SourceScope
    /// Rows of the elements by the place of their name.
    var locals: [Int: SourceScope] = [:]

    init(scope: SourceScope) { self.scope = scope }
}
