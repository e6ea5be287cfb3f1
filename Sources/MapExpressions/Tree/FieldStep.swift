/// A step from a declared record to one of its fields.
package struct FieldStep: Sendable {
    /// What the platform says of the field, under the one name that it has in the object.
    package let declaration: FieldDeclaration
    /// The place of the field in the layout of its record.
    let index: Int

    /// The name of the member in the object.
    package var name: String { declaration.name }
}
