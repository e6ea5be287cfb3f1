extension Catalogue {
    /// Findings 4xxx in Russian.
    static let russianProofs = #"""
        """#
}
