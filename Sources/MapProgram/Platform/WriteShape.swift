package import MapValues

/// How a record goes into a request: under which names, when, and how its lists say what is gone.
///
/// Mappings give records as the platform would answer them; this is the way from there to what it takes.
package struct WriteShape: Sendable {
    /// One field.
    package struct Member: Sendable {
        /// The name in the record.
        package var name: String
        /// The name in the request.
        package var wireName: String
        /// Whether it stands in the request beside the object that it stands in.
        package var isLifted = false
        /// When it may be written.
        package var writing: FieldType.Writing = .always
        /// Whether it names the record, so that it goes along wherever an element is meant.
        package var isKey = false
        /// What is written for nothing, where the platform does not take null.
        package var blank: Value?
        /// The operation that sets it once the record is there.
        package var setBy: String?
        /// What stands in it.
        package var content = Content.plain

        package init(name: String, wireName: String) {
            self.name = name
            self.wireName = wireName
        }
    }

    /// What stands in a field.
    package indirect enum Content: Sendable {
        /// Taken as it is.
        case plain
        /// An object whose members are declared in place.
        case object([Member])
        /// A record, by the index of its shape.
        case record(Int)
        case list(ListRule)
        /// Entries of a list under free names: only their key and their value are written.
        case entries(key: String, value: String)
    }

    /// How a list of records is written.
    package struct ListRule: Sendable {
        /// The index of the elements' shape.
        package var shape: Int
        /// The field that names an element.
        package var key: String?
        /// What marks an element as gone; `nil` where the list is written whole.
        package var removal: Fields?
        /// Fields whose elements cannot be made together with the record, only afterwards.
        package var later: [String] = []
        /// The operations by which elements are written once the record is there.
        package var through: ElementOperations?

        package init(shape: Int, key: String?) {
            self.shape = shape
            self.key = key
        }
    }

    /// Calls of their own for the elements of a list.
    package struct ElementOperations: Sendable {
        /// `create`, `update`, `delete` → operation.
        package var operations: [String: String]
        /// Members of a new element by places of the record: how it says what it belongs to.
        package var with: [String: AnswerPath]

        package init(operations: [String: String], with: [String: AnswerPath]) {
            self.operations = operations
            self.with = with
        }
    }

    /// The fields in the order of the platform file.
    package var members: [Member] = []
    /// The field that names the record.
    package var key: String?
    /// Whether a write empties what it leaves out, so that it has to have all fields.
    package var isWhole = false

    package init() {}
}
