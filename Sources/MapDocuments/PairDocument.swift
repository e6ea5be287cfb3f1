package import MapSource
package import MapYAML

/// The `pair:` files of one folder, put together.
package struct PairDocument: Sendable {
    package var name: Written
    package var files: [SourceFile]
    /// The two sides, in the order written.
    package var sides: [Named<SideDeclaration>] = []
    package var options: [Named<OptionDeclaration>] = []
    package var requires: [RequirementDeclaration] = []
    package var ensure: [Named<YAMLNode>] = []
    package var records: [Named<RecordMappingDeclaration>] = []
    package var dictionaries: [Named<DictionaryDeclaration>] = []
    package var forms: [Named<[FormDeclaration]>] = []
    package var flows: [Named<YAMLNode>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}
