import MapProgram
import MapValues

/// A member of the record that is written, with those inside it, while a program is lowered.
///
/// A class, because links refer to the places that they write.
final class TargetNode {
    /// What stands here.
    enum Kind {
        case object
        /// One value.
        case leaf(FieldType)
        /// A list of elements, each told apart by a member with a fixed value.
        case elements
        /// An element of such a list: its fixed member comes first.
        case element(member: String, value: Value)
        case pick(PickProgram)
        case lines(ListProgram)
        /// What an element is found again by.
        case keys(KeyTarget)
        /// An amount of a line: price, quantity, discount.
        case amount(Int, FieldType)
        /// What rounding left over.
        case residue(FieldType)
    }

    let name: String
    var kind: Kind
    var children: [TargetNode] = []
    /// The path of a leaf, as ``Place/pathText`` has it.
    var place = ""
    /// The links that may write this leaf, in the order of the file.
    var writers: [Writer] = []

    init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

extension TargetNode {
    /// The lists at and below this node.
    var allLists: [TargetNode] {
        if case .lines = kind { return [self] }
        return children.flatMap(\.allLists)
    }
}
