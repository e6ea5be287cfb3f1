/// How values are told that did not fit and are left out.
enum Telling {
    /// By a note behind the code of the record.
    case aside
    /// By the walk: something around them may be dropped behind them, and then they are not told.
    case byTheWalk
    /// Not at all: of members of a kit none speaks alone.
    case nothing
}
