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

    /// A case behind one that always holds, or that holds wherever it does itself, is never reached.
    mutating func checkCases(_ link: LinkDeclaration, of program: LinkProgram) {
        guard case .cases(let cases)? = link.operation else { return }
        let always = cases.firstIndex { $0.link.when == nil } ?? cases.count
        for (index, late) in cases.enumerated() {
            if index > always {
                findings.append(
                    .caseNeverReached(above: nil, at: late.link.span, first: cases[always].link.span))
                continue
            }
            for side in Side.allCases {
                guard let own = condition(of: late.link, in: program.reading[side], reading: side),
                    let wide = cases[..<index].compactMap({
                        self.condition(of: $0.link, in: program.reading[side], reading: side)
                    }).first(where: { Implication.follows($0, from: own) })
                else { continue }
                findings.append(
                    .caseNeverReached(
                        above: wide.text, at: own.span ?? late.link.span, first: wide.span ?? link.span))
                break
            }
        }
    }

    /// The condition of a case as it was compiled for the side that is read.
    private func condition(of link: LinkDeclaration, in move: Move?, reading side: Side) -> ProgramExpression?
    {
        guard let written = link.when?.of(sideNames[side]) else { return nil }
        return move?.attempts.lazy.compactMap(\.condition).first { $0.span == written.span }
    }
}
