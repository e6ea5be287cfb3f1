import MapDocuments
import MapSource

/// A pair as its folder has it: the pair and the platforms of its sides.
struct PairSource {
    let folder: String
    let pair: PairDocument
    /// By name; a platform that could not be found is missing here and among the findings there.
    let platforms: [String: PlatformDocument]

    /// Loads a folder; `nil` when it has no pair that can be looked at.
    init?(folder: String, library: Library, loader: inout DocumentLoader) {
        self.folder = folder
        var pieces: [PairDocument] = []
        for (_, document) in loader.documents(in: folder) {
            guard case .pair(let piece) = document else { continue }
            if let first = pieces.first, first.name.text != piece.name.text {
                loader.report(.mixedFolder(piece.name.text, at: piece.name.span, first: first.name.span))
            } else {
                pieces.append(piece)
            }
        }
        guard let pair = loader.take(PairDocument.merged(pieces)) else { return nil }
        self.pair = pair
        var platforms: [String: PlatformDocument] = [:]
        for side in pair.sides where platforms[side.value.platform.text] == nil {
            let source = PlatformSource(side.value.platform, folder: folder, library: library)
            platforms[side.value.platform.text] = source.load(&loader)
        }
        self.platforms = platforms
    }

    /// Whether the platforms of all sides are there, so that it can be compiled.
    var isComplete: Bool { pair.sides.allSatisfy { platforms[$0.value.platform.text] != nil } }

    /// The case files of the pair.
    func cases(_ loader: inout DocumentLoader) -> [CaseDocument] {
        loader.documents(in: FilePath.joined(folder, "tests"), suffix: ".case.yaml")
            .compactMap { if case .aCase(let document) = $0.document { document } else { nil } }
    }
}
