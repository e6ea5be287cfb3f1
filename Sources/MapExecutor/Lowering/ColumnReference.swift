/// A column of a row.
struct ColumnReference {
    var row: Int
    var column: Int
}
