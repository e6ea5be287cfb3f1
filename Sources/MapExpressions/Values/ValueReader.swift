import MapValues

/// How a raw JSON value of a declared type is turned into a value of the language.
struct ValueReader: Sendable {
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

    var kind: Kind
    var wire: WireForm
    var blank: [Value]
}
