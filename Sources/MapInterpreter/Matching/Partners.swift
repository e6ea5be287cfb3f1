package import MapProgram
package import MapValues

/// The records of the side that is written, and which of them belongs to a record of the other.
///
/// An absent value matches nothing. It compares exact text, after the form of the way.
package struct Partners: Sendable {
    /// What was found for a record.
    package enum Found: Sendable {
        /// Bound before: whatever it looks like.
        case bound(Value)
        /// Found by the place of the written side that this names.
        case matched(Value, by: String)
        /// So many have the same value at this place.
        case several([Value], by: String)
        case none
    }

    private let interpreter: Interpreter
    private let reading: Side
    private let bindings: Bindings
    private let records: [Value]
    private var byID: [String: Int] = [:]
    /// For each way of matching: the records by their key.
    private var indices: [[String: [Int]]] = []

    /// Takes the records of the side that is written.
    package init(_ records: [Value], interpreter: Interpreter, reading: Side, bindings: Bindings) {
        self.interpreter = interpreter
        self.reading = reading
        self.bindings = bindings
        self.records = records
        let target = reading.other
        for (index, record) in records.enumerated() {
            if let id = interpreter.id(of: record, side: target) { byID[id] = byID[id] ?? index }
        }
        indices = interpreter.record.matching.ways.map { way in
            var index: [String: [Int]] = [:]
            for (number, record) in records.enumerated() {
                for key in Set(interpreter.keys(of: record, way, side: target)) {
                    index[key, default: []].append(number)
                }
            }
            return index
        }
    }

    /// The partner of a record of the side that is read.
    package func partner(of record: Value) -> Found {
        let name = interpreter.record.name
        if let id = interpreter.id(of: record, side: reading),
            let bound = bindings.partner(of: id, record: name, from: reading), let index = byID[bound]
        {
            return .bound(records[index])
        }
        for (way, index) in zip(interpreter.record.matching.ways, indices) {
            var found: Set<Int> = []
            for key in interpreter.keys(of: record, way, side: reading) { found.formUnion(index[key] ?? []) }
            let place = way.places[reading.other].text
            let partners = found.sorted().map { records[$0] }
            if partners.count > 1 { return .several(partners, by: place) }
            if let partner = partners.first { return .matched(partner, by: place) }
        }
        return .none
    }
}

extension Interpreter {
    /// What a record does with the partner that was found: the partner to write over, or why it goes no
    /// further.
    package func decision(_ found: Partners.Found, reading: Side) -> MatchDecision {
        let matching = record.matching
        switch found {
        case .bound(let partner): return .write(over: partner, fillsOnly: false)
        case .matched(let partner, let place):
            switch matching.matched {
            case .update: return .write(over: partner, fillsOnly: false)
            case .fill: return .write(over: partner, fillsOnly: true)
            case .leave: return .hold(.skipped, "its partner by `\(place)` is left as it is")
            case .park: return .hold(.parked, "its partner by `\(place)` is not confirmed")
            }
        case .several(let partners, let place):
            let cause = "\(partners.count) records have the same `\(place)`"
            switch matching.several {
            case .oldest: return .write(over: partners[0], fillsOnly: false)
            case .park: return .hold(.parked, cause)
            case .skip: return .hold(.skipped, cause)
            case .stop: return .hold(.stopped, cause)
            }
        case .none:
            let cause = "it has no partner on the other side"
            switch matching.unmatched[reading] {
            case .create, .pass, .default, .clear, .cut: return .write(over: nil, fillsOnly: false)
            case .park, .stage: return .hold(.parked, cause)
            case .skip, .omit, .drop: return .hold(.skipped, cause)
            case .stop: return .hold(.stopped, cause)
            }
        }
    }

    /// What is written to a partner: its id in front, so that it is known which record is meant.
    package func update(of partner: Value, to wanted: Value, fillsOnly: Bool, side: Side) -> Value {
        let changes = fillsOnly ? Self.filling(wanted, partner) : wanted
        guard let name = program.platforms[side].records[record.models[side]].id,
            let id = partner.fields?[name], let members = changes.fields?.members
        else { return changes }
        let rest = members.filter { $0.name != name }
        return .object(Fields([(name, id)] + rest.map { ($0.name, $0.value) }))
    }

    /// What of a value stands where the present one is empty.
    private static func filling(_ wanted: Value, _ present: Value) -> Value {
        guard case .object(let fields) = wanted else { return present.isEmpty ? wanted : .null }
        var result = Fields()
        for member in fields.members {
            guard let own = present.fields?[member.name], !own.isEmpty else {
                result[member.name] = member.value
                continue
            }
            let inner = filling(member.value, own)
            if !inner.isEmpty { result[member.name] = inner }
        }
        return .object(result)
    }

    /// The id of a record, as bindings have it.
    func id(of record: Value, side: Side) -> String? {
        guard let path = program.platforms[side].records[self.record.models[side]].id else { return nil }
        var value = record
        for name in path.split(separator: ".") {
            guard let inner = value.fields?[String(name)] else { return nil }
            value = inner
        }
        return value.asText
    }

    /// The texts by which a record is found; none where the place is absent.
    func keys(of record: Value, _ way: Matching.Way, side: Side) -> [String] {
        let platform = program.platforms[side]
        let place = way.places[side]
        return PlaceAccess(platform: platform).values(at: place, in: record).compactMap { raw in
            guard case .value(let value) = Codec(platform: platform).decode(raw, place.type) else {
                return nil
            }
            var text = value.asText
            for form in way.forms { text = text.flatMap { form.apply($0) } }
            return text.flatMap { $0.isEmpty ? nil : $0 }
        }
    }
}
