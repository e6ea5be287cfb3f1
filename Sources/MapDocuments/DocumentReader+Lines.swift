import MapSource
import MapYAML

extension DocumentReader {
    /// `lines:` of a record; a link with `list:` has further keys, which its own reader checks.
    mutating func lines(_ node: YAMLNode, sides: [String], ignoringUnknown: Bool = false) -> LinesDeclaration
    {
        var lines = LinesDeclaration(span: node.span)
        let keys =
            ignoringUnknown
            ? KeySet(members: members(of: node, what: "lines")) : keys(of: node, .lines)
        if let list = keys["list"] { lines.list = places(of: list, sides: sides, what: "list") }
        if let key = keys["key"] { lines.key = places(of: key, sides: sides, what: "key") }
        if let removed = keys["removed"] {
            lines.removed = forSides(removed, sides: sides, what: "removed") { $0.listOutcome($1) }
        }
        if let added = keys["added"] {
            lines.added = forSides(added, sides: sides, what: "added") { $0.listOutcome($1) }
        }
        if let links = keys["links"] { lines.links = self.links(links, sides: sides) }
        if let kits = keys["kits"] { lines.kits = self.kits(kits, key: keys.span(of: "kits")) }
        if let money = keys["money"] { lines.money = moneyPolicy(money, key: keys.span(of: "money")) }
        if let extra = keys["extra"] {
            lines.extra = named(extra, what: "extra") { $0.extraLine($1, sides: sides) }
        }
        return lines
    }

    /// `{ shop: PLACE, crm: PLACE }`.
    mutating func places(of node: YAMLNode, sides: [String], what: String) -> [Named<Written>] {
        let keys = self.sides(of: node, sides, what: what)
        return keys.members.compactMap { member in
            written(member.value, what: "a place").map {
                Named(name: member.key, nameSpan: member.keySpan, value: $0)
            }
        }
    }

    /// `delete` and `create` are the list's own words for what `clear` and `create` are elsewhere.
    private mutating func listOutcome(_ node: YAMLNode) -> OutcomeDeclaration? {
        guard case .scalar(let scalar) = node.content, scalar.text == "delete" else {
            return outcome(node, what: "added or removed elements")
        }
        return OutcomeDeclaration(word: "clear", value: nil, span: node.span)
    }

    private mutating func kits(_ node: YAMLNode, key: SourceSpan?) -> KitsDeclaration? {
        let keys = keys(of: node, .kits)
        guard let mode = keys["mode"].flatMap({ written($0, what: "mode") }) else {
            missing("mode", of: node, what: "kits", example: "mode: options.kits")
            return nil
        }
        return KitsDeclaration(
            span: node.span, keySpan: key ?? node.span, mode: mode, split: keys["split"].map { spread($0) },
            price: keys["price"].flatMap { round($0) })
    }

    private mutating func spread(_ node: YAMLNode) -> SpreadDeclaration {
        let keys = keys(of: node, .split)
        return SpreadDeclaration(
            span: node.span, over: keys["over"].flatMap { written($0, what: "over") },
            unit: keys["unit"].flatMap { written($0, what: "unit") },
            rest: keys["rest"].flatMap { written($0, what: "rest") },
            tie: keys["tie"].flatMap { written($0, what: "tie") })
    }

    private mutating func moneyPolicy(_ node: YAMLNode, key: SourceSpan?) -> MoneyPolicyDeclaration {
        let keys = keys(of: node, .money)
        var residual: MoneyPolicyDeclaration.Residual?
        if let node = keys["residual"] {
            if case .mapping = node.content {
                residual = self.keys(of: node, .residual)["keep_in"]
                    .flatMap { written($0, what: "keep_in") }.map { .keepIn($0) }
            } else {
                residual = written(node, what: "residual").map { .word($0) }
            }
        }
        return MoneyPolicyDeclaration(
            span: node.span, keySpan: key ?? node.span,
            orderDiscount: keys["order_discount"].flatMap { written($0, what: "order_discount") },
            spread: keys["spread"].map { spread($0) }, residual: residual,
            quantityChanged: keys["quantity_changed"].flatMap { written($0, what: "quantity_changed") },
            fee: keys["fee"].flatMap { written($0, what: "fee") })
    }

    private mutating func extraLine(_ node: YAMLNode, sides: [String]) -> ExtraDeclaration? {
        let keys = keys(of: node, .extra, sides: sides)
        guard let member = keys.members.first(where: { sides.contains($0.key) }),
            let amount = written(member.value, what: "the amount")
        else {
            let side = sides.first ?? "side"
            missing(side, of: node, what: "an extra line", example: "\(side): margin_amount")
            return nil
        }
        return ExtraDeclaration(
            span: node.span, amount: Named(name: member.key, nameSpan: member.keySpan, value: amount),
            when: keys["when"].flatMap { written($0, what: "when") },
            per: keys["per"].flatMap { written($0, what: "per") },
            links: keys["links"].map { links($0, sides: sides) } ?? [])
    }

    /// A dictionary, in `dictionaries:` or inside a link.
    mutating func dictionary(_ node: YAMLNode, sides: [String]) -> DictionaryDeclaration {
        var dictionary = DictionaryDeclaration(span: node.span)
        let keys = keys(of: node, .dictionary, sides: sides)
        for side in sides {
            guard let member = keys.members.first(where: { $0.key == side }),
                let column = written(member.value, what: "a column")
            else { continue }
            dictionary.columns.append(Named(name: side, nameSpan: member.keySpan, value: column))
        }
        if let node = keys["unmapped"] {
            dictionary.unmapped = forSides(node, sides: sides, what: "unmapped") {
                $0.outcome($1, what: "unmapped")
            }
        }
        if let node = keys["only"] { dictionary.only = places(of: node, sides: sides, what: "only") }
        dictionary.kind = keys["kind"].flatMap { written($0, what: "kind") }
        dictionary.because = reason(keys)
        dictionary.value = keys["value"].flatMap { written($0, what: "value") }
        guard let rows = keys["rows"] else { return dictionary }
        dictionary.rowsSpan = rows.span
        if case .mapping = rows.content {
            dictionary.readRows = rows
            _ = self.keys(of: rows, .readRows, sides: sides)
        } else {
            dictionary.rows = elements(of: rows, what: "rows").compactMap { row($0, sides: sides) }
        }
        return dictionary
    }

    private mutating func row(_ node: YAMLNode, sides: [String]) -> DictionaryDeclaration.Row? {
        switch node.content {
        case .sequence(let elements) where elements.count == 2:
            let positional = elements.compactMap { written($0, what: "a code") }
            guard positional.count == 2 else { return nil }
            return .init(span: node.span, values: [], positional: positional, back: nil)
        case .mapping:
            let keys = keys(of: node, .row, sides: sides)
            var values: [Named<[Written]>] = []
            for member in keys.members where sides.contains(member.key) || member.key == "value" {
                values.append(
                    Named(
                        name: member.key, nameSpan: member.keySpan,
                        value: writtenList(member.value, what: "a code")))
            }
            guard values.count == 2 else {
                findings.append(.rowShape(node, sides: sides))
                return nil
            }
            return .init(
                span: node.span, values: values, positional: [],
                back: keys["back"].flatMap { written($0, what: "back") })
        case .sequence, .scalar:
            findings.append(.rowShape(node, sides: sides))
            return nil
        }
    }
}
