import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// A discount that one side keeps for the whole line and the other for a piece becomes another one when
    /// the quantity changes; the pair has to say which.
    mutating func checkQuantities(
        _ models: PerSide<MoneyModel>, _ declaration: MoneyPolicyDeclaration
    ) {
        guard declaration.quantityChanged == nil, models.first.line.discount != nil,
            models.second.line.discount != nil, models.first.line.per != models.second.line.per,
            let whole = Side.allCases.first(where: { models[$0].line.per == .line })
        else { return }
        findings.append(
            .quantityHazard(
                whole: sideNames[whole], perPiece: sideNames[whole.other], at: declaration.keySpan))
    }
}
