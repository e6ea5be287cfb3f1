import MapDocuments
import MapSource

/// Where the description of a side's platform is looked for: with the pair first, then in the library.
struct PlatformSource {
    private let name: String
    private let span: SourceSpan?
    private let places: [String]

    init(_ name: Written, folder: String, library: Library) {
        self.name = name.text
        span = name.span
        places = [FilePath.joined(folder, "platforms")] + [library.platforms].compactMap { $0 }
    }

    /// A platform of the library, named on the command line.
    init(named name: String, library: Library) {
        self.name = name
        span = nil
        places = [library.platforms].compactMap { $0 }
    }

    /// The platform's files put together; a finding and `nil` when there are none.
    func load(_ loader: inout DocumentLoader) -> PlatformDocument? {
        for place in places {
            let folder = FilePath.joined(place, name)
            guard FileAccess.kind(of: folder) == .folder else { continue }
            return Self.load(folder: folder, &loader)
        }
        let known = Set(places.flatMap(FileAccess.names)).sorted()
        loader.report(.unknownPlatform(name, at: span, known: known))
        return nil
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
