package import MapSource
package import MapValues

/// A typed path into a record: where a value stands.
package struct Place: Sendable {
    /// One step of a path.
    package enum Step: Sendable {
        /// A member of an object.
        case member(String)
        /// An entry of a map that is carried as a list of `{key, value}` objects.
        case entry(name: String, key: String, value: String)
        /// Elements of a list.
        case select(Selector)
        /// From a code into a column of its row; the index is into ``PlatformModel/codeLists``.
        case column(list: Int, name: String)
    }

    /// Which elements of a list are meant.
    package enum Selector: Sendable {
        case first
        case last
        case all
        /// The elements in which a member has this neutral value; made when written and missing.
        case equals(member: String, type: FieldType, Value)
        /// The elements in which a member has one of these values.
        case isIn(member: String, type: FieldType, [Value])
    }

    /// The steps from the record to the value.
    package var steps: [Step]
    /// What stands there.
    package var type: FieldType
    /// As the author wrote it. For example: `client.email`.
    package var text: String
    /// Where it stands.
    package var span: SourceSpan?

    package init(steps: [Step], type: FieldType, text: String, span: SourceSpan?) {
        self.steps = steps
        self.type = type
        self.text = text
        self.span = span
    }
}
