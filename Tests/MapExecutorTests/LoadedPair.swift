import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// A pair with its platforms, read from a folder of the repository.
struct LoadedPair {
    private let input: CompilerInput

    init(_ folder: String) throws {
        var pieces: [PairDocument] = []
        var platforms: [String: [PlatformDocument]] = [:]
        for path in RepositoryFiles.paths(below: folder, ending: ".yaml") where !path.contains("/tests/") {
            let file = SourceFile(name: path, bytes: try #require(RepositoryFiles.bytes(of: path)))
            let root = try #require(YAMLReader.read(file).value)
            switch Document.read(root, of: file).value {
            case .pair(let pair)?: pieces.append(pair)
            case .platform(let platform)?: platforms[platform.name.text, default: []].append(platform)
            case .aCase?, .project?, .snapshot?, nil: continue
            }
        }
        let pair = try #require(PairDocument.merged(pieces).value)
        let merged = platforms.compactMapValues { PlatformDocument.merged($0).value }
        input = CompilerInput(pair: pair, platforms: merged, zoneOffset: { _, _ in 0 })
    }

    /// The program for some options; there may be no finding.
    func program(options: [String: String]) throws -> MappingProgram {
        var input = input
        for (name, value) in options.sorted(by: { $0.key < $1.key }) {
            let file = SourceFile(name: "option \(name)", text: value)
            let node = try #require(YAMLReader.read(file).value)
            input.options.append(Named(name: name, nameSpan: node.span, value: node))
        }
        let checked = Compiler.compile(input)
        try #require(checked.diagnostics.isEmpty, "\(checked.diagnostics.map(\.message))")
        return try #require(checked.value)
    }
}
