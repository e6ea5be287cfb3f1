import MapExpressions
import MapProgram

/// What the scope of an expression depends on.
struct ScopeKey: Equatable {
    let side: Side
    /// Index of the record in which bare names are looked up.
    let record: Int
    /// Index of the record around it, for links of a line.
    let parent: Int?
}
