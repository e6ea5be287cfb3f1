package import MapSource

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
