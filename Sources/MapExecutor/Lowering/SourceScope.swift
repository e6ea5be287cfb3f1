import MapProgram

/// Where places start while a program is lowered: the record, an element of a list in it, or a line.
struct SourceScope: Hashable {
    /// The node of the trie that has the members.
    var node: Int
    /// The node whose row has the columns.
    var owner: Int
    /// The row register.
    var row: Int

    static let record = SourceScope(node: 0, owner: 0, row: 0)
}
