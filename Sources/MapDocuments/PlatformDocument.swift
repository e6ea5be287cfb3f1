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
    /// How it is talked to, by key.
    package var parts: [Named<PlatformPart>] = []
    /// The calls that it answers.
    package var operations: [Named<OperationDeclaration>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}

extension PlatformDocument {
    /// The address that all paths begin with.
    package var baseURL: Written? {
        for part in parts { if case .baseURL(let address) = part.value { return address } }
        return nil
    }

    /// The ways to be known to the platform.
    package var auth: [AuthDeclaration] {
        for part in parts { if case .auth(let ways) = part.value { return ways } }
        return []
    }
}
