import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// What two ways of meaning money cannot do together.
    mutating func checkMoney(
        of record: RecordProgram, _ declaration: RecordMappingDeclaration, in context: LinkContext
    ) {
        let models = PerSide(
            platforms.first.records[record.models.first].money,
            platforms.second.records[record.models.second].money)
        checkInvariants(declaration, hasMoney: declaration.lines.map { $0.money != nil })
        if let kits = declaration.lines?.kits {
            checkKits(models, kits)
            if case .list(let list)? = record.nodes.last { checkSplitUnit(models, kits, list.kits) }
        }
        guard let lines = declaration.lines, case .list(let list)? = record.nodes.last,
            let first = models.first, let second = models.second
        else { return }
        let both = PerSide(first, second)
        checkPercent(list, models, declaration)
        checkMoneyLinks(list, both, origins: record.origins)
        guard let policy = list.money, let money = lines.money else { return }
        checkQuantities(both, money)
        checkPriceDigits(both, money)
        checkSpread(policy, both, money)
        checkAmountHomes(record, list, both, declaration)
        checkTotals(declaration, both, policy, in: context)
    }

    /// A price per piece keeps its digits.
    private mutating func checkPriceDigits(
        _ models: PerSide<MoneyModel>, _ declaration: MoneyPolicyDeclaration
    ) {
        for side in Side.allCases {
            let read = models[side].line.price
            let written = models[side.other].line.price
            guard let brought = read.type.scale, let kept = written.type.scale, kept < brought else {
                continue
            }
            findings.append(
                .priceLosesDigits(
                    read.text, written.text, sides: (sideNames[side], sideNames[side.other]),
                    digits: (brought, kept), at: declaration.keySpan))
        }
    }

    /// A percent of the order over different sums does not carry over.
    private mutating func checkPercent(
        _ list: ListProgram, _ models: PerSide<MoneyModel?>, _ declaration: RecordMappingDeclaration
    ) {
        guard list.money?.orderDiscount == .carry, let first = models.first, let second = models.second,
            first.percentBase != second.percentBase, canSayPercent(first), canSayPercent(second)
        else { return }
        let written = declaration.lines?.money
        findings.append(
            .discountsDoNotCommute(
                sides: sideNames, ofListPrice: first.percentBase == .listPrice ? .first : .second,
                at: written?.orderDiscount?.span ?? written?.span,
                notes: written?.orderDiscount.map { choiceNotes($0) } ?? []))
    }

    /// Where the option that a word of money names was chosen.
    private func choiceNotes(_ written: Written) -> [Diagnostic.Note] {
        let prefix = "options."
        guard written.text.hasPrefix(prefix) else { return [] }
        let name = written.text.dropFirst(prefix.count)
        return input.options.last { $0.name == name }.map {
            [Diagnostic.Note("`\(name)` is chosen here", at: $0.value.span)]
        } ?? []
    }

    private func canSayPercent(_ model: MoneyModel) -> Bool {
        model.percent != nil || model.discounts?.percentCode != nil
    }

    /// Amounts of orders whose lines go over without a word about money agree by chance.
    private mutating func checkInvariants(_ declaration: RecordMappingDeclaration, hasMoney: Bool?) {
        guard hasMoney == false else { return }
        for invariant in declaration.invariants {
            findings.append(.invariantWithoutMoney(invariant.name, at: invariant.nameSpan))
        }
    }
}
