import MapSource
import MapYAML

extension DocumentReader {
    /// The keys of an instance beside the sides of its pair.
    package static let instanceKeys = Shape.instance.names

    /// A `mapctl.yaml`.
    mutating func project(_ node: YAMLNode, file: SourceFile) -> ProjectDocument? {
        let keys = keys(of: node, .project)
        takeWaiver(keys, .everything)
        guard let name = keys["project"].flatMap({ written($0, what: "the project's name") }) else {
            return nil
        }
        var project = ProjectDocument(name: name, file: file)
        if let node = keys["connections"] { project.connections = namedNodes(node, what: "connections") }
        if let node = keys["pairs"] { project.pairs = named(node, what: "pairs") { $0.instance($1) } }
        if let node = keys["snapshots"] {
            project.snapshotAge = self.keys(of: node, .snapshots)["fresh"]
                .flatMap { written($0, what: "fresh") }
        }
        return project
    }

    /// A project replaces links of a record; what else is said of it is the pair's.
    private mutating func replacedLinks(_ node: YAMLNode, sides: [String]) -> RecordMappingDeclaration? {
        var record = RecordMappingDeclaration(span: node.span)
        if let links = keys(of: node, .replacedRecord)["links"] {
            record.links = self.links(links, sides: sides)
        }
        return record
    }

    private mutating func instance(_ node: YAMLNode) -> ProjectDocument.Instance? {
        let members = members(of: node, what: "an instance")
        let keys = KeySet(members: members)
        takeWaiver(keys, .stretch(node.span.withItsKey))
        guard let use = keys["use"].flatMap({ written($0, what: "use") }) else {
            missing("use", of: node, what: "an instance", example: "use: shop-crm")
            return nil
        }
        var instance = ProjectDocument.Instance(span: node.span, use: use)
        // What is no key of an instance names a side; only the pair knows which there are.
        let sides = members.filter { !Self.instanceKeys.contains($0.key) }
        for member in sides {
            guard case .scalar = member.value.content else {
                instance.unknown.append(
                    Named(name: member.key, nameSpan: member.keySpan, value: member.value))
                continue
            }
            guard let connection = written(member.value, what: "a connection") else { continue }
            instance.connections.append(
                Named(name: member.key, nameSpan: member.keySpan, value: connection))
        }
        let names = instance.connections.map(\.name)
        if let node = keys["options"] { instance.options = namedNodes(node, what: "options") }
        if let node = keys["confirmed"] { instance.confirmed = writtenList(node, what: "confirmed") }
        if let node = keys["flows"] {
            instance.flows = named(node, what: "flows") { $0.flow($1, sides: names, ignoringUnknown: true) }
        }
        if let node = keys["codes"] { instance.codes = namedNodes(node, what: "codes") }
        if let node = keys["dictionaries"] {
            instance.dictionaries = named(node, what: "dictionaries") { $0.dictionary($1, sides: names) }
        }
        if let node = keys["records"] {
            instance.records = named(node, what: "records") { $0.replacedLinks($1, sides: names) }
        }
        return instance
    }
}
