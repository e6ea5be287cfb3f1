import MapProgram
import MapValues

extension Walk {
    /// One element of a list that stands for what is single on the other side.
    mutating func run(
        _ pick: PickProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        let listSide = pick.listSide
        let present = access[listSide].listed(rawList(pick, frame.records[listSide]))
        let former = access[listSide].listed(rawList(pick, frame.base[listSide]))
        var inner = frame
        inner.parents = PerSide(frame.records.first, frame.records.second)
        inner.base[listSide] = chosen(pick, in: former, records: frame.base, frame: frame)
        for side in Side.allCases where input.base == nil && side != input.from {
            if side == listSide { inner.records[side] = nil }
        }
        if input.base == nil, input.from == listSide {
            try read(pick, from: present, frame: frame, inner: inner, into: &output)
        } else {
            try write(pick, over: present, frame: frame, inner: inner, into: &output)
        }
    }

    private func rawList(_ pick: PickProgram, _ record: Value?) -> Value? {
        record.flatMap { access[pick.listSide].value(at: pick.list, in: $0) }
    }

    /// The element that `take` finds by key or position; `same` needs the walk itself.
    private func chosen(
        _ pick: PickProgram, in elements: [Value], records: PerSide<Value?>, frame: Frame
    ) -> Value? {
        for take in pick.take {
            switch take {
            case .by(let member, let composition):
                let single = records[pick.listSide.other] ?? frame.records[pick.listSide.other]
                guard let key = key(composition, pick, single: single) else { continue }
                if let index = index(of: key, at: member, pick, in: elements) { return elements[index] }
            case .same: continue
            case .first: if let first = elements.first { return first }
            case .last: if let last = elements.last { return last }
            }
        }
        return nil
    }

    private func key(_ composition: Composition, _ pick: PickProgram, single: Value?) -> String? {
        single.flatMap { compose(composition, side: pick.listSide.other, record: $0) }
    }

    private func index(of key: String, at member: Place, _ pick: PickProgram, in elements: [Value]) -> Int? {
        elements.firstIndex { element in
            let raw = access[pick.listSide].value(at: member, in: element)
            guard case .value(let value) = codecs[pick.listSide].decode(raw, member.type) else {
                return false
            }
            return value.asText == key
        }
    }

    // MARK: Reading the list

    private mutating func read(
        _ pick: PickProgram, from elements: [Value], frame: Frame, inner: Frame,
        into output: inout PerSide<Value>
    ) throws(Halt) {
        let side = pick.listSide
        guard try holds(pick.conditions[side], origin: pick.origin, side: side, frame: frame) else { return }
        for take in pick.take {
            var candidates: [Value] = []
            switch take {
            case .by(let member, let composition):
                let single = frame.records[side.other] ?? output[side.other]
                if let key = key(composition, pick, single: single),
                    let index = index(of: key, at: member, pick, in: elements)
                {
                    candidates = [elements[index]]
                }
            case .same:
                if let single = frame.records[side.other],
                    elements.contains(where: { isSame(pick.nodes, element: $0, side, single: single) })
                {
                    return noteSame(pick, side.other)
                }
            case .first: candidates = elements.first.map { [$0] } ?? []
            case .last: candidates = elements.last.map { [$0] } ?? []
            }
            for candidate in candidates {
                var level = inner
                level.records[side] = candidate
                return try runDropping(pick, frame: level, into: &output)
            }
        }
        reasons.append(
            Reason(
                origin: pick.origin, kind: .omitted, side: side.other, place: pick.list.text,
                cause: "no element of `\(pick.list.text)` is taken"))
    }

    private mutating func runDropping(
        _ pick: PickProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        let before = output
        let start = reasons.count
        do throws(Halt) {
            try run(pick.nodes, frame: frame, into: &output)
        } catch {
            guard case .drop(let origin, let cause, let failure) = error else { throw error }
            output = before
            forgetFailures(since: start)
            reasons.append(
                Reason(
                    origin: origin, kind: .dropped, side: pick.listSide, place: pick.list.text, cause: cause,
                    failure: failure))
        }
    }

    private mutating func noteSame(_ pick: PickProgram, _ side: Side) {
        reasons.append(
            Reason(
                origin: pick.origin, kind: .unchanged, side: side, place: pick.list.text,
                cause: "an element of `\(pick.list.text)` has the value already"))
    }

    /// Whether an element says the same as the single side, under the forms of its links.
    private func isSame(_ nodes: [LinkNode], element: Value, _ side: Side, single: Value) -> Bool {
        var isAny = false
        for node in nodes {
            guard case .link(let link) = node, let own = link.reading[side],
                let other = link.reading[side.other]
            else {
                continue
            }
            let left = formed(signature(own, side, element), own)
            guard !left.isEmpty, left == formed(signature(other, side.other, single), other) else {
                return false
            }
            isAny = true
        }
        return isAny
    }

    private func formed(_ values: [Value], _ move: Move) -> [Value] {
        values.map { value in
            var text = value.text
            for case .form(let form) in move.attempts.first?.transforms ?? [] {
                text = text.flatMap { form.apply($0) }
            }
            return text.map { .text($0) } ?? value
        }
    }

    // MARK: Writing the list

    private mutating func write(
        _ pick: PickProgram, over present: [Value], frame: Frame, inner: Frame,
        into output: inout PerSide<Value>
    ) throws(Halt) {
        let side = pick.listSide
        let reading = input.base == nil ? input.from : side.other
        guard try holds(pick.conditions[reading], origin: pick.origin, side: reading, frame: frame) else {
            return
        }
        if let single = frame.records[reading],
            pick.take.contains(where: { if case .same = $0 { true } else { false } }),
            present.contains(where: { isSame(pick.nodes, element: $0, side, single: single) })
        {
            return noteSame(pick, side)
        }
        var level = inner
        var target = input.base == nil ? nil : chosen(pick, in: present, records: frame.records, frame: frame)
        level.records[side] = target
        var written = PerSide<Value>(.object(Fields()), .object(Fields()))
        written[side.other] = output[side.other]
        let start = reasons.count
        do throws(Halt) {
            try run(pick.nodes, frame: level, into: &written)
        } catch {
            guard case .drop(let origin, let cause, let failure) = error else { throw error }
            forgetFailures(since: start)
            reasons.append(
                Reason(
                    origin: origin, kind: .dropped, side: side, place: pick.list.text, cause: cause,
                    failure: failure))
            return
        }
        output[side.other] = written[side.other]
        guard written[side].fields?.isEmpty == false else { return }
        target = nil
        let list = placed(written[side], pick, among: present, frame: frame)
        _ = access[side].write(.list(list), at: pick.list, in: &output[side])
    }

    /// The list with the written element in it: laid over the one that `take` finds, or added.
    private func placed(_ element: Value, _ pick: PickProgram, among present: [Value], frame: Frame)
        -> [Value]
    {
        var elements = present
        var element = element
        for take in pick.take {
            switch take {
            case .by(let member, let composition):
                let single = frame.records[pick.listSide.other]
                guard let key = key(composition, pick, single: single) else { continue }
                _ = access[pick.listSide].write(.text(key), at: member, in: &element)
                if let index = index(of: key, at: member, pick, in: elements) {
                    elements[index] = laid(element, over: elements[index])
                    return elements
                }
            case .same: continue
            case .first, .last:
                if pick.former == .replaced, !elements.isEmpty {
                    let index = if case .first = take { 0 } else { elements.count - 1 }
                    elements[index] = laid(element, over: elements[index])
                    return elements
                }
            }
        }
        switch pick.addition {
        case .first: elements.insert(element, at: 0)
        case .last: elements.append(element)
        case .none: break
        }
        return elements
    }

    /// A written object laid over a present one: what is written wins, the rest stays.
    func laid(_ written: Value, over present: Value) -> Value {
        guard case .object(let new) = written, case .object(var fields) = present else { return written }
        for member in new.members {
            if let old = fields[member.name] {
                fields[member.name] = laid(member.value, over: old)
            } else {
                fields[member.name] = member.value
            }
        }
        return .object(fields)
    }
}
