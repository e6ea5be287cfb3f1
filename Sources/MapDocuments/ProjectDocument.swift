package import MapSource
package import MapYAML

/// A user's `mapctl.yaml`: connections and instances of pairs.
package struct ProjectDocument: Sendable {
    package struct Instance: Sendable {
        package var span: SourceSpan
        package var use: Written
        /// Side name and connection.
        package var connections: [Named<Written>] = []
        package var options: [Named<YAMLNode>] = []
        /// Rows added to or put in the place of a dictionary's.
        package var dictionaries: [Named<DictionaryDeclaration>] = []
        /// Links replaced, as `record.link` paths.
        package var records: [Named<RecordMappingDeclaration>] = []
        package var flows: [Named<YAMLNode>] = []
        /// Rows of code lists of an account, by side.
        package var codes: [Named<YAMLNode>] = []
    }

    package var name: Written
    package var file: SourceFile
    package var connections: [Named<YAMLNode>] = []
    package var pairs: [Named<Instance>] = []

    package init(name: Written, file: SourceFile) {
        self.name = name
        self.file = file
    }
}
