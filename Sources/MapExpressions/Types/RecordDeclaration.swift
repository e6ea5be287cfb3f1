/// A kind of record and its fields, as a platform file declares them.
///
/// Dotted field names make nested records without a name of their own: `client.email` and `client.name`
/// of `shop.order` make the record `shop.order.client`.
package struct RecordDeclaration: Sendable, Hashable {
    /// The name that ``ExpressionType/record(_:)`` refers to. For example: `shop.order`.
    package var name: String
    /// Its fields, in any order.
    package var fields: [FieldDeclaration]

    package init(_ name: String, _ fields: [FieldDeclaration]) {
        self.name = name
        self.fields = fields
    }
}
