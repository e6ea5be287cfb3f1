package import MapSource

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
