import MapValues

/// How a raw JSON value of a declared type is turned into a value of the language.
///
/// A class, because it is looked at for every value that is read, and copying it would cost more.
final class ValueReader: Sendable {
    enum Kind: Sendable {
        /// By what the JSON value itself is.
        case dynamic
        case bool
        case int
        case decimal
        case string
        case timestamp
        case duration
        /// A list; the index of the reader of its elements.
        case list(element: Int)
        /// An object with free names; the index of the reader of its values.
        case map(value: Int)
        /// A list of objects that stands for a map; the index of the reader of its values.
        case entries(key: String, valueMember: String, value: Int)
        /// An object with declared fields; the index of its layout.
        case record(layout: Int)
    }

    let kind: Kind
    let wire: WireForm
    /// Raw values that count as absent.
    let blank: [Value]

    init(kind: Kind, wire: WireForm, blank: [Value]) {
        self.kind = kind
        self.wire = wire
        self.blank = blank
    }
}
