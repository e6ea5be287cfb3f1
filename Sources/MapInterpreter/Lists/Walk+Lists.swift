import MapProgram
import MapValues

extension Walk {
    /// A list whose elements are matched by key.
    mutating func run(
        _ list: ListProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        let side: Side
        switch turn(of: list, frame: frame) {
        case .read(let changed): side = changed
        case .merge: return try merge(list, frame: frame, into: &output)
        case .rest: return
        }
        let target = side.other
        let elements = self.elements(list, side, in: frame.records[side])
        let present = self.elements(list, target, in: frame.records[target])
        guard frame.records[side].flatMap({ access[side].value(at: list.lists[side], in: $0) }) != nil else {
            return
        }
        var writing = ListWriting(list: list, reading: side, present: present, frame: frame)
        writing.isMerging = input.base != nil && frame.reading == nil && isMergedByElement(list)
        if let money = list.money, models(of: list) != nil {
            writtenSide = target
            try runLines(money, elements: elements, &writing, into: &output)
        } else {
            for element in elements { try add([element], to: &writing) { _ in } }
        }
        try finish(&writing, into: &output)
    }

    /// The money models of both sides, where the list has money.
    func models(of list: ListProgram) -> PerSide<MoneyModel>? {
        guard list.money != nil, let first = program.platforms.first.records[record.models.first].money,
            let second = program.platforms.second.records[record.models.second].money
        else { return nil }
        return PerSide(first, second)
    }

    func elements(_ list: ListProgram, _ side: Side, in record: Value?) -> [Value] {
        access[side].listed(record.flatMap { access[side].value(at: list.lists[side], in: $0) })
    }

    func nodeSignature(_ nodes: [LinkNode], _ side: Side, _ element: Value) -> [Value] {
        nodes.flatMap { node -> [Value] in
            switch node {
            case .link(let link): signature(link.reading[side], side, element)
            case .group(let group): nodeSignature(group.nodes, side, element)
            case .pick, .list: []
            }
        }
    }

    // MARK: Writing elements

    /// Maps elements that become one (several only for a kit) and adds the result to the list.
    mutating func add(
        _ sources: [Value], isKit: Bool = false, to writing: inout ListWriting,
        money: (inout Value) throws(Halt) -> Void
    ) throws(Halt) {
        guard let first = sources.first else { return }
        let side = writing.reading
        let target = side.other
        let keys = sources.compactMap { key(of: $0, writing.list, side) }
        let partner = keys.first.flatMap { index(of: $0, writing) } ?? position(in: writing)
        if partner == nil {
            guard try isAdded(to: writing) else {
                return leftOut(
                    writing.list, side: target, origin: writing.list.origin, cause: Self.noPartner, nil)
            }
        }
        var element = Value.object(Fields())
        if let partner { writing.matched.insert(partner) }
        writeKeys(
            keys, writing.list, side: target, over: partner.map { writing.present[$0] }, into: &element)
        var level = Frame(
            records: writing.frame.records, parents: writing.frame.records, base: PerSide(nil, nil))
        level.records[side] = first
        level.records[target] = partner.map { writing.present[$0] }
        level.reading = side
        if partner != nil, !isKit, let agreed = agreed(on: keys, writing) {
            // Each link reads the side on which its own value changed.
            level.base = PerSide(agreed.first, agreed.second)
            level.reading = nil
        }
        var written = PerSide<Value>(.object(Fields()), .object(Fields()))
        written[target] = element
        let before = reasons.count
        do throws(Halt) {
            try run(writing.list.nodes, frame: level, into: &written)
            if isKit { try fold(sources, writing, level: level, since: before, into: &written[target]) }
            if let partner { written[target] = laid(written[target], over: writing.present[partner]) }
            try money(&written[target])
        } catch {
            guard case .drop(let origin, let cause, let failure) = error else { throw error }
            forgetFailures(since: before)
            leftOut(writing.list, side: target, origin: origin, cause: cause, failure)
            return
        }
        writing.written.append(written[target])
        if let key = keys.first, written[side].fields?.isEmpty == false { writing.back[key] = written[side] }
    }

    /// An element as both sides last agreed on it; `nil` where there is no such agreement.
    private func agreed(on keys: [String], _ writing: ListWriting) -> PerSide<Value>? {
        guard writing.isMerging, keys.count == 1, let key = keys.first else { return nil }
        let former = Side.allCases.compactMap { side in
            elements(writing.list, side, in: writing.frame.base[side]).first {
                self.keys(of: $0, writing.list, side).contains(key)
            }
        }
        return former.count == 2 ? PerSide(former[0], former[1]) : nil
    }

    private static let noPartner = "an element has no partner on the other side"

    /// Says that an element takes no part.
    mutating func leftOut(
        _ list: ListProgram, side: Side, origin: Int, cause: String, _ failure: Reason.Failure?
    ) {
        reasons.append(
            Reason(
                origin: origin, kind: .dropped, side: side, place: list.lists[side].text, cause: cause,
                failure: failure))
    }

    /// Without keys elements are matched by their position.
    private func position(in writing: ListWriting) -> Int? {
        guard writing.list.keys == nil else { return nil }
        return writing.present.indices.first { !writing.matched.contains($0) }
    }

    /// Whether an element without a partner takes part, by what `added` says.
    private func isAdded(to writing: ListWriting) throws(Halt) -> Bool {
        let origin = writing.list.origin
        let cause = Self.noPartner
        switch writing.list.added[writing.reading.other] {
        case .create, .pass, .default, .clear, .cut: return true
        case .omit, .drop, .stage: return false
        case .park: throw .park(origin: origin, cause: cause)
        case .skip: throw .skip(origin: origin, cause: cause)
        case .stop: throw .stop(origin: origin, cause: cause)
        }
    }

    func key(of element: Value, _ list: ListProgram, _ side: Side) -> String? {
        guard let place = list.keys?[side] else { return nil }
        let raw = access[side].value(at: place, in: element)
        guard case .value(let value) = codecs[side].decode(raw, place.type) else { return nil }
        return value.asText
    }

    private func index(of key: String, _ writing: ListWriting) -> Int? {
        writing.present.indices.first { index in
            !writing.matched.contains(index)
                && keys(of: writing.present[index], writing.list, writing.reading.other).contains(key)
        }
    }

    /// All keys of an element: a kit that stands for several lines has one for each.
    func keys(of element: Value, _ list: ListProgram, _ side: Side) -> [String] {
        guard let place = list.keys?[side] else { return [] }
        return access[side].values(at: place, in: element).compactMap { raw in
            if case .value(let value) = codecs[side].decode(raw, place.type) { value.asText } else { nil }
        }
    }

    /// Writes the keys of the read elements, so that the lines find each other again.
    private func writeKeys(
        _ keys: [String], _ list: ListProgram, side: Side, over present: Value?, into element: inout Value
    ) {
        guard let place = list.keys?[side], let first = keys.first else { return }
        access[side].keepElements(around: place, of: present, in: &element)
        guard keys.count > 1,
            case .select(.equals(let member, let type, let wanted))? = place.steps.dropLast().last,
            case .member(let last)? = place.steps.last,
            case .value(let marker) = codecs[side].encode(wanted, type)
        else {
            if case .value(let raw) = codecs[side].encode(.text(first), place.type) {
                _ = access[side].write(raw, at: place, in: &element)
            }
            return
        }
        // Entries under another marker are somebody else's keys.
        var entries = access[side].listed(
            present.flatMap { access[side].value(at: listPlace(of: place), in: $0) }
        ).filter { $0.fields?[member] != marker }
        for key in keys {
            guard case .value(let raw) = codecs[side].encode(.text(key), place.type) else { continue }
            entries.append(.object(Fields([(member, marker), (last, raw)])))
        }
        _ = access[side].write(.list(entries), at: listPlace(of: place), in: &element)
    }

    /// The list of which a key such as `externalIds(code=shop).value` is one entry.
    private func listPlace(of key: Place) -> Place {
        Place(
            steps: Array(key.steps.dropLast(2)), type: FieldType(.values), text: key.text, span: key.span)
    }

    /// What a kit's members say together, by the folds of the links. What its first member said alone, since
    /// a count of reasons, does not count any more.
    private mutating func fold(
        _ sources: [Value], _ writing: ListWriting, level: Frame, since start: Int,
        into element: inout Value
    ) throws(Halt) {
        let side = writing.reading
        for node in writing.list.nodes {
            guard case .link(let link) = node, let fold = writing.list.folds[link.origin],
                let move = link.reading[side], let attempt = move.attempts.first,
                case .place(let target) = attempt.target
            else { continue }
            forgetFailures(since: start, of: link.origin)
            var values: [Value] = []
            for source in sources {
                var frame = level
                frame.records[side] = source
                var scratch = Value.object(Fields())
                let before = reasons.count
                try run(move, origin: link.origin, reading: side, frame: frame, into: &scratch)
                reasons.removeSubrange(before...)
                if let raw = access[side.other].value(at: target, in: scratch),
                    case .value(let value) = codecs[side.other].decode(raw, target.type)
                {
                    values.append(value)
                }
            }
            switch Folding.apply(fold, to: values) {
            case .value(.one(let value)): _ = write(value, at: target, side: side.other, into: &element)
            case .absent, .value(.parts), .unmapped, .unbound, .unfit:
                _ = access[side.other].remove(target, from: &element)
            }
        }
    }

    private mutating func finish(_ writing: inout ListWriting, into output: inout PerSide<Value>) throws(Halt)
    {
        let target = writing.reading.other
        for index in writing.present.indices where !writing.matched.contains(index) {
            switch writing.list.removed[target] {
            case .clear: continue
            case .park:
                throw .park(origin: writing.list.origin, cause: "a line is gone on the other side")
            case .omit, .pass, .default, .cut, .drop, .skip, .stop, .create, .stage:
                writing.written.append(writing.present[index])
            }
        }
        _ = access[target].write(.list(writing.written), at: writing.list.lists[target], in: &output[target])
        writeBack(writing, into: &output[writing.reading])
    }

    /// What links inside read from the other side, into the elements of the side that the list was read from.
    private func writeBack(_ writing: ListWriting, into output: inout Value) {
        guard !writing.back.isEmpty else { return }
        let (list, side) = (writing.list, writing.reading)
        let isWritten = access[side].value(at: list.lists[side], in: output) != nil
        let present = elements(list, side, in: isWritten ? output : writing.frame.records[side])
        let merged = present.map { element in
            key(of: element, list, side).flatMap { writing.back[$0] }.map { laid($0, over: element) }
                ?? element
        }
        _ = access[side].write(.list(merged), at: list.lists[side], in: &output)
    }
}
