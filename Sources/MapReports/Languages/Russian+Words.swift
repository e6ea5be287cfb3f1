extension Catalogue {
    /// Words that findings of all kinds share.
    static let russianWords = #"""
        all
        = {1} and {2}
        ~ {1} и {2}
        = {1} or {2}
        ~ {1} или {2}
        """#
}
