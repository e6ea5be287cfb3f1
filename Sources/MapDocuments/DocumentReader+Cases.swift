import MapSource
package import MapYAML

extension DocumentReader {
    /// A `case:` file.
    mutating func aCase(_ node: YAMLNode, file: SourceFile) -> CaseDocument? {
        let keys = keys(of: node, .aCase)
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
            let inner = self.keys(of: element, .vector)
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

    /// A dictionary as a case lays it over the pair's.
    package mutating func dictionaryOverlay(_ node: YAMLNode, sides: [String]) -> DictionaryDeclaration {
        dictionary(node, sides: sides)
    }
}
