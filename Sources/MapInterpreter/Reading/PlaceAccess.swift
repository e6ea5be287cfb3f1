import MapProgram
import MapValues

/// Reads and writes places in records.
struct PlaceAccess {
    let platform: PlatformModel

    /// The raw values at a place: none, one, or several behind a selector of several elements.
    func values(at place: Place, in record: Value) -> [Value] { walk(place.steps[...], record) }

    /// The raw value at a place; the first of several.
    func value(at place: Place, in record: Value) -> Value? { values(at: place, in: record).first }

    private func walk(_ steps: ArraySlice<Place.Step>, _ value: Value) -> [Value] {
        guard let step = steps.first else { return [value] }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            guard let inner = value.fields?[name] else { return [] }
            return walk(rest, inner)
        case .entry(let name, let key, let member):
            let entry = listed(value).first { $0.fields?[key] == .text(name) }
            guard let inner = entry?.fields?[member] else { return [] }
            return walk(rest, inner)
        case .select(let selector):
            return selected(selector, in: listed(value)).flatMap { walk(rest, $0) }
        case .column(let list, let name):
            guard let code = code(value), let row = platform.codeLists[list].row(of: code),
                let inner = row[name]
            else { return [] }
            return walk(rest, inner)
        }
    }

    private func code(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .number(let number): number.text
        case .null, .bool, .list, .object: nil
        }
    }

    /// The elements of a list; of an object that stands for a list, its values.
    func listed(_ value: Value?) -> [Value] {
        switch value {
        case .list(let elements)?: elements
        case .object(let fields)?: fields.members.map(\.value)
        case .null?, .bool?, .number?, .text?, nil: []
        }
    }

    private func selected(_ selector: Place.Selector, in elements: [Value]) -> [Value] {
        switch selector {
        case .first: return elements.first.map { [$0] } ?? []
        case .last: return elements.last.map { [$0] } ?? []
        case .all: return elements
        case .equals(let member, let type, let wanted):
            return elements.filter { holds($0, member, type, [wanted]) }
        case .isIn(let member, let type, let wanted):
            return elements.filter { holds($0, member, type, wanted) }
        }
    }

    private func holds(_ element: Value, _ member: String, _ type: FieldType, _ wanted: [Value]) -> Bool {
        guard case .value(let value) = Codec(platform: platform).decode(element.fields?[member], type) else {
            return false
        }
        return wanted.contains(value) || wanted.contains { $0.text == code(value) }
    }

    /// Puts a raw value at a place; objects, entries and elements on the way are made. False when the place
    /// does not denote one settable value.
    func write(_ raw: Value, at place: Place, in record: inout Value) -> Bool {
        put(raw, place.steps[...], &record)
    }

    /// Takes over the list that a place names one element of, unless something of it is written already:
    /// a list is written as a whole, so that the other elements would be lost.
    func keepElements(around place: Place, of present: Value?, in record: inout Value) {
        let names = place.steps.prefix { if case .member = $0 { true } else { false } }
        guard let present, names.count < place.steps.count else { return }
        var list = place
        list.steps = Array(names)
        guard value(at: list, in: record) == nil, let elements = value(at: list, in: present),
            !listed(elements).isEmpty
        else { return }
        _ = write(.list(listed(elements)), at: list, in: &record)
    }

    private func put(_ raw: Value, _ steps: ArraySlice<Place.Step>, _ value: inout Value) -> Bool {
        guard let step = steps.first else {
            value = raw
            return true
        }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            var fields = value.fields ?? Fields()
            var inner = fields[name] ?? .null
            guard put(raw, rest, &inner) else { return false }
            fields[name] = inner
            value = .object(fields)
            return true
        case .entry(let name, let key, let member):
            return putElement(raw, rest, member: member, &value) {
                $0.fields?[key] == .text(name)
            } make: {
                Fields([(key, .text(name))])
            }
        case .select(.equals(let name, let type, let wanted)):
            guard case .value(let encoded) = Codec(platform: platform).encode(wanted, type) else {
                return false
            }
            return putElement(raw, rest, member: nil, &value) {
                holds($0, name, type, [wanted])
            } make: {
                Fields([(name, encoded)])
            }
        case .select(.first):
            return putAt(0, raw, rest, &value)
        case .select(.last):
            return putAt(max(0, listed(value).count - 1), raw, rest, &value)
        case .select(.all), .select(.isIn), .column: return false
        }
    }

    private func putElement(
        _ raw: Value, _ rest: ArraySlice<Place.Step>, member: String?, _ value: inout Value,
        matching: (Value) -> Bool, make: () -> Fields
    ) -> Bool {
        var elements = listed(value)
        let index = elements.firstIndex(where: matching) ?? elements.count
        if index == elements.count { elements.append(.object(make())) }
        if let member {
            var fields = elements[index].fields ?? Fields()
            var inner = fields[member] ?? .null
            guard put(raw, rest, &inner) else { return false }
            fields[member] = inner
            elements[index] = .object(fields)
        } else {
            guard put(raw, rest, &elements[index]) else { return false }
        }
        value = .list(elements)
        return true
    }

    private func putAt(_ index: Int, _ raw: Value, _ rest: ArraySlice<Place.Step>, _ value: inout Value)
        -> Bool
    {
        var elements = listed(value)
        if index >= elements.count { elements.append(.null) }
        guard put(raw, rest, &elements[index]) else { return false }
        value = .list(elements)
        return true
    }

    /// Removes a member of an object from a record, and the objects around it that have no other.
    func remove(_ place: Place, from record: inout Value) -> Bool { drop(place.steps[...], &record) }

    private func drop(_ steps: ArraySlice<Place.Step>, _ value: inout Value) -> Bool {
        guard case .member(let name)? = steps.first, var fields = value.fields, var inner = fields[name]
        else {
            return false
        }
        if steps.count == 1 {
            fields[name] = nil
        } else {
            guard drop(steps.dropFirst(), &inner) else { return false }
            fields[name] = inner.isEmpty ? nil : inner
        }
        value = .object(fields)
        return true
    }
}
