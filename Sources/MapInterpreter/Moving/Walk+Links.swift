import MapExpressions
import MapProgram
import MapValues

extension Walk {
    /// One link: decides which side is read, and moves the value.
    mutating func run(
        _ link: LinkProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        guard let side = sideToRead(link, frame: frame) else { return }
        guard let move = link.reading[side] else { return }
        try run(move, origin: link.origin, reading: side, frame: frame, into: &output[side.other])
    }

    // MARK: Which side is read

    /// Without a base the given side; with one, the side that differs from what both last agreed on.
    private mutating func sideToRead(_ link: LinkProgram, frame: Frame) -> Side? {
        if let reading = frame.reading { return reading }
        guard input.base != nil else { return input.from }
        if link.reading[.first]?.once != nil || link.reading[.second]?.once != nil { return nil }
        let first = hasChanged(link, .first, frame: frame)
        let second = hasChanged(link, .second, frame: frame)
        switch (first, second) {
        case (false, false):
            note(link, .unchanged, side: .second, cause: "neither side differs from what was last agreed")
            return nil
        case (true, false): return .first
        case (false, true): return .second
        case (true, true):
            switch link.owner {
            case .side(let side)?: return side
            case .newest?:
                if let side = newestSide() { return side }
                fallthrough
            case nil:
                let values = Side.allCases.map { side in
                    signature(link.reading[side], side, frame.records[side]).map(\.shown).joined(
                        separator: ", ")
                }
                note(
                    link, .conflict, side: .second,
                    cause: "both sides changed: \(values[0]) and \(values[1])")
                return nil
            }
        }
    }

    /// The side whose record changed last; `nil` when a record does not say, or both say the same moment.
    private func newestSide() -> Side? {
        let moments = Side.allCases.map { side -> Int? in
            guard let place = program.platforms[side].records[record.models[side]].changedField,
                let present = input.records[side],
                case .value(let value) = codecs[side].decode(
                    access[side].value(at: place, in: present), place.type)
            else { return nil }
            return value.asText.flatMap {
                TimeConverting.moment(of: $0, type: place.type, zones: program.zones)
            }
        }
        guard let first = moments[0], let second = moments[1], first != second else { return nil }
        return first > second ? .first : .second
    }

    private func hasChanged(_ link: LinkProgram, _ side: Side, frame: Frame) -> Bool {
        guard let move = link.reading[side] else { return false }
        let now = compared(
            signature(move, side, frame.records[side], parent: frame.parents[side]), link.compare)
        let before = compared(
            signature(move, side, frame.base[side], parent: frame.parents[side]), link.compare)
        return now != before
    }

    private func compared(_ values: [Value], _ forms: [TextForm]) -> [Value] {
        guard !forms.isEmpty else { return values }
        return values.map { value in
            guard case .text(let text) = value else { return value }
            var result: String? = text
            for form in forms { result = result.flatMap { form.apply($0) } }
            return result.map { .text($0) } ?? value
        }
    }

    /// The values that a move would read, in neutral form; none where its conditions do not hold.
    func signature(_ move: Move?, _ side: Side, _ record: Value?, parent: Value? = nil) -> [Value] {
        guard let move, let record else { return [] }
        let own = PerSide(side == .first ? record : nil, side == .second ? record : nil)
        let above = PerSide(side == .first ? parent : nil, side == .second ? parent : nil)
        let level = Frame(records: own, parents: above, base: PerSide(nil, nil))
        for condition in move.conditions {
            guard case .success(.bool(true)) = evaluate(condition, side: side, frame: level) else {
                return []
            }
        }
        var result: [Value] = []
        for attempt in move.attempts {
            for place in attempt.source.places {
                for raw in access[side].values(at: place, in: record) {
                    if case .value(let value) = codecs[side].decode(raw, place.type) { result.append(value) }
                }
            }
            if case .compute(let expression) = attempt.source {
                if case .success(let value) = evaluate(expression, side: side, frame: level) {
                    result.append(value.neutral ?? .null)
                }
            }
        }
        return result
    }

    private mutating func note(_ link: LinkProgram, _ kind: Reason.Kind, side: Side, cause: String) {
        let place = link.reading[side.other]?.attempts.first?.target.text ?? ""
        reasons.append(Reason(origin: link.origin, kind: kind, side: side, place: place, cause: cause))
    }

    // MARK: Moving

    /// What became of one try.
    private enum Tried {
        case done(Value, [TraceStep])
        case absent
        case failed(Outcome, String, Reason.Failure)
    }

    /// Moves one value in one direction.
    mutating func run(
        _ move: Move, origin: Int, reading side: Side, frame: Frame, into output: inout Value
    ) throws(Halt) {
        let target = side.other
        guard try holds(move.conditions, origin: origin, side: side, frame: frame) else {
            let place = move.attempts.first?.target.text ?? ""
            try apply(
                move.otherwise, move: move, origin: origin, target: target, present: frame.records[target],
                cause: "its condition does not hold",
                failure: Reason.Failure(kind: .condition, attempt: 0), place: place, into: &output)
            return
        }
        if move.once == .create, frame.records[target] != nil {
            return note(origin, target, move, "it is written when the record is made, and not later")
        }
        var failure: (outcome: Outcome, cause: String, what: Reason.Failure)?
        for (number, attempt) in move.attempts.enumerated() {
            if let condition = attempt.condition {
                guard try holds([condition], origin: origin, side: side, frame: frame) else { continue }
            }
            switch trial(attempt, number, move: move, side: side, frame: frame, output: output) {
            case .done(let written, let steps):
                if keepsPresent(attempt, steps, side: side, frame: frame) {
                    return note(
                        origin, target, move, "what stands there has the same row of the dictionary",
                        .unchanged,
                        at: attempt.target.text)
                }
                if stands(attempt, written, target, frame) {
                    return note(
                        origin, target, move, "it stands there already", .unchanged, at: attempt.target.text)
                }
                output = written
                reasons.append(
                    Reason(
                        origin: origin, kind: .written, side: target, place: attempt.target.text,
                        value: attempt.target.value(in: output, access[target]), steps: steps))
                return
            case .absent: break
            case .failed(let outcome, let cause, let what): failure = (outcome, cause, what)
            }
            if move.isCases { break }
        }
        let outcome = failure?.outcome ?? move.absent
        let cause = failure?.cause ?? "there is no value to read"
        try apply(
            outcome, move: move, origin: origin, target: target, present: frame.records[target], cause: cause,
            failure: failure?.what ?? Reason.Failure(kind: .absent, attempt: 0),
            place: move.attempts.first?.target.text ?? "", into: &output)
    }

    private mutating func note(
        _ origin: Int, _ side: Side, _ move: Move, _ cause: String, _ kind: Reason.Kind = .omitted,
        at place: String? = nil
    ) {
        let place = place ?? move.attempts.first?.target.text ?? ""
        reasons.append(Reason(origin: origin, kind: kind, side: side, place: place, cause: cause))
    }

    /// Whether all conditions hold; one that cannot be evaluated parks the record.
    func holds(
        _ conditions: [ProgramExpression], origin: Int, side: Side, frame: Frame
    ) throws(Halt) -> Bool {
        for condition in conditions {
            switch evaluate(condition, side: side, frame: frame) {
            case .success(.bool(true)): continue
            case .success: return false
            case .failure(let error):
                throw .park(
                    origin: origin, cause: "`\(condition.text)` cannot be evaluated: \(error.description)")
            }
        }
        return true
    }

    private func trial(
        _ attempt: Move.Attempt, _ number: Int, move: Move, side: Side, frame: Frame, output: Value
    ) -> Tried {
        var trace: [TraceStep] = []
        var stepped = fetch(attempt.source, side: side, frame: frame, &trace)
        var read: Value?
        if case .value(.one(let value)) = stepped { read = value }
        func failed(_ outcome: Outcome, _ kind: Reason.Failure.Kind, _ cause: String) -> Tried {
            .failed(outcome, cause, Reason.Failure(kind: kind, attempt: number, read: read))
        }
        for transform in attempt.transforms {
            guard case .value(let carried) = stepped else { break }
            stepped = self.apply(transform, to: carried, side: side, frame: frame, &trace)
            if case .unmapped = stepped, attempt.unmapped == .pass { stepped = .value(carried) }
        }
        switch stepped {
        case .absent: return .absent
        case .unmapped(let cause): return failed(attempt.unmapped, .unmapped, cause)
        case .unbound(let cause): return failed(move.unbound, .unbound, cause)
        case .unfit(let cause):
            let place = attempt.source.places.first?.text ?? ""
            let isPlaced = cause.hasPrefix("`") || place.isEmpty
            return failed(move.unfit, .unfit, isPlaced ? cause : "`\(place)`: \(cause)")
        case .value(let carried):
            if isBlank(carried, attempt, move, side: side.other) { return .absent }
            var written = output
            keepElements(around: attempt.target, side.other, frame.records[side.other], in: &written)
            if let cause = write(carried, to: attempt.target, side: side.other, into: &written) {
                return cut(carried, attempt, move, side: side, output: output, trace)
                    ?? failed(move.unfit == .cut ? .omit : move.unfit, .unfit, cause)
            }
            return .done(written, trace)
        }
    }

    /// Whether a value that was made counts as absent, by the link or by the field it would be written to.
    private func isBlank(_ carried: Carried, _ attempt: Move.Attempt, _ move: Move, side: Side) -> Bool {
        guard case .one(let value) = carried else { return false }
        if value.isEmpty || move.blank.contains(value) { return true }
        guard case .place(let place) = attempt.target, !place.type.blank.isEmpty,
            case .value(let raw) = codecs[side].encode(value, place.type)
        else { return false }
        return place.type.blank.contains(raw)
    }

    /// `cut` makes a text fit that is only too long; `nil` where nothing fits.
    private func cut(
        _ carried: Carried, _ attempt: Move.Attempt, _ move: Move, side: Side, output: Value,
        _ trace: [TraceStep]
    ) -> Tried? {
        guard move.unfit == .cut, case .one(.text(let text)) = carried,
            case .place(let place) = attempt.target,
            let length = place.type.maximum.flatMap({ Int($0.description) })
        else { return nil }
        let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
        var written = output
        guard write(.one(.text(cut)), to: attempt.target, side: side.other, into: &written) == nil else {
            return nil
        }
        return .done(written, trace + [.turned(what: "cut", from: .text(text), to: .text(cut))])
    }

    /// Writes a value to its target; gives the cause when it does not fit.
    private func write(_ carried: Carried, to target: Move.Target, side: Side, into output: inout Value)
        -> String?
    {
        switch (target, carried) {
        case (.place(let place), .one(let value)): return write(value, at: place, side: side, into: &output)
        case (.parts(let places), .parts(let parts)):
            var written = output
            for place in places {
                guard let part = parts.first(where: { $0.name == place.name }), !part.value.isEmpty else {
                    continue
                }
                let value = part.value.withoutLeadingZeros(for: place.place.type)
                if let cause = write(value, at: place.place, side: side, into: &written) { return cause }
            }
            output = written
            return nil
        case (.place(let place), .parts(let parts)):
            guard parts.count == 1, let part = parts.first else { return "several parts have one place" }
            return write(
                part.value.withoutLeadingZeros(for: place.type), at: place, side: side, into: &output)
        case (.parts, .one): return "one value has several places"
        }
    }

    /// Takes over the lists of which a target is one element.
    private func keepElements(
        around target: Move.Target, _ side: Side, _ present: Value?, in output: inout Value
    ) {
        for place in target.places {
            access[side].keepElements(around: place, of: present, in: &output)
        }
    }

    /// Writes one neutral value; gives the cause when it does not fit.
    func write(_ value: Value, at place: Place, side: Side, into output: inout Value) -> String? {
        switch codecs[side].encode(value, place.type) {
        case .unfit(let cause): return "`\(place.text)`: \(cause)"
        case .value(let raw):
            return access[side].write(raw, at: place, in: &output)
                ? nil : "`\(place.text)` does not denote one place that can be written"
        }
    }

    /// Whether what would be written is there already; asked when only changes are written.
    private func stands(_ attempt: Move.Attempt, _ written: Value, _ side: Side, _ frame: Frame) -> Bool {
        guard input.base != nil, frame.reading == nil, let present = frame.records[side] else { return false }
        return attempt.target.places.allSatisfy { place in
            access[side].value(at: place, in: written) == access[side].value(at: place, in: present)
        }
    }

    /// Whether the present value stands for the same row of the dictionary as the new one: then it stays, so
    /// that a row with several codes does not make one of them another.
    private func keepsPresent(_ attempt: Move.Attempt, _ steps: [TraceStep], side: Side, frame: Frame) -> Bool
    {
        guard let present = frame.records[side.other], case .place(let place) = attempt.target else {
            return false
        }
        for transform in attempt.transforms {
            guard case .dictionary(let index, let from) = transform else { continue }
            let dictionary = program.dictionaries[index]
            guard
                case .value(let value) = codecs[side.other].decode(
                    access[side.other].value(at: place, in: present), place.type),
                let own = dictionary.look(up: value, from: from.other)
            else { return false }
            for case .looked(dictionary.name, let read, _, _) in steps {
                guard let new = dictionary.look(up: read, from: from) else { return false }
                let row = dictionary.rows[new.row]
                return own.row == new.row && (from == .first ? row.second : row.first).count > 1
            }
        }
        return false
    }

    // MARK: Outcomes

    private mutating func apply(
        _ outcome: Outcome, move: Move, origin: Int, target: Side, present: Value?, cause: String,
        failure: Reason.Failure, place: String, into output: inout Value
    ) throws(Halt) {
        func reason(_ kind: Reason.Kind, _ value: Value? = nil) -> Reason {
            Reason(
                origin: origin, kind: kind, side: target, place: place, value: value, cause: cause,
                failure: failure)
        }
        switch outcome {
        case .omit, .cut, .create, .stage, .pass: reasons.append(reason(.omitted))
        case .clear:
            // Only what is there can be emptied.
            let places = move.attempts.prefix(1).flatMap(\.target.places).filter { place in
                present.map { !(access[target].value(at: place, in: $0)?.isEmpty ?? true) } ?? false
            }
            for place in places {
                access[target].keepElements(around: place, of: present, in: &output)
                _ = access[target].write(.null, at: place, in: &output)
            }
            reasons.append(reason(places.isEmpty ? .omitted : .cleared, .null))
        case .default(let value):
            guard let attempt = move.attempts.last else { return }
            keepElements(around: attempt.target, target, present, in: &output)
            if let problem = write(.one(value), to: attempt.target, side: target, into: &output) {
                throw .park(origin: origin, cause: "the default does not fit: \(problem)")
            }
            reasons.append(reason(.defaulted, value))
        case .drop: throw .drop(origin: origin, cause: cause, failure: failure)
        case .park: throw .park(origin: origin, cause: cause)
        case .skip: throw .skip(origin: origin, cause: cause)
        case .stop: throw .stop(origin: origin, cause: cause)
        }
    }
}
