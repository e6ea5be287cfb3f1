/// How rows of a list are told apart by a column.
struct RowSearch: BitwiseCopyable, Sendable {
    /// The column that names a row.
    var key: Int32
    /// Whether that is text which JSON carries as a number.
    var isDigits: Bool
    /// For `findRow`: the text of the wanted row.
    var constant: Int32 = 0
    /// For `entries`: the column that is copied, and the dictionary from names to columns of the record.
    var value: Int32 = 0
    var dictionary: Int32 = 0
}
