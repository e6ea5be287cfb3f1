import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// The platforms of the library, compiled.
enum CompiledPlatforms {
    private static let folder = "mappings/platforms"

    /// The names of all platforms of the library.
    static let names = RepositoryFiles.names(in: folder).filter {
        RepositoryFiles.isFolder("\(folder)/\($0)")
    }

    /// A platform for one profile, and what was found in it.
    static func compile(_ name: String, profile: String? = nil) throws -> Checked<PlatformProgram> {
        let documents = read(RepositoryFiles.paths(below: "\(folder)/\(name)", ending: ".yaml"))
        let document = try #require(documents.value)
        let compiled = AdapterCompiler.compile(document, profile: profile)
        return Checked(compiled.value, documents.diagnostics + compiled.diagnostics)
    }

    /// A platform written in a test.
    static func compile(text: String) throws -> PlatformProgram {
        let file = SourceFile(name: "platform.yaml", bytes: Array(text.utf8))
        let root = try #require(YAMLReader.read(file).value)
        guard case .platform(let document)? = Document.read(root, of: file).value else {
            throw NoPlatform()
        }
        let compiled = AdapterCompiler.compile(document)
        #expect(compiled.diagnostics.isEmpty, "\(FindingsText.render(compiled.diagnostics))")
        return try #require(compiled.value)
    }

    private static func read(_ paths: [String]) -> Checked<PlatformDocument> {
        var pieces: [PlatformDocument] = []
        var findings: [Diagnostic] = []
        for path in paths {
            let file = SourceFile(name: path, bytes: RepositoryFiles.bytes(of: path) ?? [])
            let root = YAMLReader.read(file)
            findings += root.diagnostics
            guard let node = root.value else { continue }
            let document = Document.read(node, of: file)
            findings += document.diagnostics
            if case .platform(let piece)? = document.value { pieces.append(piece) }
        }
        let merged = PlatformDocument.merged(pieces)
        return Checked(merged.value, findings + merged.diagnostics)
    }
}

/// A text that is no platform file.
struct NoPlatform: Error {}
