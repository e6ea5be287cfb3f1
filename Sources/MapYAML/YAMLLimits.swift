/// How much one text may hold before reading it is refused.
///
/// Every limit protects the machine that reads a stranger's file; the usual mapping stays far below all
/// of them.
package struct YAMLLimits: Sendable {
    /// The size of a file: a larger one is data, not a mapping.
    package var bytesMax = 1 << 20
    /// How deep lists and mappings stand inside each other; bounds the stack of everything that walks a tree.
    package var depthMax = 64
    /// Scalars, lists and mappings, where an alias counts as much as the node it stands for.
    package var nodesMax = 200_000
    /// Aliases in one file.
    package var aliasesMax = 1_000
    /// The decoded size of one scalar.
    package var scalarBytesMax = 64 << 10
    /// Findings for one file: more of them help nobody and cost memory.
    package var findingsMax = 100

    /// The limits of the mapping language.
    package static let `default` = YAMLLimits()
}
