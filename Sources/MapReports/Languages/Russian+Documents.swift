extension Catalogue {
    /// Findings 2xxx in Russian.
    static let russianDocuments = #"""
        """#
}
