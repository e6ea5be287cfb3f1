import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapYAML

/// A pair with the choices of a project or a command line, compiled.
struct CompiledPair {
    let source: PairSource
    /// The instance of a project that made choices, and the project it stands in.
    let instance: (project: ProjectDocument, name: String, value: ProjectDocument.Instance)?
    /// The options as they were given, the last one of a name counts.
    let chosenOptions: [Named<YAMLNode>]
    let program: MappingProgram

    /// Loads and compiles what a command line names; `nil` with findings in the loader.
    init?(_ choice: PairChoice, context: CommandContext, loader: inout DocumentLoader) {
        let library = Library(flag: choice.library, context: context)
        var resolver = PairResolver(library: library, projects: ProjectSearch(context))
        guard let place = resolver.place(of: choice, &loader),
            let source = PairSource(folder: place.folder, library: library, loader: &loader)
        else { return nil }
        self.source = source
        instance = place.instance
        chosenOptions = (place.instance?.value.options ?? []) + choice.options.map(Self.option)
        var input = source.compilerInput
        if let (project, name, value) = place.instance {
            let instance = Named(name: name, nameSpan: project.name.span, value: value)
            let snapshots = Snapshots.beside(project, &loader)
            for finding in input.choose(instance, of: project, snapshots: snapshots) {
                loader.report(finding)
            }
        }
        input.options = chosenOptions
        guard let program = loader.take(Compiler.compile(input)),
            !loader.findings.contains(where: { $0.severity == .error })
        else { return nil }
        self.program = program
    }

    /// An option of the command line as a node, so that findings can point into it.
    private static func option(_ text: String) -> Named<YAMLNode> {
        let name = String(text.prefix { $0 != "=" })
        let value = String(text.dropFirst(name.count + 1))
        let file = SourceFile(name: "--option", text: text)
        let span = file.span(name.utf8.count + 1..<text.utf8.count)
        var node = YAMLNode(.scalar(YAMLScalar(text: value, style: .plain)), span: span)
        if value.hasPrefix("["), value.hasSuffix("]") {
            node.content = .sequence(
                value.dropFirst().dropLast().split(separator: ",").map { element in
                    let text = String(element.drop { $0 == " " })
                    return YAMLNode(.scalar(YAMLScalar(text: text, style: .plain)), span: span)
                })
        }
        return Named(name: name, nameSpan: file.span(0..<name.utf8.count), value: node)
    }
}
