import MapCompiler
import MapDocuments
import MapSource

/// Goes through files and folders and checks every document in them, each once.
struct Validation {
    private let library: Library
    private var seen: Set<String> = []
    /// The folders of the pairs that were checked.
    private(set) var pairFolders: [String] = []

    init(library: Library) { self.library = library }

    /// Checks what stands at a path.
    mutating func check(_ path: String, _ loader: inout DocumentLoader) {
        switch FileAccess.kind(of: path) {
        case .folder:
            if !checkFolder(path, &loader) { loader.report(.nothingToCheck(path)) }
        case .file: checkFile(path, &loader)
        case .other: loader.reportMissing(.unreadable(path, .notRegular))
        case .missing: loader.reportMissing(.unreadable(path, .missing))
        }
    }

    /// Checks a folder and those below; gives whether there was anything to check.
    private mutating func checkFolder(_ folder: String, _ loader: inout DocumentLoader) -> Bool {
        guard seen.insert(folder).inserted else { return true }
        let names = FileAccess.names(in: folder)
        var isAnything = false
        for name in names where name.hasSuffix(".yaml") {
            let path = FilePath.joined(folder, name)
            guard FileAccess.kind(of: path) == .file else { continue }
            isAnything = true
            checkFile(path, &loader)
        }
        for name in names {
            let path = FilePath.joined(folder, name)
            if FileAccess.kind(of: path) == .folder { isAnything = checkFolder(path, &loader) || isAnything }
        }
        return isAnything
    }

    private mutating func checkFile(_ path: String, _ loader: inout DocumentLoader) {
        guard let document = loader.document(at: path) else { return }
        let folder = FilePath.folder(of: path)
        switch document {
        case .pair: checkPair(folder, &loader)
        case .platform(let piece): checkPlatform(piece, folder, &loader)
        case .project(let project): checkProject(project, &loader)
        case .aCase: break
        }
    }

    private mutating func checkPair(_ folder: String, _ loader: inout DocumentLoader) {
        guard seen.insert("pair \(folder)").inserted else { return }
        guard let source = PairSource(folder: folder, library: library, loader: &loader),
            source.isComplete
        else { return }
        pairFolders.append(folder)
        // A project chooses what has no default; a pair by itself need not.
        for finding in Compiler.compile(source.compilerInput).diagnostics where !finding.asksForAChoice {
            loader.report(finding)
        }
    }

    private func checkProject(_ project: ProjectDocument, _ loader: inout DocumentLoader) {
        var resolver = PairResolver(library: library)
        for instance in project.pairs {
            guard let place = resolver.place(of: instance, in: project, &loader),
                let source = PairSource(folder: place.folder, library: library, loader: &loader),
                source.isComplete
            else { continue }
            var input = source.compilerInput
            source.apply(instance.value, to: &input, &loader)
            _ = loader.take(Compiler.compile(input))
        }
    }

    /// Checks a platform as a whole: its files may lie in folders below the one named after it.
    private mutating func checkPlatform(
        _ piece: PlatformDocument, _ folder: String, _ loader: inout DocumentLoader
    ) {
        var root = folder
        while FilePath.name(of: root) != piece.name.text, FilePath.folder(of: root) != root {
            root = FilePath.folder(of: root)
        }
        let whole = FilePath.name(of: root) == piece.name.text ? root : folder
        guard seen.insert("platform \(whole)").inserted else { return }
        _ = PlatformSource.load(folder: whole, &loader)
    }
}

extension Diagnostic {
    /// Whether it only says that an option without a default has to be chosen.
    fileprivate var asksForAChoice: Bool { code == "MAP-3007" }
}
