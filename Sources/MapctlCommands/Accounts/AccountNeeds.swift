import MapCompiler
import MapDocuments
import MapSource

/// What the instances of a project ask of its accounts.
struct AccountNeeds {
    /// One operation of one flow.
    struct Need: Sendable, Hashable {
        var connection: String
        var instance: String
        var flow: String
        var operation: String
        var rights: [String]
    }

    let all: [Need]
    /// Records of platforms that instances map, with the connections of their accounts.
    private let mapped: [(connection: String, record: String)]

    init(_ project: ProjectDocument, library: Library, _ loader: inout DocumentLoader) {
        var resolver = PairResolver(library: library)
        let snapshots = Snapshots.beside(project, &loader)
        var needs: [Need] = []
        var mapped: [(connection: String, record: String)] = []
        for instance in project.pairs {
            guard let place = resolver.place(of: instance, in: project, &loader),
                let source = PairSource(folder: place.folder, library: library, loader: &loader),
                source.isComplete
            else { continue }
            for side in source.pair.records.flatMap(\.value.sides) {
                guard let connection = instance.value.connections.first(where: { $0.name == side.name })
                else { continue }
                mapped.append((connection.value.text, side.value.text))
            }
            var input = source.compilerInput
            _ = input.choose(instance, of: project, snapshots: snapshots)
            for needed in Compiler.neededRights(input) {
                guard
                    let connection = instance.value.connections.first(where: { $0.name == needed.side })
                else { continue }
                needs.append(
                    Need(
                        connection: connection.value.text, instance: instance.name, flow: needed.flow,
                        operation: needed.operation, rights: needed.rights))
            }
        }
        all = needs
        self.mapped = mapped
    }

    /// Records of a connection that instances map, each once, in their order.
    func records(of connection: String) -> [String] {
        var seen: Set<String> = []
        return mapped.filter { $0.connection == connection && seen.insert($0.record).inserted }.map(\.record)
    }

    /// Operations of a connection, each once, in their order.
    func operations(of connection: String) -> [String] {
        var seen: Set<String> = []
        return all.filter { $0.connection == connection && seen.insert($0.operation).inserted }.map(
            \.operation)
    }

    /// Rights that a connection needs, each once, with the operations that need it.
    func rights(of connection: String) -> [(right: String, operations: [String])] {
        var order: [String] = []
        var operations: [String: [String]] = [:]
        for need in all where need.connection == connection {
            for right in need.rights {
                if operations[right] == nil { order.append(right) }
                if operations[right]?.contains(need.operation) != true {
                    operations[right, default: []].append(need.operation)
                }
            }
        }
        return order.map { ($0, operations[$0] ?? []) }
    }
}
