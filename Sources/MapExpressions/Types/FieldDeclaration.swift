package import MapValues

/// One field of a declared record: its name, what it holds, and how JSON carries it.
///
/// An absent field reads as null, an absent list as an empty one. Absent is: missing, null, an empty list
/// or object where the field is a list, map or record, and what the platform calls blank; an empty text is
/// read as it stands, but `has` says no to it, as the language counts it as absent.
package struct FieldDeclaration: Sendable, Hashable {
    /// The name, dotted when the field stands in an object of its own. For example: `client.email`.
    package var name: String
    /// What it holds when it is not absent.
    package var type: ExpressionType
    /// How the raw JSON carries it.
    package var wire: WireForm
    /// Further raw values that count as absent.
    package var blank: [Value]
    /// All codes that can occur, where the list of codes is closed.
    package var codes: [String]?
    /// The most elements a list has, where the platform says so; makes the cost bound tighter.
    package var countMax: Int?

    package init(
        _ name: String, _ type: ExpressionType, wire: WireForm = .native, blank: [Value] = [],
        codes: [String]? = nil, countMax: Int? = nil
    ) {
        self.name = name
        self.type = type
        self.wire = wire
        self.blank = blank
        self.codes = codes
        self.countMax = countMax
    }
}
