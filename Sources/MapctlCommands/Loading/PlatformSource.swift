import MapDocuments
import MapSource
import MapYAML

/// Where the description of a platform is looked for: in `platforms/` of the folder that names it, beside
/// that folder, then in the library.
struct PlatformSource {
    private let name: String
    private let span: SourceSpan?
    private let places: [String]

    init(_ name: Written, folder: String, library: Library) {
        self.name = name.text
        span = name.span
        let around = [folder, FilePath.folder(of: folder)]
        places = around.map { FilePath.joined($0, "platforms") } + [library.platforms].compactMap { $0 }
    }

    /// A platform of the library, named on the command line.
    init(named name: String, library: Library) {
        self.name = name
        span = nil
        places = [library.platforms].compactMap { $0 }
    }

    /// The platform's files put together; a finding and `nil` when there are none.
    func load(_ loader: inout DocumentLoader) -> PlatformDocument? {
        if let folder { return Self.load(folder: folder, &loader) }
        let known = Set(places.flatMap(FileAccess.names)).sorted()
        loader.report(.unknownPlatform(name, at: span, known: known))
        return nil
    }

    /// The folder that describes it; `nil` when there is none.
    var folder: String? {
        places.lazy.map { FilePath.joined($0, name) }.first { FileAccess.kind(of: $0) == .folder }
    }

    /// The platform that a folder and the folders below describe.
    static func load(folder: String, _ loader: inout DocumentLoader) -> PlatformDocument? {
        var pieces: [PlatformDocument] = []
        for (_, document) in loader.allDocuments(in: folder) {
            guard case .platform(let piece) = document else { continue }
            if let first = pieces.first, first.name.text != piece.name.text {
                loader.report(.mixedFolder(piece.name.text, at: piece.name.span, first: first.name.span))
            } else {
                pieces.append(piece)
            }
        }
        return loader.take(PlatformDocument.merged(pieces))
    }
}

extension Written {
    /// A word of a project file whose shape is open.
    init(_ node: YAMLNode, _ text: String) {
        self.init(text: text, style: .plain, span: node.span, node: node)
    }
}
