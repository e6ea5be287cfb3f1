import MapCompiler
import MapDocuments
import MapLaws
import MapProgram
import MapSource
import MapValues

/// Goes through files and folders and checks every document in them, each once.
struct Validation {
    private let library: Library
    private var seen: Set<String> = []
    /// The folders of the pairs that were checked.
    private(set) var pairFolders: [String] = []
    /// What was compiled without errors: pairs by themselves, and instances of projects.
    private(set) var programs: [(name: String, program: MappingProgram)] = []

    /// The day by which snapshots are called old.
    private let today: CivilDay?

    init(library: Library, today: CivilDay? = nil) {
        self.library = library
        self.today = today
    }

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
        case .aCase, .snapshot: break
        }
    }

    private mutating func checkPair(_ folder: String, _ loader: inout DocumentLoader) {
        guard seen.insert("pair \(folder)").inserted else { return }
        guard let source = PairSource(folder: folder, library: library, loader: &loader),
            source.isComplete
        else { return }
        pairFolders.append(folder)
        // A project chooses what has no default and knows its accounts; a pair by itself does not.
        var input = source.compilerInput
        input.leavesOptionsOpen = true
        var checked = Compiler.compile(input)
        checked.diagnostics.removeAll(where: \.asksForAChoice)
        take(checked, of: source.pair.name.text, &loader)
        guard checked.value != nil, !loader.findings.contains(where: { $0.severity == .error }) else {
            return
        }
        for finding in Compiler.unusedNames(source.pair) { loader.report(finding) }
    }

    /// Reports what was found in a pair or an instance, and in the laws of its links.
    private mutating func take(
        _ checked: Checked<MappingProgram>, of name: String, _ loader: inout DocumentLoader
    ) {
        for finding in checked.diagnostics { loader.report(finding) }
        guard let program = checked.value else { return }
        programs.append((name, program))
        for finding in LawTable(of: program, onlyDemanded: true).findings { loader.report(finding) }
    }

    private mutating func checkProject(_ project: ProjectDocument, _ loader: inout DocumentLoader) {
        var resolver = PairResolver(library: library)
        let snapshots = Snapshots.beside(project, &loader)
        var whole = ProjectInput(
            project: project, pairs: [:], platforms: [:], snapshots: snapshots, today: today)
        for instance in project.pairs {
            guard let place = resolver.place(of: instance, in: project, &loader),
                let source = PairSource(folder: place.folder, library: library, loader: &loader),
                source.isComplete
            else { continue }
            whole.pairs[instance.name] = source.pair
            whole.platforms.merge(source.platforms) { first, _ in first }
            // Links that the instance replaces are checked where they stand as well.
            if !instance.value.records.isEmpty {
                for finding in Compiler.compile(source.compilerInput).diagnostics
                where finding.severity == .error && !finding.asksForAChoice {
                    loader.report(finding)
                }
            }
            var input = source.compilerInput
            for finding in input.choose(instance, of: project, snapshots: snapshots) {
                loader.report(finding)
            }
            take(Compiler.compile(input), of: instance.name, &loader)
            for finding in Compiler.rights(input) { loader.report(finding) }
        }
        addPlatforms(of: project, to: &whole, &loader)
        for finding in ProjectCheck.findings(whole) { loader.report(finding) }
    }

    /// The platforms of connections that no instance uses.
    private func addPlatforms(
        of project: ProjectDocument, to whole: inout ProjectInput, _ loader: inout DocumentLoader
    ) {
        let beside = FilePath.folder(of: project.file.name)
        for connection in project.connections {
            guard let word = YAMLData.member("platform", of: connection.value),
                let name = YAMLData.texts(word).first, whole.platforms[name] == nil,
                let folder = PlatformSource(Written(word, name), folder: beside, library: library).folder
            else { continue }
            whole.platforms[name] = PlatformSource.load(folder: folder, &loader)
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
        guard let platform = PlatformSource.load(folder: whole, &loader) else { return }
        var known: Set<Diagnostic> = []
        let profiles = platform.profiles.isEmpty ? [nil] : platform.profiles.map { Optional($0.name) }
        for profile in profiles {
            for finding in AdapterCompiler.compile(platform, profile: profile).diagnostics
            where known.insert(finding).inserted {
                loader.report(finding)
            }
        }
    }
}

extension Diagnostic {
    /// Whether it only says what a project gives: an option without a default, codes of an account.
    fileprivate var asksForAChoice: Bool { ["MAP-3007", "MAP-4017"].contains(code) }
}
