package import MapSource
package import MapYAML

/// The `pair:` files of one folder, put together.
package struct PairDocument: Sendable {
    /// The name of the pair.
    package var name: Written
    /// The files that were put together.
    package var files: [SourceFile]
    /// The two sides, in the order written.
    package var sides: [Named<SideDeclaration>] = []
    /// Whether one of the files says its sides, rightly or not.
    package var hasSides = false
    /// What a project may choose.
    package var options: [Named<OptionDeclaration>] = []
    /// What must hold of the choices, and what a person has to confirm.
    package var requires: [RequirementDeclaration] = []
    /// Records that must exist.
    package var ensure: [Named<YAMLNode>] = []
    /// How records become each other.
    package var records: [Named<RecordMappingDeclaration>] = []
    /// Which codes stand for each other.
    package var dictionaries: [Named<DictionaryDeclaration>] = []
    /// Forms of texts that the pair itself names.
    package var forms: [Named<[FormDeclaration]>] = []
    /// When and in which direction records move.
    package var flows: [Named<FlowDeclaration>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}
