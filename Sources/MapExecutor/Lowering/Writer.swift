import MapProgram

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
