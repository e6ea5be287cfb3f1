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

/// A kind of record of a platform.
package struct PlatformRecordDeclaration: Sendable {
    package var span: SourceSpan
    package var id: Written?
    package var fields: [Named<FieldDeclaration>] = []
    package var money: YAMLNode?
    /// Further keys (`page`, `changed`, …), kept as written.
    package var adapter: [Named<YAMLNode>] = []

    package init(span: SourceSpan) { self.span = span }
}

/// A field: its type word and what else is said of it.
package struct FieldDeclaration: Sendable {
    package var span: SourceSpan
    /// `text`, `money`, …; or the key that stands for the type (`code`, `object`, `list`, `map`, `parts`).
    package var type: String
    package var typeSpan: SourceSpan
    /// What follows such a key.
    package var argument: YAMLNode?
    package var keys: [Named<YAMLNode>]

    package init(
        span: SourceSpan, type: String, typeSpan: SourceSpan, argument: YAMLNode?, keys: [Named<YAMLNode>]
    ) {
        self.span = span
        self.type = type
        self.typeSpan = typeSpan
        self.argument = argument
        self.keys = keys
    }
}

/// A list of codes.
package struct CodeListDeclaration: Sendable {
    package var span: SourceSpan
    package var code: Written?
    package var name: Written?
    package var columns: [Named<YAMLNode>] = []
    package var isClosed = false
    package var rows: [YAMLNode] = []
    package var adapter: [Named<YAMLNode>] = []

    package init(span: SourceSpan) { self.span = span }
}
