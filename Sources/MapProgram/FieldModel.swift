package import MapSource

/// One field; `children` are the members declared by dotted names.
package struct FieldModel: Sendable {
    /// The last part of the dotted name.
    package var name: String
    /// What the field holds.
    package var type: FieldType
    /// The members that it declares in place.
    package var children: [FieldModel]
    /// Where it stands.
    package var span: SourceSpan?

    package init(name: String, type: FieldType, children: [FieldModel] = [], span: SourceSpan?) {
        self.name = name
        self.type = type
        self.children = children
        self.span = span
    }
}
