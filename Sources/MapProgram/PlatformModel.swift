package import MapSource
package import MapValues

/// What the compiler knows of a platform: its records and its lists of codes.
package struct PlatformModel: Sendable {
    package var name: String
    package var records: [RecordModel]
    package var codeLists: [CodeList]

    package init(name: String, records: [RecordModel], codeLists: [CodeList]) {
        self.name = name
        self.records = records
        self.codeLists = codeLists
    }
}

/// A kind of record of a platform: its fields as a tree.
package struct RecordModel: Sendable {
    package var name: String
    /// The dotted name of the identity field, if the record has one of its own.
    package var id: String?
    package var fields: [FieldModel]
    package var money: MoneyModel?
    /// The field that says when the record last changed, for `owner: newest`.
    package var changedField: Place?
    package var span: SourceSpan?

    package init(name: String, id: String?, fields: [FieldModel], span: SourceSpan?) {
        self.name = name
        self.id = id
        self.fields = fields
        self.span = span
    }
}

/// One field; `children` are the members declared by dotted names.
package struct FieldModel: Sendable {
    package var name: String
    package var type: FieldType
    package var children: [FieldModel]
    package var span: SourceSpan?

    package init(name: String, type: FieldType, children: [FieldModel] = [], span: SourceSpan?) {
        self.name = name
        self.type = type
        self.children = children
        self.span = span
    }
}

/// A list of codes with the columns of its rows.
package struct CodeList: Sendable {
    package var name: String
    /// The column that holds the code, and the one that holds its title.
    package var codeColumn: String
    package var nameColumn: String?
    /// Further columns with the list they point into (`nil` for plain text).
    package var columns: [(name: String, list: Int?)]
    /// Whether no other code can occur.
    package var isClosed: Bool
    /// Rows as objects, from the platform file or from a snapshot of the account.
    package var rows: [Fields]
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
