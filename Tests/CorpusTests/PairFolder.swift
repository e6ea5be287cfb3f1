import MapCompiler
import MapDocuments
import MapSource
import MapTestSupport
import MapValues
import MapYAML

/// The documents of a folder of the corpus: a pair, its platforms, its case files, what is given.
struct PairFolder {
    /// Platforms of the corpus itself, for folders that bring none of their own.
    private static let sharedPlatforms = "Tests/Corpus/platforms"

    /// The pair's files put together.
    let pair: PairDocument?
    /// By name.
    let platforms: [String: PlatformDocument]
    /// From `*.case.yaml`.
    let cases: [CaseDocument]
    /// The root of `given.yaml`: options, dictionaries and codes as a case gives them.
    let given: YAMLNode?
    /// The project of the folder; every instance uses the folder's pair.
    let project: ProjectDocument?
    /// From the folder `snapshots`.
    let snapshots: [SnapshotDocument]
    /// What reading the files has found.
    let findings: [Diagnostic]
    /// What the files allow.
    let waivers: [Waiver]

    /// Reads a folder; names of files in findings start there. Files may be given in another version.
    /// Platforms that it does not bring are looked for in another one. Each file may be read changed.
    init(
        _ folder: String, edited: [String: [UInt8]] = [:], shared: String = sharedPlatforms,
        changed: @escaping (SourceFile) -> [UInt8] = { $0.bytes }
    ) {
        var reader = Reader(folder: folder, edited: edited, changed: changed)
        for name in RepositoryFiles.names(in: folder) where name.hasSuffix(".yaml") && name != "given.yaml" {
            reader.read(name)
        }
        for name in RepositoryFiles.names(in: folder + "/snapshots") { reader.read("snapshots/" + name) }
        pair = reader.take(PairDocument.merged(reader.pairs))
        var platforms: [String: PlatformDocument] = [:]
        let sides = pair?.sides.map(\.value.platform.text) ?? []
        for name in sides where platforms[name] == nil && !name.isEmpty {
            platforms[name] = reader.platform(name, shared: shared)
        }
        self.platforms = platforms
        cases = reader.cases
        given = reader.tree("given.yaml")
        project = reader.project
        snapshots = reader.snapshots
        findings = reader.findings
        waivers = reader.waivers
    }

    /// What the compiler gets without any choices; `nil` without a pair.
    var compilerInput: CompilerInput? {
        pair.map { CompilerInput(pair: $0, platforms: platforms, zoneOffset: Zones.offset) }
    }
}

/// Reads files into documents and collects what is found.
private struct Reader {
    let folder: String
    /// By name: bytes that count instead of those on the disk.
    let edited: [String: [UInt8]]
    /// What is read instead of a file.
    let changed: (SourceFile) -> [UInt8]
    var pairs: [PairDocument] = []
    var cases: [CaseDocument] = []
    var project: ProjectDocument?
    var snapshots: [SnapshotDocument] = []
    var findings: [Diagnostic] = []
    var waivers: [Waiver] = []

    /// Takes the value of a stage and keeps its findings.
    mutating func take<Value>(_ checked: Checked<Value>) -> Value? {
        findings += checked.diagnostics
        return checked.value
    }

    /// The tree of a file of the folder; `nil` when there is none.
    mutating func tree(_ name: String) -> YAMLNode? {
        guard let bytes = bytes(name, at: "\(folder)/\(name)") else { return nil }
        return take(YAMLReader.read(SourceFile(name: name, bytes: bytes)))
    }

    /// Reads one file as a pair, a case, or a document whose findings alone are of interest.
    mutating func read(_ name: String) {
        guard let bytes = bytes(name, at: "\(folder)/\(name)") else { return }
        switch document(SourceFile(name: name, bytes: bytes)) {
        case .pair(let piece): pairs.append(piece)
        case .aCase(let aCase): cases.append(aCase)
        case .project(let document): project = document
        case .snapshot(let document): snapshots.append(document)
        case .platform, nil: break
        }
    }

    /// A platform of the folder, or of those that are shared.
    mutating func platform(_ name: String, shared: String) -> PlatformDocument? {
        for place in ["\(folder)/platforms", shared] where RepositoryFiles.isFolder("\(place)/\(name)") {
            var pieces: [PlatformDocument] = []
            for path in RepositoryFiles.paths(below: "\(place)/\(name)", ending: ".yaml") {
                let name = "platforms" + path.dropFirst(place.count)
                guard let bytes = bytes(name, at: path) else { continue }
                let file = SourceFile(name: name, bytes: bytes)
                if case .platform(let piece) = document(file) { pieces.append(piece) }
            }
            return take(PlatformDocument.merged(pieces))
        }
        return nil
    }

    private func bytes(_ name: String, at path: String) -> [UInt8]? {
        (edited[name] ?? RepositoryFiles.bytes(of: path)).map {
            changed(SourceFile(name: name, bytes: $0))
        }
    }

    private mutating func document(_ file: SourceFile) -> Document? {
        guard let root = take(YAMLReader.read(file)) else { return nil }
        return take(Document.read(root, of: file, waivers: &waivers))
    }
}
