import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapTestSupport
import MapYAML

/// Compiles pairs out of texts or out of a folder of the repository.
enum PairFiles {
    /// The program of a folder's pair, with its platforms in the folder itself or in the library.
    static func program(of folder: String) -> MappingProgram? {
        var texts = RepositoryFiles.names(in: folder).filter { $0.hasSuffix(".yaml") }
            .compactMap { RepositoryFiles.text(of: "\(folder)/\($0)") }
        for place in ["\(folder)/platforms", "mappings/platforms"] {
            texts += RepositoryFiles.paths(below: place, ending: ".yaml").compactMap {
                RepositoryFiles.text(of: $0)
            }
        }
        return program(of: texts).program
    }

    /// The program of documents, given as texts; findings where there is none.
    static func program(of texts: [String]) -> (program: MappingProgram?, findings: [Diagnostic]) {
        var findings: [Diagnostic] = []
        var pairs: [PairDocument] = []
        var platforms: [String: [PlatformDocument]] = [:]
        for (index, text) in texts.enumerated() {
            let file = SourceFile(name: "\(index).yaml", text: text)
            let root = YAMLReader.read(file)
            findings += root.diagnostics
            guard let node = root.value else { continue }
            let document = Document.read(node, of: file)
            findings += document.diagnostics
            switch document.value {
            case .pair(let pair)?: pairs.append(pair)
            case .platform(let platform)?: platforms[platform.name.text, default: []].append(platform)
            case .aCase?, .project?, .snapshot?, nil: break
            }
        }
        guard let pair = PairDocument.merged(pairs).value else { return (nil, findings) }
        let merged = platforms.compactMapValues { PlatformDocument.merged($0).value }
        let compiled = Compiler.compile(
            CompilerInput(pair: pair, platforms: merged) { zone, _ in
                switch zone {
                case "Europe/Moscow": 10_800
                case "UTC": 0
                default: nil
                }
            })
        return (compiled.value, findings + compiled.diagnostics)
    }
}
