package import MapSource

/// A kind of record of a platform: its fields as a tree.
package struct RecordModel: Sendable {
    /// The name in the platform file.
    package var name: String
    /// The dotted name of the identity field, if the record has one of its own.
    package var id: String?
    /// The fields at the top of the record.
    package var fields: [FieldModel]
    /// What its amounts mean; `nil` where it has none.
    package var money: MoneyModel?
    /// The field that says when the record last changed, for `owner: newest`.
    package var changedField: Place?
    /// Where it stands.
    package var span: SourceSpan?

    package init(name: String, id: String?, fields: [FieldModel], span: SourceSpan?) {
        self.name = name
        self.id = id
        self.fields = fields
        self.span = span
    }
}
