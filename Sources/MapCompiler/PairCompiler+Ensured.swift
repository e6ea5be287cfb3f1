import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Reads `ensure:`. What is to be made counts as a code of its list from here on.
    mutating func compileEnsured() {
        for declaration in pair.ensure {
            guard let row = ensured(declaration) else { continue }
            ensured.append(row)
            guard let index = platforms[row.side].codeLists.firstIndex(where: { $0.name == row.list })
            else { continue }
            let list = platforms[row.side].codeLists[index]
            let isThere = list.rows.contains { known in
                row.key.members.allSatisfy { known[$0.name] == $0.value }
            }
            if isThere { continue }
            switch row.otherwise {
            case .create:
                var fields = row.key
                for member in row.columns.members { fields[member.name] = member.value }
                platforms[row.side].codeLists[index].rows.append(fields)
            case .stop:
                // Only an account that was looked at is known to lack it.
                guard list.isClosed || input.codes[sideNames[row.side]]?[row.list] != nil else { continue }
                let code = row.key.members.first.map { $0.value.text ?? "" } ?? ""
                findings.append(.ensuredMissing(code, list: row.list, at: row.span))
            }
        }
    }

    private mutating func ensured(_ declaration: Named<YAMLNode>) -> EnsuredRow? {
        let node = declaration.value
        let known = [sideNames.first, sideNames.second, "key", "set", "else"]
        for member in nodes.members(node) where !known.contains(member.key) {
            findings.append(.unknownChoice(member.key, of: "ensure", known: known, at: member.keySpan))
        }
        guard let side = Side.allCases.first(where: { nodes.member(sideNames[$0], of: node) != nil }),
            let target = nodes.member(sideNames[side], of: node)
        else {
            findings.append(.placesOfBothSides("ensure", without: sideNames.second, at: node.span))
            return nil
        }
        let name = nodes.text(target) ?? ""
        guard let list = platforms[side].codeLists.first(where: { $0.name == name }) else {
            findings.append(
                .unknownCodeList(
                    name, platform: platforms[side].name, known: platforms[side].codeLists.map(\.name),
                    at: target.span))
            return nil
        }
        let key = columns(nodes.member("key", of: node), of: list)
        let set = columns(nodes.member("set", of: node), of: list)
        guard !key.isEmpty else {
            findings.append(.ensuredWithoutKey(declaration.name, column: list.codeColumn, at: node.span))
            return nil
        }
        return EnsuredRow(
            name: declaration.name, side: side, list: name, key: key,
            columns: set, otherwise: otherwise(nodes.member("else", of: node)), span: declaration.nameSpan)
    }

    /// What happens when the row is missing; it is made unless something else is written.
    private mutating func otherwise(_ node: YAMLNode?) -> EnsuredRow.Otherwise {
        guard let node, let word = nodes.text(node) else { return .create }
        if let otherwise = EnsuredRow.Otherwise(rawValue: word) { return otherwise }
        let known = EnsuredRow.Otherwise.allCases.map(\.rawValue)
        findings.append(.unknownChoice(word, of: "else", known: known, at: node.span))
        return .create
    }

    /// Values by column, `options.NAME` as the option's value; a finding for a column that the list lacks.
    private mutating func columns(_ node: YAMLNode?, of list: CodeList) -> Fields {
        let known = [list.codeColumn] + [list.nameColumn].compactMap { $0 } + list.columns.map(\.name)
        var fields = Fields()
        for member in nodes.members(node) {
            if !known.contains(member.key) {
                findings.append(.unknownChoice(member.key, of: list.name, known: known, at: member.keySpan))
            }
            let value = nodes.value(member.value)
            fields[member.key] = value.text.map { .text(optionText($0)) } ?? value
        }
        return fields
    }
}
