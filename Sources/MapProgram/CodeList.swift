package import MapSource
package import MapValues

/// A list of codes with the columns of its rows.
package struct CodeList: Sendable {
    /// The name in the platform file.
    package var name: String
    /// The column that holds the code, and the one that holds its title.
    package var codeColumn: String
    /// The column that holds the title.
    package var nameColumn: String?
    /// Further columns with the list they point into (`nil` for plain text).
    package var columns: [(name: String, list: Int?)]
    /// Whether no other code can occur.
    package var isClosed: Bool
    /// Rows as objects, from the platform file or from a snapshot of the account.
    package var rows: [Fields]
    /// Where it stands.
    package var span: SourceSpan?

    package init(
        name: String, codeColumn: String, nameColumn: String?, columns: [(name: String, list: Int?)],
        isClosed: Bool, rows: [Fields], span: SourceSpan?
    ) {
        self.name = name
        self.codeColumn = codeColumn
        self.nameColumn = nameColumn
        self.columns = columns
        self.isClosed = isClosed
        self.rows = rows
        self.span = span
    }

    /// The row of a code.
    package func row(of code: String) -> Fields? { rows.first { $0[codeColumn] == .text(code) } }
}
