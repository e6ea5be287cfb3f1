package import MapDocuments
package import MapValues
package import MapYAML

/// All that a pair is compiled from: the documents, and the choices that a project or a case makes.
///
/// This target resolves names, checks types, proves what it can and emits a program. It takes documents
/// and gives a ``MappingProgram`` and findings; it knows no network, no store and no terminal.
package struct CompilerInput: Sendable {
    /// The pair as written, its files put together.
    package var pair: PairDocument
    /// By platform name.
    package var platforms: [String: PlatformDocument]
    /// Chosen options: a node of a YAML file, or a text given on the command line.
    package var options: [Named<YAMLNode>] = []
    /// Dictionaries whose rows replace those of the pair's with the same name.
    package var dictionaries: [Named<DictionaryDeclaration>] = []
    /// Rows of code lists as an account has them: side, list, rows.
    package var codes: [String: [String: [Fields]]] = [:]
    /// By side: what the account said of itself.
    package var accounts: [String: Account] = [:]
    /// The instance of a project that made the choices.
    package var chosen: ChosenInstance?
    /// Whether options without a default may stay unchosen: a pair that is looked at by itself.
    package var leavesOptionsOpen = false
    /// Seconds east of Greenwich in a named zone at a moment given in seconds since 1970; `nil` for a
    /// zone that is not known.
    package var zoneOffset: @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?

    package init(
        pair: PairDocument, platforms: [String: PlatformDocument],
        zoneOffset: @escaping @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?
    ) {
        self.pair = pair
        self.platforms = platforms
        self.zoneOffset = zoneOffset
    }
}
