/// Links that share a condition; `drop` inside drops all of them.
package struct GroupProgram: Sendable {
    package var origin: Int
    package var nodes: [LinkNode]

    package init(origin: Int, nodes: [LinkNode]) {
        self.origin = origin
        self.nodes = nodes
    }
}
