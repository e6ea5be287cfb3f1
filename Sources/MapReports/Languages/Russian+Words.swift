extension Catalogue {
    /// Findings all in Russian.
    static let russianWords = #"""
        """#
}
