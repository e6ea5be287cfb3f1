import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// The rule by which a discount is shared out: there when it is needed, used when it is there, in parts
    /// that both sides can say.
    mutating func checkSpread(
        _ policy: MoneyPolicy, _ models: PerSide<MoneyModel>, _ declaration: MoneyPolicyDeclaration
    ) {
        let word = declaration.orderDiscount
        if policy.orderDiscount == .spread, declaration.spread == nil, let word {
            findings.append(.spreadRuleMissing(at: word.span))
        }
        // An option may choose `spread` elsewhere.
        if let spread = declaration.spread, policy.orderDiscount != .spread,
            word.map({ MoneyPolicy.OrderDiscount(rawValue: $0.text) != nil }) ?? true
        {
            findings.append(.spreadNeverUsed(policy.orderDiscount.rawValue, at: spread.span))
        }
        if let unit = declaration.spread?.unit, policy.orderDiscount == .spread {
            checkUnit(policy.spreadUnit, models, at: unit.span)
        }
        if case .word(let word)? = declaration.residual, case .orderDiscount? = policy.residual {
            checkResidualHome(word, models)
        }
    }

    /// Shares are amounts: no finer than a line's discount can say, no coarser than the discount itself.
    private mutating func checkUnit(_ unit: ExactDecimal, _ models: PerSide<MoneyModel>, at span: SourceSpan)
    {
        for side in Side.allCases {
            if let scale = models[side].line.discount?.type.scale, unit.scale > scale {
                findings.append(
                    .unitDoesNotFit(
                        unit.description,
                        cause: "amounts of \(sideNames[side]) have \(scale) digits behind the point",
                        at: span))
                return
            }
            let discount = models[side].discounts?.amount ?? models[side].discount
            if let scale = discount?.type.scale, let step = ExactDecimal(coefficient: 1, scale: scale),
                !step.isMultiple(of: unit)
            {
                findings.append(
                    .unitDoesNotFit(
                        unit.description,
                        cause: "a discount of \(step) in \(sideNames[side]) is no multiple of it", at: span))
                return
            }
        }
    }

    private mutating func checkResidualHome(_ word: Written, _ models: PerSide<MoneyModel>) {
        for side in Side.allCases where models[side].discounts == nil && models[side].discount == nil {
            findings.append(.residualWithoutHome(side: sideNames[side], at: word.span))
        }
    }
}
