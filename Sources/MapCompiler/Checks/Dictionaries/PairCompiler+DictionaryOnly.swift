import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// `only:` is a condition over the columns of a list; rows with codes of another kind are refused.
    mutating func checkOnly(_ declaration: DictionaryDeclaration, name: String) {
        for only in declaration.only {
            guard let written = declaration.columns.first(where: { $0.name == only.name }),
                let column = column(written)
            else { continue }
            let scope = ScopeBuilder(compiler: self).row(of: column.list, of: column.side)
            guard let condition = check(only.value, scope: scope, expecting: .bool) else { continue }
            let names = condition.checked.root.fieldPathsRead.compactMap(\.names.first)
            let rows = Dictionary(
                column.list.rows.map { ($0[column.column]?.codeText ?? "", $0) },
                uniquingKeysWith: { first, _ in first })
            for row in declaration.rows {
                for code in row.written(column.side, sides: sideNames) {
                    guard let found = rows[code.text], isRefused(found, by: condition) else { continue }
                    let kind = names.map { "\($0) `\(found[$0]?.plainText ?? "")`" }
                    findings.append(
                        .rowOfAnotherKind(
                            code.text, list: column.fullName, kind: kind, only: only.value.text,
                            dictionary: name,
                            at: code.span, condition: only.value.span))
                }
            }
        }
    }

    private func isRefused(_ row: Fields, by condition: ProgramExpression) -> Bool {
        let roots = ExpressionRoots([.raw(.object(row)), .raw(.object(options))])
        if case .success(.bool(false)) = condition.checked.evaluate(roots) { return true }
        return false
    }
}
