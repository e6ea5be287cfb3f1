extension Catalogue {
    /// Findings 3xxx in Russian.
    static let russianNames = #"""
        """#
}
