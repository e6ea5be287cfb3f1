import MapDocuments
import MapSource
import MapYAML

/// Checks the rows of a list of codes as somebody wrote them: their columns, their codes, the lists that
/// columns lead to.
struct CodeRowsCheck {
    let list: Named<CodeListDeclaration>
    let platform: PlatformDocument
    /// Whether a column that the platform does not declare is a mistake: people write rows, and an account
    /// may have more columns than anybody needs.
    let isWritten: Bool
    private let nodes = DocumentNodes()

    init(_ list: Named<CodeListDeclaration>, of platform: PlatformDocument, isWritten: Bool) {
        self.list = list
        self.platform = platform
        self.isWritten = isWritten
    }

    /// What is found in rows.
    func findings(in rows: [YAMLNode]) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var seen: [String: SourceSpan] = [:]
        let column = list.value.code?.text ?? "code"
        let known = [column] + [list.value.name?.text].compactMap { $0 } + list.value.columns.map(\.name)
        let full = "\(platform.name.text).\(list.name)"
        for row in rows {
            let misspelt = nodes.members(row).filter { isWritten && !known.contains($0.key) }
            for member in misspelt {
                findings.append(.unknownColumn(member.key, list: full, known: known, at: member.keySpan))
            }
            guard let code = nodes.member(column, of: row), let text = nodes.text(code) else {
                if misspelt.isEmpty {
                    findings.append(.rowWithoutCode(column: column, list: list.name, at: row.span))
                }
                continue
            }
            if let first = seen[text] {
                findings.append(.codeGivenTwice(text, list: full, at: code.span, first: first))
            }
            seen[text] = code.span
            findings += targets(of: row)
        }
        return findings
    }

    /// Codes in columns that lead to a closed list.
    private func targets(of row: YAMLNode) -> [Diagnostic] {
        list.value.columns.compactMap { column in
            guard let name = nodes.text(nodes.member("code", of: column.value)),
                let target = platform.codes.first(where: { $0.name == name })?.value, target.isClosed,
                let cell = nodes.member(column.name, of: row), let code = nodes.text(cell)
            else { return nil }
            let known = target.rows.compactMap {
                nodes.text(nodes.member(target.code?.text ?? "code", of: $0))
            }
            guard !known.contains(code) else { return nil }
            return .unknownCode(code, list: "\(platform.name.text).\(name)", known: known, at: cell.span)
        }
    }
}
