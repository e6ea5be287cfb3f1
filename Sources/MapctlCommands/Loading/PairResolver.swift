import MapDocuments
import MapSource

/// Finds what the word for a pair on a command line means.
struct PairResolver {
    /// The folder of a pair, and the instance of a project that chose it.
    struct Place {
        var folder: String
        var instance: (project: ProjectDocument, name: String, value: ProjectDocument.Instance)?
    }

    private let library: Library
    /// Where a project is looked for that nobody named.
    private let projects: ProjectSearch?

    init(library: Library, projects: ProjectSearch? = nil) {
        self.library = library
        self.projects = projects
    }

    /// Looks in the project that is named; then for a folder; then for an instance of the nearest
    /// `mapctl.yaml`; then in the library.
    mutating func place(of choice: PairChoice, _ loader: inout DocumentLoader) -> Place? {
        let word = FilePath.trimmed(choice.pair)
        if let path = choice.project { return instance(word, path: path, &loader) }
        if FileAccess.kind(of: word) == .folder { return folder(word, &loader) }
        if let path = projects?.files.first, case .project(let project)? = loader.document(at: path),
            project.pairs.contains(where: { $0.name == word })
        {
            return instance(word, of: project, &loader)
        }
        if let folder = library.pairFolder(word) { return Place(folder: folder) }
        loader.report(.unknownPair(word, known: library.pairs))
        return nil
    }

    /// The pair that an instance uses: a folder beside the project file, or a pair of the library.
    mutating func place(
        of instance: Named<ProjectDocument.Instance>, in project: ProjectDocument,
        _ loader: inout DocumentLoader
    ) -> Place? {
        let use = instance.value.use
        let beside = FilePath.joined(FilePath.folder(of: project.file.name), use.text)
        let isBeside = FileAccess.kind(of: beside) == .folder
        guard let folder = isBeside ? beside : library.pairFolder(use.text) else {
            loader.report(.unknownPair(use.text, at: use.span, known: library.pairs))
            return nil
        }
        return Place(folder: folder, instance: (project, instance.name, instance.value))
    }

    private mutating func folder(_ folder: String, _ loader: inout DocumentLoader) -> Place? {
        let documents = loader.documents(in: folder).map(\.document)
        if documents.contains(where: { if case .pair = $0 { true } else { false } }) {
            return Place(folder: folder)
        }
        let projects = documents.compactMap { if case .project(let project) = $0 { project } else { nil } }
        guard let project = projects.first else {
            if !loader.findings.contains(where: { $0.severity == .error }) {
                loader.report(.nothingToCheck(folder))
            }
            return nil
        }
        guard let only = project.pairs.first, project.pairs.count == 1 else {
            loader.report(.severalInstances(project.pairs.map(\.name), project: project.file.name))
            return nil
        }
        return place(of: only, in: project, &loader)
    }

    private mutating func instance(_ word: String, path: String, _ loader: inout DocumentLoader) -> Place? {
        guard let document = loader.document(at: path) else { return nil }
        guard case .project(let project) = document else {
            loader.report(.noProject(path))
            return nil
        }
        return instance(word, of: project, &loader)
    }

    private mutating func instance(
        _ word: String, of project: ProjectDocument, _ loader: inout DocumentLoader
    ) -> Place? {
        guard let instance = project.pairs.first(where: { $0.name == word }) else {
            loader.report(.unknownInstance(word, project: project))
            return nil
        }
        return place(of: instance, in: project, &loader)
    }
}
