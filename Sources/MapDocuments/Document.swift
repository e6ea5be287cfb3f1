package import MapSource
package import MapYAML

/// A document of any kind, recognised by its first key.
package enum Document: Sendable {
    case platform(PlatformDocument)
    case pair(PairDocument)
    case aCase(CaseDocument)
    case project(ProjectDocument)
    case snapshot(SnapshotDocument)

    /// Reads the document that a tree of nodes is.
    package static func read(_ node: YAMLNode, of file: SourceFile) -> Checked<Document> {
        var waivers: [Waiver] = []
        return read(node, of: file, waivers: &waivers)
    }

    /// The same, adding the findings that it allows.
    package static func read(
        _ node: YAMLNode, of file: SourceFile, waivers: inout [Waiver]
    ) -> Checked<Document> {
        var reader = DocumentReader()
        guard case .mapping(let members) = node.content, let first = members.first else {
            return Checked(nil, [.unknownDocument(node, file: file)])
        }
        let document: Document?
        switch first.key {
        case "platform": document = reader.platform(node, file: file).map { .platform($0) }
        case "pair": document = reader.pair(node, file: file).map { .pair($0) }
        case "case": document = reader.aCase(node, file: file).map { .aCase($0) }
        case "project": document = reader.project(node, file: file).map { .project($0) }
        case "snapshot": document = reader.snapshot(node, file: file).map { .snapshot($0) }
        default:
            return Checked(nil, [.unknownDocument(node, file: file)])
        }
        waivers += reader.waivers
        return Checked(document, reader.findings)
    }
}
