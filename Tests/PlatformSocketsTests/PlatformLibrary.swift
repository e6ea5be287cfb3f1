import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapTestSupport
import MapYAML
import Synchronization
import Testing

/// The platforms of the library, compiled.
enum PlatformLibrary {
    private static let kept = Mutex<[String: PlatformProgram]>([:])

    /// A platform for one profile; each is compiled once.
    static func program(_ name: String, profile: String? = nil) throws -> PlatformProgram {
        let key = "\(name) \(profile ?? "")"
        if let program = kept.withLock({ $0[key] }) { return program }
        let program = try compiled(name, profile)
        kept.withLock { $0[key] = program }
        return program
    }

    private static func compiled(_ name: String, _ profile: String?) throws -> PlatformProgram {
        let paths = RepositoryFiles.paths(below: "mappings/platforms/\(name)", ending: ".yaml")
        let pieces = paths.compactMap { path -> PlatformDocument? in
            let file = SourceFile(name: path, bytes: RepositoryFiles.bytes(of: path) ?? [])
            guard let node = YAMLReader.read(file).value,
                case .platform(let piece)? = Document.read(node, of: file).value
            else { return nil }
            return piece
        }
        let document = try #require(PlatformDocument.merged(pieces).value)
        return try #require(AdapterCompiler.compile(document, profile: profile).value)
    }
}
