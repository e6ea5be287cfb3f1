import MapProgram
import MapValues

extension Walk {
    /// What is done with a list.
    enum ListTurn {
        /// One side is read: which elements there are, and what they cost.
        case read(Side)
        /// Elements are held against each other one by one.
        case merge
        /// Nothing is written.
        case rest
    }

    /// Whether elements find each other for themselves. Without a key they have no identity, and a kit that
    /// is one element there and several here has no partner.
    func isMergedByElement(_ list: ListProgram) -> Bool { list.keys != nil && list.kits?.mode != .whole }

    /// Decides by what was last agreed. Which lines there are and what they cost belongs together: the total
    /// is agreed as a whole, so that it is read from the one side where it changed. All else is for each
    /// element and each link inside to decide.
    mutating func turn(of list: ListProgram, frame: Frame) -> ListTurn {
        if let reading = frame.reading { return .read(reading) }
        guard input.base != nil else { return .read(input.from) }
        let isMerged = isMergedByElement(list)
        let hasMoney = models(of: list) != nil
        let changed = Side.allCases.filter { side in
            projection(list, side, frame.records[side]) != projection(list, side, frame.base[side])
        }
        if changed.isEmpty {
            note(list, .unchanged, "neither side differs from what was last agreed")
            return .rest
        }
        if isMerged, !hasMoney { return .merge }
        let deciding =
            isMerged
            ? Side.allCases.filter { side in
                amounts(list, side, frame.records[side]) != amounts(list, side, frame.base[side])
            } : changed
        switch deciding.count {
        case 0: return .merge
        case 1: return .read(deciding[0])
        default:
            note(
                list, .conflict,
                hasMoney ? "the lines changed on both sides" : "the list changed on both sides")
            return .rest
        }
    }

    private mutating func note(_ list: ListProgram, _ kind: Reason.Kind, _ cause: String) {
        reasons.append(
            Reason(
                origin: list.origin, kind: kind, side: .second, place: list.lists.second.text, cause: cause))
    }

    /// What the links and the money of a list read, by element.
    private func projection(_ list: ListProgram, _ side: Side, _ record: Value?) -> [[Value]] {
        elements(list, side, in: record).map { nodeSignature(list.nodes, side, $0) }
            + amounts(list, side, record)
    }

    /// Keys and money by element, and the money of the order around.
    private func amounts(_ list: ListProgram, _ side: Side, _ record: Value?) -> [[Value]] {
        var places: [Place] = list.keys.map { [$0[side]] } ?? []
        let model = models(of: list)?[side]
        if let line = model?.line {
            places += [line.price, line.quantity, line.discount, line.percent, line.total].compactMap { $0 }
        }
        var result = elements(list, side, in: record).map { element in
            places.map { access[side].value(at: $0, in: element) ?? .null }
        }
        if let model, let record {
            let order = [model.discount, model.percent, model.discounts?.list].compactMap { $0 }
            result.append(order.map { access[side].value(at: $0, in: record) ?? .null })
        }
        return result
    }
}
