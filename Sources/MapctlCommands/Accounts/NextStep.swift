import MapDocuments

/// The command lines that hints of a project name: what can be done next with an account.
struct NextStep {
    /// How a side of an instance is mapped.
    struct Mapping {
        /// For example: `mapctl map demo --from store`.
        var line: String
        /// The record of the platform that is mapped.
        var record: String
    }

    let project: ProjectDocument
    let library: Library
    /// What has to be written so that the project is found again; empty where it is found anyway.
    let flag: String

    init(_ project: ProjectDocument, library: Library, arguments: ConnectionArguments) {
        self.project = project
        self.library = library
        flag = arguments.flag
    }

    /// How records of a connection are mapped: by the first instance that uses it and has such a record, any
    /// record where none is named; `nil` where there is none.
    func mapping(of connection: String, record: String? = nil) -> Mapping? {
        var resolver = PairResolver(library: library)
        var loader = DocumentLoader()
        for instance in project.pairs {
            guard let side = instance.value.connections.first(where: { $0.value.text == connection })?.name,
                let place = resolver.place(of: instance, in: project, &loader),
                let pair = PairSource(folder: place.folder, library: library, loader: &loader)?.pair
            else { continue }
            let records = pair.records.compactMap { mapped -> (name: String, record: String)? in
                let own = mapped.value.sides.first { $0.name == side }?.value.text
                guard let own, own == record ?? own else { return nil }
                return (mapped.name, own)
            }
            // What `map` takes when no `--type` is given.
            let usual = pair.records.count == 1 ? pair.records[0].name : MappingChoice.usualRecord
            guard let chosen = records.first(where: { $0.name == usual }) ?? records.first else { continue }
            let type = chosen.name == usual ? "" : " --type \(chosen.name)"
            return Mapping(
                line: "mapctl map \(instance.name)\(flag) --from \(side)\(type)", record: chosen.record)
        }
        return nil
    }
}
