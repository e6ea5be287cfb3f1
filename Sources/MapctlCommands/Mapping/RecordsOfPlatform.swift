import MapDocuments
import MapProgram
import MapSource
import MapYAML
import PlatformRuntime

/// Finds the account whose records `map --read` maps, and the operation that lists them.
struct RecordsOfPlatform {
    let connection: OpenConnection
    let operation: OperationProgram

    /// Looks up an operation, or the list of a record; `nil` with findings in the loader.
    init?(
        reading name: String, _ parameters: [String], of side: String, _ compiled: CompiledPair,
        choice: PairChoice,
        context: CommandContext, loader: inout DocumentLoader
    ) {
        let declared = compiled.source.pair.sides.first { $0.name == side }?.value
        let chosen = compiled.instance?.value.connections.first { $0.name == side }?.value.text
        let profile = declared?.settings.first { $0.name == "profile" }?.value.text
        let known = profile.flatMap { word in
            compiled.source.platforms[declared?.platform.text ?? ""]?.profiles.first { $0.name == word }?.name
        }
        let resolver = ConnectionResolver(
            project: compiled.instance?.project.file.name ?? choice.project, library: choice.library,
            context: context)
        guard
            let connection = resolver.connection(
                chosen ?? declared?.platform.text ?? side, profile: known, &loader),
            let list = Self.list(name, of: connection.program, &loader),
            let operation = resolver.operation(
                list.name, parameters, reading: .all, of: connection, &loader),
            let open = resolver.open(connection, &loader)
        else { return nil }
        self.connection = open
        self.operation = operation
    }

    private static func list(
        _ name: String, of program: PlatformProgram, _ loader: inout DocumentLoader
    ) -> OperationProgram? {
        if let operation = program.operation(name) {
            if operation.isList { return operation }
        } else if let record = program.record(name), let list = record.operations["list"] {
            return program.operation(list)
        }
        let known =
            program.records.filter { $0.operations["list"] != nil }.map(\.name)
            + program.operations.filter(\.isList).map(\.name)
        loader.report(.nothingToRead(name, platform: program.name, known: known))
        return nil
    }
}
