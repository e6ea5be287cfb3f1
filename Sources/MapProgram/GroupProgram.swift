/// Links that share a condition; `drop` inside drops all of them.
package struct GroupProgram: Sendable {
    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// The links inside, in the order of the file.
    package var nodes: [LinkNode]

    package init(origin: Int, nodes: [LinkNode]) {
        self.origin = origin
        self.nodes = nodes
    }
}
