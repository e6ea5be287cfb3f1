import MapSource
package import MapYAML

extension DocumentReader {
    /// A `case:` file.
    mutating func aCase(_ node: YAMLNode, file: SourceFile) -> CaseDocument? {
        let keys = keys(
            of: node, ["case", "covers", "record", "given", "then", "each", "note"], what: "a case file")
        guard let name = keys["case"].flatMap({ written($0, what: "the case's name") }) else { return nil }
        if keys["each"] == nil, keys["given"] == nil || keys["then"] == nil {
            findings.append(
                .missingKey(
                    keys["given"] == nil ? "given" : "then", what: "a case file", at: name.span,
                    example: keys["given"] == nil
                        ? "given: { shop: { id: 1 } }" : "then: { crm: { number: \"1\" } }"))
        }
        var vectors: [CaseDocument.Vector] = []
        for element in keys["each"].map({ elements(of: $0, what: "each") }) ?? [] {
            let inner = self.keys(of: element, ["name", "given", "then"], what: "a vector")
            vectors.append(
                .init(
                    name: inner["name"].flatMap { written($0, what: "name") }, span: element.span,
                    given: inner["given"], then: inner["then"]))
        }
        return CaseDocument(
            name: name, file: file, covers: keys["covers"].map { writtenList($0, what: "covers") } ?? [],
            record: keys["record"].flatMap { written($0, what: "record") }, given: keys["given"],
            then: keys["then"], each: vectors)
    }

    /// A `mapctl.yaml`.
    mutating func project(_ node: YAMLNode, file: SourceFile) -> ProjectDocument? {
        let keys = keys(of: node, ["project", "connections", "pairs"], what: "a project file")
        guard let name = keys["project"].flatMap({ written($0, what: "the project's name") }) else {
            return nil
        }
        var project = ProjectDocument(name: name, file: file)
        if let node = keys["connections"] { project.connections = namedNodes(node, what: "connections") }
        if let node = keys["pairs"] { project.pairs = named(node, what: "pairs") { $0.instance($1) } }
        return project
    }

    private mutating func instance(_ node: YAMLNode) -> ProjectDocument.Instance? {
        let own = ["use", "options", "dictionaries", "records", "flows", "codes"]
        let members = members(of: node, what: "an instance")
        let keys = KeySet(members: members)
        guard let use = keys["use"].flatMap({ written($0, what: "use") }) else {
            missing("use", of: node, what: "an instance", example: "use: insales-retailcrm")
            return nil
        }
        var instance = ProjectDocument.Instance(span: node.span, use: use)
        let sides = members.filter { !own.contains($0.key) }
        instance.connections = sides.compactMap { member in
            written(member.value, what: "a connection").map {
                Named(name: member.key, nameSpan: member.keySpan, value: $0)
            }
        }
        let names = sides.map(\.key)
        if let node = keys["options"] { instance.options = namedNodes(node, what: "options") }
        if let node = keys["flows"] { instance.flows = namedNodes(node, what: "flows") }
        if let node = keys["codes"] { instance.codes = namedNodes(node, what: "codes") }
        if let node = keys["dictionaries"] {
            instance.dictionaries = named(node, what: "dictionaries") { $0.dictionary($1, sides: names) }
        }
        if let node = keys["records"] {
            instance.records = named(node, what: "records") { $0.recordMapping($1, sides: names) }
        }
        return instance
    }

    /// A dictionary as a case lays it over the pair's.
    package mutating func dictionaryOverlay(_ node: YAMLNode, sides: [String]) -> DictionaryDeclaration {
        dictionary(node, sides: sides)
    }
}
