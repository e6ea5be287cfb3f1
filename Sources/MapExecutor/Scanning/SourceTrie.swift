/// The members of a record that a program reads, as a tree; every other member is checked and skipped.
struct SourceTrie: Sendable {
    /// What is done with the value of a member.
    enum Action: UInt8, Sendable {
        case skip
        /// Kept in a slot, whatever it is.
        case value
        /// An object whose members are read by a node; anything but an object or null is declined.
        case object
        /// A list of objects, each a row read by a node; anything but a list or null is declined.
        case rows
        /// A list of plain values, each a row with the value in its first column.
        case values
    }

    /// A member that is read.
    struct Child: Sendable {
        var name: String
        var action: Action
        /// The column in which the value itself is kept; `nil` when only its members are read.
        var column: Int?
        /// The node of the members, for objects and rows.
        var node: Int
    }

    /// The members of one object.
    struct Node: Sendable {
        var children: [Child] = []
        /// For the root and for elements of lists: how many slots a row has. Column 0 of a row is its
        /// link to the next one.
        var width = 1
    }

    /// The root is node 0.
    var nodes: [Node] = [Node()]

    init() {}
}
