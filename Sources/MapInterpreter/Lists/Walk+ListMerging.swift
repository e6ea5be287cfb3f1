import MapProgram
import MapValues

extension Walk {
    /// Both lists while they are merged.
    private struct Merging {
        let list: ListProgram
        let frame: Frame
        /// The elements as they are, and as they become.
        var elements: PerSide<[Value?]>
        /// The elements as last agreed.
        let former: PerSide<[Value]>
        var matched = PerSide<Set<Int>>([], [])
        var added = PerSide<[Value]>([], [])
        var isChanged = PerSide(false, false)
    }

    /// Merges two lists element by element, by their keys and what was last agreed: partners link by link;
    /// what is new goes over; what is gone on one side goes from the other unless it was changed there.
    mutating func merge(
        _ list: ListProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        var merging = Merging(
            list: list, frame: frame,
            elements: PerSide(
                elements(list, .first, in: frame.records.first),
                elements(list, .second, in: frame.records.second)),
            former: PerSide(
                elements(list, .first, in: frame.base.first), elements(list, .second, in: frame.base.second)))
        try mergePartners(&merging)
        // Which lines of an order there are has been decided with their money.
        if models(of: list) == nil {
            let count = PerSide(merging.elements.first.count, merging.elements.second.count)
            for side in Side.allCases {
                for index in 0..<count[side] where !merging.matched[side].contains(index) {
                    try mergeSingle(index, side, &merging)
                }
            }
        }
        for side in Side.allCases where merging.isChanged[side] {
            let elements = merging.elements[side].compactMap { $0 } + merging.added[side]
            _ = access[side].write(.list(elements), at: list.lists[side], in: &output[side])
        }
    }

    private mutating func mergePartners(_ merging: inout Merging) throws(Halt) {
        for first in merging.elements.first.indices {
            guard let element = merging.elements.first[first],
                let key = key(of: element, merging.list, .first)
            else { continue }
            for second in merging.elements.second.indices where !merging.matched.second.contains(second) {
                guard let partner = merging.elements.second[second],
                    keys(of: partner, merging.list, .second).contains(key)
                else { continue }
                merging.matched.first.insert(first)
                merging.matched.second.insert(second)
                try mergePair(PerSide(first, second), key: key, &merging)
            }
        }
    }

    /// Runs the links of two partners, each by its own change.
    private mutating func mergePair(
        _ index: PerSide<Int>, key: String, _ merging: inout Merging
    ) throws(Halt) {
        let former = PerSide(
            formerElement(key, .first, merging), formerElement(key, .second, merging))
        var level = Frame(
            records: PerSide(merging.elements.first[index.first], merging.elements.second[index.second]),
            parents: merging.frame.records, base: former)
        // Partners that were never agreed on are read from the side that the record is read from.
        if former.first == nil || former.second == nil { level.reading = input.from }
        var written = PerSide<Value>(.object(Fields()), .object(Fields()))
        let start = reasons.count
        do throws(Halt) {
            try run(merging.list.nodes, frame: level, into: &written)
        } catch {
            guard case .drop(let origin, let cause, let failure) = error else { throw error }
            forgetFailures(since: start)
            return leftOut(merging.list, side: .second, origin: origin, cause: cause, failure)
        }
        for side in Side.allCases where written[side].fields?.isEmpty == false {
            guard let present = merging.elements[side][index[side]] else { continue }
            merging.elements[side][index[side]] = laid(written[side], over: present)
            merging.isChanged[side] = true
        }
    }

    private func formerElement(_ key: String, _ side: Side, _ merging: Merging) -> Value? {
        merging.former[side].first { keys(of: $0, merging.list, side).contains(key) }
    }

    /// An element without a partner: new on its side, or gone on the other.
    private mutating func mergeSingle(_ index: Int, _ side: Side, _ merging: inout Merging) throws(Halt) {
        guard let element = merging.elements[side][index] else { return }
        let list = merging.list
        let former = keys(of: element, list, side).compactMap { formerElement($0, side, merging) }.first
        guard let former else {
            var writing = ListWriting(list: list, reading: side, present: [], frame: merging.frame)
            try add([element], to: &writing) { _ in }
            merging.added[side.other] += writing.written
            if !writing.written.isEmpty { merging.isChanged[side.other] = true }
            return
        }
        guard nodeSignature(list.nodes, side, element) == nodeSignature(list.nodes, side, former) else {
            reasons.append(
                Reason(
                    origin: list.origin, kind: .conflict, side: side, place: list.lists[side].text,
                    cause: "an element was changed here and is gone on the other side"))
            return
        }
        switch list.removed[side] {
        case .clear:
            merging.elements[side][index] = nil
            merging.isChanged[side] = true
        case .park: throw .park(origin: list.origin, cause: "an element is gone on the other side")
        case .omit, .pass, .default, .cut, .drop, .skip, .stop, .create, .stage: return
        }
    }
}
