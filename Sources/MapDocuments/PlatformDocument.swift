package import MapSource
package import MapYAML

/// The `platform:` files of one folder, put together.
package struct PlatformDocument: Sendable {
    /// The name of the platform.
    package var name: Written
    /// The files that were put together.
    package var files: [SourceFile]
    /// What a connection or a pair may set.
    package var settings: [Named<YAMLNode>] = []
    /// Variants of the platform. For example: versions of its interface.
    package var profiles: [Named<YAMLNode>] = []
    /// The kinds of records.
    package var records: [Named<PlatformRecordDeclaration>] = []
    /// The lists of codes.
    package var codes: [Named<CodeListDeclaration>] = []
    /// What the adapter needs (`auth`, `limits`, `operations`, …), kept as written.
    package var adapter: [Named<YAMLNode>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}
