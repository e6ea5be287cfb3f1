import MapSource
import MapYAML

extension DocumentReader {
    /// One file of a pair. Side names come from `sides:`, or from the names that its records use.
    mutating func pair(_ node: YAMLNode, file: SourceFile) -> PairDocument? {
        let keys = keys(of: node, .pair)
        takeWaiver(keys, .folder)
        guard let name = keys["pair"].flatMap({ written($0, what: "the pair's name") }) else { return nil }
        var pair = PairDocument(name: name, files: [file])
        if let sides = keys["sides"] {
            pair.sides = named(sides, what: "sides") { $0.side($1) }
            pair.hasSides = true
            if case .mapping = sides.content, pair.sides.count != 2 {
                findings.append(.twoSides(at: sides.span))
            }
        }
        let sides = pair.sides.isEmpty ? sideNames(from: keys) : pair.sides.map(\.name)
        if let node = keys["options"] { pair.options = named(node, what: "options") { $0.option($1) } }
        if let node = keys["requires"] {
            pair.requires = elements(of: node, what: "requires").compactMap { requirement($0) }
        }
        if let node = keys["ensure"] { pair.ensure = namedNodes(node, what: "ensure") }
        if let node = keys["flows"] { pair.flows = named(node, what: "flows") { $0.flow($1, sides: sides) } }
        if let node = keys["forms"] { pair.forms = named(node, what: "forms") { $0.forms($1) } }
        if let node = keys["records"] {
            pair.records = named(node, what: "records") { $0.recordMapping($1, sides: sides) }
        }
        if let node = keys["dictionaries"] {
            pair.dictionaries = named(node, what: "dictionaries") { $0.dictionary($1, sides: sides) }
        }
        return pair
    }

    /// Side names of a piece without `sides:`: the scalar keys that its records and dictionaries share.
    private func sideNames(from keys: KeySet) -> [String] {
        let own: Set = ["matched", "several", "unmapped", "kind", "because", "value", "else"]
        for section in ["records", "dictionaries"] {
            guard case .mapping(let members)? = keys[section]?.content else { continue }
            for member in members {
                guard case .mapping(let inner) = member.value.content else { continue }
                let names = inner.filter { inner in
                    guard case .scalar = inner.value.content else { return false }
                    return !own.contains(inner.key)
                }
                if names.count >= 2 { return names.prefix(2).map(\.key) }
            }
        }
        return []
    }

    private mutating func side(_ node: YAMLNode) -> SideDeclaration? {
        guard case .mapping = node.content else {
            return written(node, what: "a platform").map { SideDeclaration(platform: $0, settings: []) }
        }
        var settings = named(node, what: "a side") { $0.written($1, what: "a setting") }
        guard let index = settings.firstIndex(where: { $0.name == "platform" }) else {
            missing("platform", of: node, what: "a side", example: "{ platform: crm }")
            // The side is there, so that its name is not called wrong wherever it stands.
            let none = Written(text: "", style: .plain, span: node.span, node: node)
            return SideDeclaration(platform: none, settings: settings)
        }
        let platform = settings.remove(at: index).value
        return SideDeclaration(platform: platform, settings: settings)
    }

    private mutating func option(_ node: YAMLNode) -> OptionDeclaration? {
        let keys = keys(of: node, .option)
        let kind: OptionDeclaration.Kind?
        if let words = keys["one_of"] {
            kind = .oneOf(writtenList(words, what: "one_of"))
        } else if let code = keys["code"] {
            kind = written(code, what: "code").map { .code($0) }
        } else if let list = keys["list_of"] {
            kind = written(list, what: "list_of").map { .listOf($0) }
        } else {
            kind = keys["type"].flatMap { written($0, what: "type") }.map { .type($0) }
        }
        guard let kind else {
            missing("one_of", of: node, what: "an option", example: "{ one_of: [a, b], default: a }")
            return nil
        }
        return OptionDeclaration(
            span: node.span, kind: kind, defaultValue: keys["default"],
            isRequired: keys["required"].map { flag($0, what: "required") } ?? false,
            minimum: keys["min"].flatMap { written($0, what: "min") })
    }

    private mutating func requirement(_ node: YAMLNode) -> RequirementDeclaration? {
        let keys = keys(of: node, .requirement)
        guard keys["that"] != nil || keys["ask"] != nil else {
            missing("that", of: node, what: "a requirement", example: "that: options.a != 'b'")
            return nil
        }
        return RequirementDeclaration(
            span: node.span, that: keys["that"].flatMap { written($0, what: "that") },
            says: keys["says"].flatMap { written($0, what: "says") },
            ask: keys["ask"].flatMap { written($0, what: "ask") },
            when: keys["when"].flatMap { written($0, what: "when") })
    }

    mutating func recordMapping(_ node: YAMLNode, sides: [String]) -> RecordMappingDeclaration? {
        var record = RecordMappingDeclaration(span: node.span)
        let findingsBefore = findings.count
        let keys = keys(of: node, .record, sides: sides)
        record.hasUnknownKeys = findings.count > findingsBefore
        for side in sides {
            guard let member = keys.members.first(where: { $0.key == side }),
                let name = written(member.value, what: "a record of \(side)")
            else { continue }
            record.sides.append(Named(name: side, nameSpan: member.keySpan, value: name))
        }
        if let match = keys["match"] { record.match = elements(of: match, what: "match") }
        record.matchSpan = keys.span(of: "match")
        record.several = keys["several"].flatMap { written($0, what: "several") }
        record.matched = keys["matched"].flatMap { written($0, what: "matched") }
        if let node = keys["unmatched"] {
            record.unmatched = forSides(node, sides: sides, what: "unmatched") {
                $0.outcome($1, what: "unmatched")
            }
        }
        if let links = keys["links"] { record.links = self.links(links, sides: sides) }
        if let lines = keys["lines"] { record.lines = self.lines(lines, sides: sides) }
        if let node = keys["checks"] {
            record.checks = named(node, what: "checks") { $0.check($1, sides: sides) }
        }
        if let node = keys["invariants"] {
            record.invariants = named(node, what: "invariants") { $0.invariant($1, sides: sides) }
        }
        return record
    }

    private mutating func check(_ node: YAMLNode, sides: [String]) -> CheckDeclaration? {
        let keys = keys(of: node, .check, sides: sides)
        guard let member = keys.members.first(where: { sides.contains($0.key) }),
            let condition = written(member.value, what: "a condition")
        else {
            let side = sides.first ?? "side"
            missing(side, of: node, what: "a check", example: "\(side): total > 0")
            return nil
        }
        let otherwise = keys["else"].flatMap { outcome($0, what: "else") }
        return CheckDeclaration(
            span: node.span, condition: Named(name: member.key, nameSpan: member.keySpan, value: condition),
            otherwise: otherwise ?? OutcomeDeclaration(word: "park", value: nil, span: node.span),
            says: keys["says"].flatMap { written($0, what: "says") })
    }

    private mutating func invariant(_ node: YAMLNode, sides: [String]) -> InvariantDeclaration? {
        let keys = keys(of: node, .invariant, sides: sides)
        let places = keys.members.filter { sides.contains($0.key) }.compactMap { member in
            written(member.value, what: "a place").map {
                Named(name: member.key, nameSpan: member.keySpan, value: $0)
            }
        }
        guard places.count == 2 else {
            let absent = sides.first { side in !places.contains { $0.name == side } } ?? "a side"
            missing(absent, of: node, what: "an invariant", example: "\(absent): total")
            return nil
        }
        return InvariantDeclaration(
            span: node.span, places: places,
            tolerance: keys["tolerance"].flatMap { written($0, what: "tolerance") },
            otherwise: keys["else"].flatMap { outcome($0, what: "else") },
            when: keys["when"].flatMap { written($0, what: "when") })
    }
}
