import MapDocuments
import MapProgram
import MapSource
import MapYAML

/// Finds the connection that a word of a command line means: its name, or its platform where that is enough.
struct ConnectionResolver {
    /// The project file that was named.
    private let path: String?
    private let context: CommandContext
    let library: Library

    init(project path: String?, library: String?, context: CommandContext) {
        self.path = path
        self.context = context
        self.library = Library(flag: library, context: context)
    }

    /// The project that is named, or the nearest one; `nil` with findings in the loader.
    func project(_ loader: inout DocumentLoader) -> ProjectDocument? {
        guard let path = path ?? ProjectSearch(context).files.first else {
            loader.reportMissing(.projectMissing())
            return nil
        }
        guard let document = loader.document(at: path) else { return nil }
        guard case .project(let project) = document else {
            loader.report(.noProject(path))
            return nil
        }
        return project
    }

    /// A connection with its secrets; `nil` with findings in the loader.
    func connection(
        _ word: String, profile: String? = nil, secrets: Connection.Secrets = .fetched,
        _ loader: inout DocumentLoader
    ) -> Connection? {
        guard let project = project(&loader), let declared = declared(word, in: project, &loader) else {
            return nil
        }
        return Connection(
            declared, of: project, profile: profile, secrets: secrets, library: library, context: context,
            loader: &loader)
    }

    /// The operation with a name, if it takes these parameters; `nil` with findings in the loader.
    func operation(
        _ name: String, _ parameters: [String], reading extent: CallParameters.Extent,
        of connection: Connection, _ loader: inout DocumentLoader
    ) -> OperationProgram? {
        let program = connection.program
        guard let found = program.operation(name) else {
            loader.report(
                .unknownOperation(name, platform: program.name, known: program.operations.map(\.name)))
            return nil
        }
        let unknown = CallParameters.unknown(parameters, of: found, reading: extent, in: program)
        for finding in unknown { loader.report(finding) }
        return unknown.isEmpty ? found : nil
    }

    /// Opens a connection over the network; `nil` with findings in the loader. Of its exchanges the last
    /// `kept` are kept.
    func open(_ connection: Connection, kept: Int = 0, _ loader: inout DocumentLoader) -> OpenConnection? {
        guard let network = context.network else {
            loader.report(.networkMissing())
            return nil
        }
        return loader.take(OpenConnection.open(connection, network: network, context: context, kept: kept))
    }

    /// The connections that are named; all of the project without a name.
    func declared(
        _ words: [String], in project: ProjectDocument, _ loader: inout DocumentLoader
    ) -> [Named<YAMLNode>] {
        words.isEmpty ? project.connections : words.compactMap { declared($0, in: project, &loader) }
    }

    private func declared(
        _ word: String, in project: ProjectDocument, _ loader: inout DocumentLoader
    ) -> Named<YAMLNode>? {
        if let named = project.connections.first(where: { $0.name == word }) { return named }
        let fitting = project.connections.filter { connection in
            YAMLData.texts(YAMLData.member("platform", of: connection.value)) == [word]
        }
        if fitting.count == 1 { return fitting[0] }
        if fitting.isEmpty {
            let platforms = library.platforms.map(FileAccess.names) ?? []
            loader.report(
                platforms.contains(word)
                    ? .platformWithoutConnection(word, project: project)
                    : .unknownConnection(word, project: project, platforms: platforms))
        } else {
            loader.report(.severalConnections(fitting.map(\.name), platform: word, project: project))
        }
        return nil
    }
}
