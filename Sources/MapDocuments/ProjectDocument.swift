package import MapSource
package import MapYAML

/// A user's `mapctl.yaml`: connections and instances of pairs.
package struct ProjectDocument: Sendable {
    /// A pair with the connections of one user.
    package struct Instance: Sendable {
        /// Where it stands.
        package var span: SourceSpan
        /// The pair.
        package var use: Written
        /// Side name and connection.
        package var connections: [Named<Written>] = []
        /// What the user chose.
        package var options: [Named<YAMLNode>] = []
        /// Rows added to or put in the place of a dictionary's.
        package var dictionaries: [Named<DictionaryDeclaration>] = []
        /// Links replaced, as `record.link` paths.
        package var records: [Named<RecordMappingDeclaration>] = []
        /// What the user set of flows.
        package var flows: [Named<FlowDeclaration>] = []
        /// Questions of the pair that somebody answered with yes, in its own words.
        package var confirmed: [Written] = []
        /// Rows of code lists of an account, by side.
        package var codes: [Named<YAMLNode>] = []
        /// Keys with a list or a mapping that an instance does not have.
        package var unknown: [Named<YAMLNode>] = []
    }

    /// The name of the project.
    package var name: Written
    /// The file that it stands in.
    package var file: SourceFile
    /// How each account is reached.
    package var connections: [Named<YAMLNode>] = []
    /// The instances by name.
    package var pairs: [Named<Instance>] = []
    /// How old a snapshot of an account may be. For example: `30d`.
    package var snapshotAge: Written?

    package init(name: Written, file: SourceFile) {
        self.name = name
        self.file = file
    }
}
