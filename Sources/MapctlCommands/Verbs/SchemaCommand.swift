import ArgumentParser
import MapCompiler
import MapDocuments
import MapReports
import MapSource
import MapValues

/// `mapctl schema`: the keys of a document as JSON Schema, for editors.
struct SchemaCommand: Verb {
    /// The documents that there are.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case pair, platform, `case`, project, snapshot

        var shape: ShapeName {
            switch self {
            case .pair: .pair
            case .platform: .platform
            case .case: .aCase
            case .project: .project
            case .snapshot: .snapshot
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write the keys of a document as JSON Schema, for editors.")

    @Argument(help: "The kind of document.")
    var document: Kind

    @Option(help: "A pair, whose sides are then the only ones.", completion: .directory)
    var pair: String?

    @Option(help: "A project: the codes of its snapshots are added.", completion: .file())
    var project: String?

    @Option(help: "The folder of the library of mappings.", completion: .directory)
    var library: String?

    @OptionGroup var common: CommonOptions

    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = common.terminal(context)
        var loader = DocumentLoader()
        let library = Library(flag: library, context: context)
        var schema = JSONSchema(document: document.shape)
        if let pair { addSides(of: pair, library, to: &schema, &loader) }
        if let project { addCodes(of: project, library, to: &schema, &loader) }
        guard !loader.findings.contains(where: { $0.severity == .error }) else {
            return loader.refused(terminal)
        }
        let text = JSONLayout.text(schema.value) + "\n"
        if case .failed(let errno) = terminal.data(text) { return terminal.outputFailed(errno) }
        return .done
    }

    private func addSides(
        of word: String, _ library: Library, to schema: inout JSONSchema, _ loader: inout DocumentLoader
    ) {
        let path = FilePath.trimmed(word)
        let folder = FileAccess.kind(of: path) == .folder ? path : library.pairFolder(word)
        guard let folder else { return loader.report(.unknownPair(word, known: library.pairs)) }
        let pieces = loader.documents(in: folder).compactMap { _, document in
            if case .pair(let piece) = document { piece } else { nil }
        }
        // What is wrong with the pair is said by `validate`; a schema is for writing it.
        schema.sides = PairDocument.merged(pieces).value?.sides.map(\.name) ?? []
    }

    private func addCodes(
        of path: String, _ library: Library, to schema: inout JSONSchema, _ loader: inout DocumentLoader
    ) {
        guard let document = loader.document(at: path) else { return }
        guard case .project(let project) = document else { return loader.report(.noProject(path)) }
        var resolver = PairResolver(library: library)
        let snapshots = Snapshots.beside(project, &loader)
        var instances: [(String, Value)] = []
        let instance = JSONSchema.object([("$ref", .text("#/definitions/instance"))])
        for named in project.pairs {
            guard let place = resolver.place(of: named, in: project, &loader),
                let source = PairSource(folder: place.folder, library: library, loader: &loader)
            else { continue }
            var input = source.compilerInput
            // What is wrong with the choices is said by `validate`; a schema is for writing them.
            _ = input.choose(named, of: project, snapshots: snapshots)
            let codes = AccountCodes(input)
            let own = JSONSchema.object([("options", codes.options), ("dictionaries", codes.dictionaries)])
            let whole = [instance, JSONSchema.object([("properties", own)])]
            instances.append((named.name, JSONSchema.object([("allOf", .list(whole))])))
            if schema.narrowed["pair.dictionaries"] == nil {
                schema.narrowed["pair.dictionaries"] = codes.dictionaries
                if schema.document == .pair { schema.sides = source.pair.sides.map(\.name) }
            }
        }
        schema.narrowed["project.pairs"] = JSONSchema.object([
            ("type", .text("object")), ("properties", JSONSchema.object(instances)),
            ("additionalProperties", instance),
        ])
    }
}
