/// How well an operation is known.
package enum KnowledgeLevel: String, Sendable, Hashable, CaseIterable {
    /// Seen to work.
    case verified
    /// Written in the platform's pages.
    case documented
    /// A guess: used only where the connection says `accept_assumed`.
    case assumed
    /// The platform does not have it.
    case absent
}
