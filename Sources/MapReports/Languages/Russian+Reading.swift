extension Catalogue {
    /// Findings 1xxx in Russian.
    static let russianReading = #"""
        """#
}
