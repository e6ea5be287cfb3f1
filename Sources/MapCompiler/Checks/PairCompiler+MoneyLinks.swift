import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// Links of a line must not carry what the two sides mean in different ways, nor what `money` writes.
    mutating func checkMoneyLinks(
        _ list: ListProgram, _ models: PerSide<MoneyModel>, origins: [Origin]
    ) {
        for case .link(let link) in list.nodes {
            for side in Side.allCases {
                guard let attempt = link.reading[side]?.attempts.first,
                    let source = attempt.source.places.first, let target = attempt.target.places.first
                else { continue }
                let read = models[side].line
                let written = models[side.other].line
                if source.text == read.discount?.text, target.text == written.discount?.text,
                    read.per != written.per, list.money == nil
                {
                    findings.append(
                        .discountOfAnotherUnit(
                            target.text, wholeIn: sideNames[read.per == .line ? side : side.other],
                            pieceIn: sideNames[read.per == .line ? side.other : side],
                            at: origins[link.origin].span))
                    break
                }
                let own = [written.price, written.quantity, written.discount, written.percent]
                if list.money != nil, own.contains(where: { $0?.text == target.text }) {
                    findings.append(
                        .moneyWritesIt(
                            target.text, link: origins[link.origin].name, at: origins[link.origin].span))
                    break
                }
            }
        }
    }
}
