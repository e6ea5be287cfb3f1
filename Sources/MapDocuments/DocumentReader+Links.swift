import MapSource
package import MapYAML

extension DocumentReader {
    /// The members of `links:`; `same:` gives a link for each of its rows.
    mutating func links(_ node: YAMLNode, sides: [String]) -> [Named<LinkDeclaration>] {
        let members = members(of: node, what: "links")
        var result: [Named<LinkDeclaration>] = []
        // A link takes much memory; moving all of them to a larger place is the half of reading them.
        result.reserveCapacity(members.reduce(0) { $0 + ($1.key == "same" ? $1.value.memberCount : 1) })
        for member in members {
            if member.key == "same" {
                appendSame(member.value, sides: sides, to: &result)
            } else {
                let link = link(member.value, sides: sides)
                result.append(Named(name: member.key, nameSpan: member.keySpan, value: link))
            }
        }
        return result
    }

    /// `same: { comment: customerComment }`: copies, named after the first side's place.
    private mutating func appendSame(
        _ node: YAMLNode, sides: [String], to result: inout [Named<LinkDeclaration>]
    ) {
        guard sides.count == 2 else { return }
        for member in members(of: node, what: "same") {
            guard let second = written(member.value, what: "the second side's place") else { continue }
            let keyNode = YAMLNode(
                .scalar(YAMLScalar(text: member.key, style: .plain)), span: member.keySpan)
            let first = Written(text: member.key, style: .plain, span: member.keySpan, node: keyNode)
            var link = LinkDeclaration(span: member.keySpan.through(member.value.span))
            link.places = [
                Named(name: sides[0], nameSpan: member.keySpan, value: .one(first)),
                Named(name: sides[1], nameSpan: second.span, value: .one(second)),
            ]
            result.append(Named(name: member.key, nameSpan: member.keySpan, value: link))
        }
    }

    /// One link, group, pick or list.
    mutating func link(_ node: YAMLNode, sides: [String]) -> LinkDeclaration {
        var link = LinkDeclaration(span: node.span)
        let findingsBefore = findings.count
        let keys = keys(of: node, .link, sides: sides)
        for side in sides {
            guard let member = keys.members.first(where: { $0.key == side }) else { continue }
            if let places = places(member.value) {
                link.places.append(Named(name: side, nameSpan: member.keySpan, value: places))
            }
        }
        readOperator(keys, sides: sides, into: &link)
        readConditions(keys, sides: sides, into: &link)
        readOutcomes(keys, sides: sides, into: &link)
        if let inner = keys["links"], keys["list"] == nil { link.links = links(inner, sides: sides) }
        if let pick = keys["pick"] { link.pick = self.pick(pick, sides: sides) }
        if keys["list"] != nil { link.lines = lines(node, sides: sides, ignoringUnknown: true) }
        link.hasMistakes = findings.count > findingsBefore
        return link
    }

    private mutating func places(_ node: YAMLNode) -> LinkDeclaration.Places? {
        guard case .sequence(let elements) = node.content else { return step(node) }
        let steps = elements.compactMap { step($0) }
        if elements.isEmpty { findings.append(.nothingInside("a list of places", at: node.span)) }
        return steps.isEmpty ? nil : .list(steps)
    }

    /// One of the places that are tried in order: a place, or a mapping of places.
    private mutating func step(_ node: YAMLNode) -> LinkDeclaration.Places? {
        switch node.content {
        case .scalar: return written(node, what: "a place").map { .one($0) }
        case .sequence:
            findings.append(
                .shape(expected: "a place, or a mapping of places", for: "one try of several", found: node))
            return nil
        case .mapping:
            let parts = named(node, what: "the parts of a value") { $0.written($1, what: "a place") }
            if parts.isEmpty { findings.append(.nothingInside("a mapping of places", at: node.span)) }
            return parts.isEmpty ? nil : .parts(parts)
        }
    }

    /// The elements of a list that means nothing when it is empty.
    private mutating func some<Element>(_ elements: [Element], of node: YAMLNode, what: String) -> [Element]?
    {
        guard case .sequence(let written) = node.content, written.isEmpty else {
            return elements.isEmpty ? nil : elements
        }
        findings.append(.nothingInside(what, at: node.span))
        return nil
    }

    private mutating func readOperator(_ keys: KeySet, sides: [String], into link: inout LinkDeclaration) {
        let operators = Shape.operators.map(\.name)
        let found = keys.members.filter { operators.contains($0.key) }
        if found.count > 1 { findings.append(.severalOperators(found, at: link.span)) }
        if let first = found.first {
            link.operation = operation(first.key, first.value, sides: sides, span: link.span)
        }
        if let round = keys["round"] { link.round = self.round(round) }
        if let fold = keys["fold"] {
            if case .mapping = fold.content {
                let join = self.keys(of: fold, .join)["join"]
                link.fold = join.flatMap { written($0, what: "join") }.map { .join($0) }
            } else {
                link.fold = written(fold, what: "fold").map { .word($0) }
            }
        }
    }

    private mutating func operation(
        _ key: String, _ node: YAMLNode, sides: [String], span: SourceSpan
    ) -> OperatorDeclaration? {
        switch key {
        case "dictionary":
            let uses = elements(of: node, what: key, orOne: true).compactMap { element in
                if case .mapping = element.content {
                    return OperatorDeclaration.DictionaryUse.inline(dictionary(element, sides: sides))
                }
                return written(element, what: "a dictionary").map { .named($0) }
            }
            return some(uses, of: node, what: "a list of dictionaries").map { .dictionary($0) }
        case "pattern":
            return some(writtenList(node, what: key), of: node, what: "a list of patterns").map {
                .pattern($0)
            }
        case "names":
            let keys = keys(of: node, .names)
            guard let order = keys["order"] else {
                missing("order", of: node, what: "names", example: "{ order: [family, given], rest: given }")
                return nil
            }
            guard let words = some(writtenList(order, what: "order"), of: order, what: "the parts of a name")
            else { return nil }
            return .names(order: words, rest: keys["rest"].flatMap { written($0, what: "rest") })
        case "reference": return written(node, what: key).map { .reference($0) }
        case "convert":
            let keys = keys(of: node, .convert)
            guard let to = keys["to"].flatMap({ written($0, what: "to") }),
                let rates = keys["rates"].flatMap({ written($0, what: "rates") })
            else {
                missing(
                    keys["to"] == nil ? "to" : "rates", of: node, what: "convert",
                    example: "{ to: RUB, rates: rates }")
                return nil
            }
            return .convert(to: to, rates: rates)
        case "constant": return .constant(node)
        case "compute": return written(node, what: key).map { .compute($0) }
        case "compose":
            let keys = keys(of: node, .compose)
            guard let parts = keys["parts"] else {
                missing("parts", of: node, what: "compose", example: "parts: [\"Order {number}\"]")
                return nil
            }
            guard let texts = some(writtenList(parts, what: "parts"), of: parts, what: "a list of parts")
            else { return nil }
            return .compose(between: keys["between"].flatMap { written($0, what: "between") }, parts: texts)
        default:
            let cases = elements(of: node, what: key).map {
                OperatorDeclaration.CaseOfLink(link: link($0, sides: sides))
            }
            return some(cases, of: node, what: "a list of cases").map { .cases($0) }
        }
    }

    /// `{ to: 0.01, mode: half_up }`.
    mutating func round(_ node: YAMLNode) -> RoundDeclaration? {
        let keys = keys(of: node, .round)
        guard let to = keys["to"].flatMap({ written($0, what: "to") }) else {
            missing("to", of: node, what: "round", example: "{ to: 0.01, mode: half_up }")
            return nil
        }
        return RoundDeclaration(to: to, mode: keys["mode"].flatMap { written($0, what: "mode") })
    }

    private mutating func readConditions(_ keys: KeySet, sides: [String], into link: inout LinkDeclaration) {
        if let when = keys["when"] {
            link.when = forSides(when, sides: sides, what: "when") { $0.written($1, what: "a condition") }
        }
        if let node = keys["else"] {
            link.otherwise = forSides(node, sides: sides, what: "else") { $0.outcome($1, what: "else") }
        }
        if let direction = keys["direction"].flatMap({ written($0, what: "direction") }) {
            link.direction = self.direction(direction, sides: sides)
        }
        link.because = reason(keys)
        link.once = keys["once"].flatMap { written($0, what: "once") }
        link.owner = keys["owner"].flatMap { written($0, what: "owner") }
        link.requiredLaw = keys["require_law"].flatMap { written($0, what: "require_law") }
    }

    /// `a -> b`.
    mutating func direction(_ written: Written, sides: [String]) -> DirectionDeclaration? {
        let words = written.text.split(separator: " ").map(String.init)
        guard words.count == 3, words[1] == "->", sides.contains(words[0]), sides.contains(words[2]),
            words[0] != words[2]
        else {
            findings.append(.directionShape(written, sides: sides))
            return nil
        }
        return DirectionDeclaration(from: words[0], to: words[2], span: written.span)
    }

    private mutating func readOutcomes(_ keys: KeySet, sides: [String], into link: inout LinkDeclaration) {
        if let node = keys["canon"] { link.canon = forms(node) }
        if let node = keys["compare"] { link.compare = forms(node) }
        if let node = keys["blank"] { link.blank = writtenList(node, what: "blank") }
        func read(_ key: String, _ reader: inout DocumentReader) -> ForSides<OutcomeDeclaration>? {
            guard let node = keys[key] else { return nil }
            return reader.forSides(node, sides: sides, what: key) { $0.outcome($1, what: key) }
        }
        link.absent = read("absent", &self)
        link.unmapped = read("unmapped", &self)
        link.unbound = read("unbound", &self)
        link.unfit = read("unfit", &self)
    }

    /// One form or a chain of them.
    package mutating func forms(_ node: YAMLNode) -> [FormDeclaration] {
        elements(of: node, what: "a form", orOne: true).compactMap { element in
            guard case .mapping = element.content else {
                return written(element, what: "a form").map { .named($0) }
            }
            guard let phone = keys(of: element, .form)["phone"] else { return nil }
            let keys = keys(of: phone, .phone)
            guard let country = keys["country"].flatMap({ written($0, what: "country") }),
                let digits = keys["digits"].flatMap({ written($0, what: "digits") })
            else {
                missing(
                    keys["country"] == nil ? "country" : "digits", of: phone, what: "phone",
                    example: "{ phone: { country: \"7\", trunk: \"8\", digits: 10 } }")
                return nil
            }
            let trunk = keys["trunk"].flatMap { written($0, what: "trunk") }
            return .phone(country: country, trunk: trunk, digits: digits, span: element.span)
        }
    }

    private mutating func pick(_ node: YAMLNode, sides: [String]) -> PickDeclaration? {
        let keys = keys(of: node, .pick, sides: sides)
        guard let member = keys.members.first(where: { sides.contains($0.key) }),
            let place = written(member.value, what: "the list")
        else {
            missing(
                sides.last ?? "side", of: node, what: "pick",
                example: "{ \(sides.last ?? "side"): payments, take: [first], add: last }")
            return nil
        }
        let by = keys["by"].map { named($0, what: "by") { $0.written($1, what: "by") } }?.first
        return PickDeclaration(
            span: node.span, side: Named(name: member.key, nameSpan: member.keySpan, value: place), by: by,
            take: keys["take"].map { writtenList($0, what: "take") } ?? [],
            add: keys["add"].flatMap { written($0, what: "add") },
            former: keys["former"].flatMap { written($0, what: "former") })
    }
}

extension YAMLNode {
    /// How many members a mapping has.
    fileprivate var memberCount: Int {
        if case .mapping(let members) = content { members.count } else { 0 }
    }
}
