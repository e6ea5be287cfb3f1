import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// What two ways of meaning money cannot do together.
    mutating func checkMoney(of record: RecordProgram, _ declaration: RecordMappingDeclaration) {
        let models = PerSide(
            platforms.first.records[record.models.first].money,
            platforms.second.records[record.models.second].money)
        for case .list(let list) in record.nodes {
            checkPercent(list, models, declaration)
            checkKits(list, models, declaration)
        }
        checkInvariants(declaration, hasMoney: declaration.lines.map { $0.money != nil })
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

    /// Kits need a platform that says which lines are members of one.
    private mutating func checkKits(
        _ list: ListProgram, _ models: PerSide<MoneyModel?>, _ declaration: RecordMappingDeclaration
    ) {
        guard let kits = list.kits, kits.mode != .none, models.first?.kitMember == nil,
            models.second?.kitMember == nil
        else { return }
        findings.append(
            .kitsUnknown(
                mode: kits.mode.rawValue, platforms: PerSide(platforms.first.name, platforms.second.name),
                at: declaration.lines?.kits?.mode.span))
    }

    /// Amounts of orders whose lines go over without a word about money agree by chance.
    private mutating func checkInvariants(_ declaration: RecordMappingDeclaration, hasMoney: Bool?) {
        guard hasMoney == false else { return }
        for invariant in declaration.invariants {
            findings.append(.invariantWithoutMoney(invariant.name, at: invariant.nameSpan))
        }
    }
}
