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

/// A link in one direction, while a program is lowered.
final class Writer {
    let move: Move
    let origin: Int
    let scope: SourceScope
    /// The leaves it may write, each once.
    var leaves: [TargetNode] = []
    /// The group that is dropped as a whole, if there is one around it.
    var group: DropGroup?
    /// Registers of the leaves, for a link that is worked out before its leaves are reached.
    var registers: [Int]?
    /// How values of the members of a kit become one.
    var fold: Fold?
    var isDone = false

    init(move: Move, origin: Int, scope: SourceScope) {
        self.move = move
        self.origin = origin
        self.scope = scope
    }

    /// The register that holds what is written to a leaf.
    func register(of leaf: TargetNode) -> Int? {
        guard let registers, let index = leaves.firstIndex(where: { $0 === leaf }) else { return nil }
        return registers[index]
    }
}

/// Links that are dropped together.
final class DropGroup {
    var writers: [Writer] = []
    /// Conditions of the whole.
    var conditions: [ProgramExpression] = []
    /// The row of the element that is read; without one nothing of the group happens.
    var element: SourceScope?
    let scope: SourceScope

    init(scope: SourceScope) { self.scope = scope }
}

extension Outcome {
    /// Whether the value takes no part, and nothing else happens.
    var leavesOut: Bool {
        switch self {
        case .omit, .cut, .create, .stage, .pass: true
        case .clear, .default, .drop, .park, .skip, .stop: false
        }
    }
}

extension Move {
    /// Whether the element or group around it may be dropped.
    var mayDrop: Bool {
        [otherwise, absent, unbound, unfit].contains(.drop) || attempts.contains { $0.unmapped == .drop }
    }

    /// Whether a default may be used.
    var mayNote: Bool {
        ([otherwise, absent, unbound, unfit] + attempts.map(\.unmapped)).contains {
            if case .default = $0 { true } else { false }
        }
    }
}
