import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// A condition for one side of a link that runs both ways: what it keeps from going over comes back.
    mutating func checkOneSidedCondition(_ declaration: Named<LinkDeclaration>, of program: LinkProgram) {
        let link = declaration.value
        guard case .each(let texts)? = link.when, texts.count == 1, let only = texts.first,
            link.operation.map({ !$0.isOneWay }) ?? true,
            program.reading.first != nil, program.reading.second != nil,
            let other = [sideNames.first, sideNames.second].first(where: { $0 != only.name })
        else { return }
        findings.append(.oneSidedCondition(declaration.name, without: other, at: only.nameSpan))
    }

    /// The same of a group: what its condition keeps from going over must not come back through links inside.
    mutating func checkOneSidedGroup(_ declaration: Named<LinkDeclaration>, _ nodes: [LinkNode]) {
        guard case .each(let texts)? = declaration.value.when, texts.count == 1, let only = texts.first,
            let other = [sideNames.first, sideNames.second].first(where: { $0 != only.name }),
            RecordProgram(name: "", models: PerSide(0, 0), nodes: nodes, origins: []).allLinks.contains(
                where: { $0.reading.first != nil && $0.reading.second != nil })
        else { return }
        findings.append(.oneSidedCondition(declaration.name, without: other, at: only.nameSpan))
    }

    /// A case behind one that always holds is never reached.
    mutating func checkCases(_ link: LinkDeclaration) {
        guard case .cases(let cases)? = link.operation,
            let always = cases.firstIndex(where: { $0.link.when == nil }), always + 1 < cases.count
        else { return }
        for late in cases[(always + 1)...] {
            findings.append(.caseNeverReached(at: late.link.span, first: cases[always].link.span))
        }
    }
}
