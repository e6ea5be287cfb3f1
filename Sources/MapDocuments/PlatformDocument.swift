package import MapSource
package import MapYAML

/// The `platform:` files of one folder, put together.
package struct PlatformDocument: Sendable {
    package var name: Written
    package var files: [SourceFile]
    package var settings: [Named<YAMLNode>] = []
    package var profiles: [Named<YAMLNode>] = []
    package var records: [Named<PlatformRecordDeclaration>] = []
    package var codes: [Named<CodeListDeclaration>] = []
    /// What the adapter needs (`auth`, `limits`, `operations`, …), kept as written.
    package var adapter: [Named<YAMLNode>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}
