extension Catalogue {
    /// Findings 6xxx in Russian.
    static let russianRunning = #"""
        """#
}
