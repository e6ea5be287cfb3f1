import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Asks what becomes of the part that rounding leaves over, where some line leaves one.
    mutating func checkResidual(
        _ policy: MoneyPolicy, _ declaration: MoneyPolicyDeclaration, in context: LinkContext
    ) {
        guard declaration.residual == nil, let found = residual(policy, in: context) else { return }
        findings.append(
            .residualMissing(found.line, read: found.read, written: found.written, at: declaration.span))
    }

    /// The smallest line that leaves something over in one of the two directions.
    func residual(
        _ policy: MoneyPolicy, in context: LinkContext
    ) -> (line: ResidualSearch.Counterexample, read: String, written: String)? {
        for side in Side.allCases {
            guard let read = platforms[side].records[context.records[side]].money,
                let written = platforms[side.other].records[context.records[side.other]].money
            else { continue }
            let search = ResidualSearch(
                read: read, written: written, spreads: policy.orderDiscount == .spread)
            if let line = search.smallest() {
                return (line, sideNames[side], sideNames[side.other])
            }
        }
        return nil
    }
}
