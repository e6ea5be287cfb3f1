import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// Every amount that one side has needs a place on the other, or a word of the pair.
    mutating func checkAmountHomes(
        _ record: RecordProgram, _ list: ListProgram, _ models: PerSide<MoneyModel>,
        _ mapping: RecordMappingDeclaration
    ) {
        guard let policy = list.money, let declaration = mapping.lines?.money else { return }
        let compared = mapping.invariants.first?.nameSpan
        for side in Side.allCases {
            let read = models[side]
            let written = models[side.other]
            if let place = read.line.discount ?? read.line.percent, !written.takesLineDiscounts {
                report(
                    place, side, declaration.keySpan,
                    "declare `discount:` in the `money: { line: … }` of \(sideNames[side.other])")
            } else if let place = read.orderDiscount, !takes(policy, written, percent: read.percent != nil) {
                report(
                    place, side, declaration.orderDiscount?.span ?? declaration.keySpan,
                    "write `order_discount: spread`, which shares it out over the lines")
            }
            // Where both have a place for it, one link carries it in both directions.
            let isAskedFor = side == .second && written.delivery != nil
            if let place = read.delivery, !isAskedFor,
                !isCarried(place, to: written.delivery, record, list, side),
                policy.fee != .prices
            {
                report(
                    place, side, declaration.keySpan, deliveryFix(place, written.delivery, side),
                    compared: compared)
            }
            if let place = read.fee, declaration.fee == nil,
                !isCarried(place, to: written.fee, record, list, side)
            {
                report(
                    place, side, declaration.keySpan,
                    "write `fee: prices` or `fee: line`, or `fee: none` when it stays behind")
            }
        }
    }

    private mutating func report(
        _ place: Place, _ side: Side, _ span: SourceSpan, _ fix: Phrase, compared: SourceSpan? = nil
    ) {
        findings.append(
            .amountWithoutHome(
                place.text, side: sideNames[side], other: sideNames[side.other], fix: fix, at: span,
                declared: place.span, compared: compared))
    }

    private func deliveryFix(_ place: Place, _ home: Place?, _ side: Side) -> Phrase {
        guard let home else {
            return "make a line of it: `extra: { delivery: { \(sideNames[side]): \(place.text), … } }`"
        }
        return "add `delivery: { \(sideNames[side]): \(place.text), \(sideNames[side.other]): \(home.text) }`"
            + " to the links"
    }

    /// Whether the order's discount has somewhere to go.
    private func takes(_ policy: MoneyPolicy, _ written: MoneyModel, percent: Bool) -> Bool {
        switch policy.orderDiscount {
        case .refuse: true
        case .spread: written.takesLineDiscounts
        case .carry:
            written.discounts != nil
                || (written.discount != nil && (!percent || written.percent != nil))
        }
    }

    /// Whether a link, or a line made from the amount, brings it over.
    private func isCarried(
        _ amount: Place, to home: Place?, _ record: RecordProgram, _ list: ListProgram, _ side: Side
    ) -> Bool {
        if list.extras.contains(where: { $0.amountSide == side && $0.amount.text == amount.text }) {
            return true
        }
        return record.moves(reading: side).contains { move in
            move.attempts.contains { attempt in
                attempt.source.places.contains { $0.text == amount.text }
                    || (home.map { home in attempt.target.places.contains { $0.text == home.text } } ?? false)
            }
        }
    }
}

extension MoneyModel {
    fileprivate var takesLineDiscounts: Bool { line.discount != nil || line.percent != nil }

    /// Where the discount of the whole order stands.
    fileprivate var orderDiscount: Place? { discounts?.list ?? discount ?? percent }
}

extension RecordProgram {
    /// The moves of the record itself and of its groups and picked elements, not of its lists.
    func moves(reading side: Side) -> [Move] { Self.moves(nodes, side) }

    private static func moves(_ nodes: [LinkNode], _ side: Side) -> [Move] {
        nodes.flatMap { node -> [Move] in
            switch node {
            case .link(let link): link.reading[side].map { [$0] } ?? []
            case .group(let group): moves(group.nodes, side)
            case .pick(let pick): moves(pick.nodes, side)
            case .list: []
            }
        }
    }
}
