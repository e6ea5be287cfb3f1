package import MapProgram
package import MapValues

/// Turns records as a platform would answer them into what it takes, by its compiled shapes.
package struct RecordWriter {
    private let shapes: [WriteShape]
    private var request = WriteRequest()

    private init(_ program: PlatformProgram) { shapes = program.shapes }

    /// The write of a new record.
    package static func create(_ wanted: Value, record: String, program: PlatformProgram) -> WriteRequest {
        write(wanted, there: nil, record: record, program: program)
    }

    /// The write that makes a record that is there so; what is equal already is not sent.
    ///
    /// Members that are not wanted stay as they are; a list that is wanted is wanted as a whole.
    package static func update(
        _ wanted: Value, there: Value, record: String, program: PlatformProgram
    ) -> WriteRequest {
        write(wanted, there: there, record: record, program: program)
    }

    private static func write(
        _ wanted: Value, there: Value?, record: String, program: PlatformProgram
    ) -> WriteRequest {
        guard let index = program.shape(record), program.shapes.indices.contains(index) else {
            return WriteRequest()
        }
        var writer = RecordWriter(program)
        let shape = program.shapes[index]
        let known = there?.fields
        let all = shape.isWhole ? known.map { laid(wanted.fields ?? Fields(), over: $0) } : nil
        let fields = all ?? wanted.fields ?? Fields()
        let frame = Frame(root: fields, there: known, key: shape.key)
        let body = writer.object(fields, known, shape.members, frame, isSparse: true)
        guard !body.isEmpty else { return writer.request }
        guard shape.isWhole, known != nil else {
            writer.request.record = .object(body)
            return writer.request
        }
        var whole = writer.object(fields, known, shape.members, frame, isSparse: false)
        // What the platform file does not know of would be emptied as well.
        for member in fields.members where !shape.members.contains(where: { $0.name == member.name }) {
            whole[member.name] = member.value
        }
        writer.request.record = .object(whole)
        return writer.request
    }

    /// What the members of one write have in common.
    struct Frame {
        /// The whole wanted record.
        let root: Fields
        /// The whole record that is there; `nil` for a new one.
        let there: Fields?
        /// The field that names it.
        let key: String?
    }

    // MARK: Objects

    /// The members of a request; `isSparse` leaves out what is there already.
    private mutating func object(
        _ wanted: Fields, _ there: Fields?, _ members: [WriteShape.Member], _ frame: Frame, isSparse: Bool
    ) -> Fields {
        var result = Fields()
        for member in members {
            guard let value = wanted[member.name] else { continue }
            let old = there?[member.name]
            // What a platform gives to a record itself is in the address.
            if member.isKey && member.writing == .never { continue }
            // Nothing is there that could be emptied.
            if value == .null && (frame.there == nil || old == nil) { continue }
            if case .object(let inner) = member.content {
                add(value, old, inner, as: member, frame, isSparse, to: &result)
                continue
            }
            if there != nil, isSparse, value == old { continue }
            guard isWritable(member, value, old, frame) else { continue }
            if let written = written(value, old, member, frame) { result[member.wireName] = written }
        }
        return result
    }

    /// An object whose members are declared in place: some of them may stand beside it in a request.
    private mutating func add(
        _ value: Value, _ old: Value?, _ inner: [WriteShape.Member], as member: WriteShape.Member,
        _ frame: Frame, _ isSparse: Bool, to result: inout Fields
    ) {
        guard let fields = value.fields else { return }
        let known = frame.there == nil ? nil : old?.fields ?? Fields()
        let body = object(fields, known, inner, frame, isSparse: isSparse)
        var rest = Fields()
        for part in body.members {
            let isLifted = inner.contains { $0.isLifted && $0.wireName == part.name }
            if isLifted { result[part.name] = part.value } else { rest[part.name] = part.value }
        }
        if !rest.isEmpty { result[member.wireName] = .object(rest) }
    }

    /// Whether a field may be in this write; one with an operation of its own is put among the calls.
    private mutating func isWritable(
        _ member: WriteShape.Member, _ value: Value, _ old: Value?, _ frame: Frame
    ) -> Bool {
        switch member.writing {
        case .always: return true
        case .never: return false
        case .create:
            if frame.there == nil { return true }
            if let operation = member.setBy { set(member.name, to: value, by: operation, frame) }
            return false
        case .afterCreate:
            if frame.there == nil { request.isUnfinished = true }
            return frame.there != nil
        }
    }

    private mutating func set(_ name: String, to value: Value, by operation: String, _ frame: Frame) {
        var record = Fields()
        if let key = frame.key, let id = frame.there?[key] ?? frame.root[key] { record[key] = id }
        record[name] = value
        request.calls.append(
            .init(
                operation: operation,
                parameters: ["record": .object(record), "records": .list([.object(record)])]))
    }

    // MARK: Values

    private mutating func written(
        _ value: Value, _ old: Value?, _ member: WriteShape.Member, _ frame: Frame
    ) -> Value? {
        switch member.content {
        case .plain, .object: return value == .null ? member.blank ?? .null : value
        case .record(let index):
            guard let fields = value.fields else { return value }
            return embedded(fields, shapes[index], frame)
        case .list(let rule): return list(value, old, rule, frame)
        case .entries(let key, let name): return entries(value, old, key: key, value: name, frame)
        }
    }

    /// A record inside another: all that is wanted of it, with what names it.
    private mutating func embedded(_ fields: Fields, _ shape: WriteShape, _ frame: Frame) -> Value? {
        var result = Fields()
        if let key = shape.key, let id = fields[key], !id.isEmpty { result[key] = id }
        for member in object(fields, nil, shape.members, frame, isSparse: false).members {
            result[member.name] = member.value
        }
        return result.isEmpty ? nil : .object(result)
    }

    private func entries(
        _ value: Value, _ old: Value?, key: String, value name: String, _ frame: Frame
    ) -> Value? {
        let known = old?.elements ?? []
        var result: [Value] = []
        for entry in value.elements ?? [] {
            guard let fields = entry.fields, let handle = fields[key] else { continue }
            let there = known.first { $0.fields?[key] == handle }?.fields
            if let there, there[name] == fields[name] { continue }
            result.append(.object(Fields([(key, handle), (name, fields[name] ?? .null)])))
        }
        return result.isEmpty ? nil : .list(result)
    }

    // MARK: Lists

    private mutating func list(
        _ value: Value, _ old: Value?, _ rule: WriteShape.ListRule, _ frame: Frame
    ) -> Value? {
        let shape = shapes[rule.shape]
        let wanted = Self.elements(value)
        guard frame.there != nil else { return newList(wanted, rule, shape, frame) }
        let known = Self.elements(old)
        if let through = rule.through {
            call(through, wanted, known, rule, shape, frame)
            return nil
        }
        guard let removal = rule.removal, let key = rule.key else {
            return .list(wanted.compactMap { embedded($0, shape, frame) })
        }
        var result: [Value] = []
        for element in wanted {
            guard let id = element[key], !id.isEmpty, let there = known.first(where: { $0[key] == id }) else {
                if let made = embedded(element.without(key), shape, frame) { result.append(made) }
                continue
            }
            let changes = object(element, there, shape.members, frame, isSparse: true)
            if !changes.isEmpty { result.append(.object(changes.led(by: key, id))) }
        }
        for element in known {
            guard let id = element[key], !wanted.contains(where: { $0[key] == id }) else { continue }
            result.append(.object(removal.led(by: key, id)))
        }
        return result.isEmpty ? nil : .list(result)
    }

    /// The elements that a new record is made with; the rest follows once it is there.
    private mutating func newList(
        _ wanted: [Fields], _ rule: WriteShape.ListRule, _ shape: WriteShape, _ frame: Frame
    ) -> Value? {
        let now = wanted.filter { element in
            !rule.later.contains { element[$0].map { !$0.isEmpty } ?? false }
        }
        if now.count < wanted.count { request.isUnfinished = true }
        // What names an element is given by the platform.
        let made = now.compactMap { embedded(rule.key.map($0.without) ?? $0, shape, frame) }
        return made.isEmpty ? nil : .list(made)
    }

    /// Elements that are made, changed and deleted by calls of their own.
    private mutating func call(
        _ through: WriteShape.ElementOperations, _ wanted: [Fields], _ known: [Fields],
        _ rule: WriteShape.ListRule, _ shape: WriteShape, _ frame: Frame
    ) {
        let key = rule.key ?? ""
        for element in known {
            guard let id = element[key], !wanted.contains(where: { $0[key] == id }) else { continue }
            add(through.operations["delete"], ["id": id])
        }
        for element in wanted {
            if let id = element[key], let there = known.first(where: { $0[key] == id }) {
                let changes = object(element, there, shape.members, frame, isSparse: true)
                if !changes.isEmpty {
                    add(through.operations["update"], ["id": id, "record": .object(changes)])
                }
            } else if case .object(var made)? = embedded(element.without(key), shape, frame) {
                for (name, place) in through.with.sorted(by: { $0.key < $1.key }) {
                    let root = Value.object(frame.there ?? frame.root)
                    guard let value = place.value(in: root) else { continue }
                    made = made.putting(value, at: name.split(separator: ".").map(String.init)[...])
                }
                add(through.operations["create"], ["record": .object(made)])
            }
        }
    }

    private mutating func add(_ operation: String?, _ parameters: [String: Value]) {
        guard let operation else { return }
        request.calls.append(.init(operation: operation, parameters: parameters))
    }

    /// The elements of a list, also of one that stands as an object by keys.
    private static func elements(_ value: Value?) -> [Fields] {
        let values = value?.elements ?? value?.fields?.members.map(\.value) ?? []
        return values.compactMap(\.fields)
    }

    /// A record with the wanted members over those that are there; lists are taken as wanted.
    private static func laid(_ wanted: Fields, over there: Fields) -> Fields {
        var result = there
        for member in wanted.members {
            if case .object(let inner) = member.value, let old = there[member.name]?.fields {
                result[member.name] = .object(laid(inner, over: old))
            } else {
                result[member.name] = member.value
            }
        }
        return result
    }
}

extension Fields {
    /// The members without one.
    fileprivate func without(_ name: String) -> Fields {
        var fields = self
        fields[name] = nil
        return fields
    }

    /// The members behind the one that names the element.
    fileprivate func led(by key: String, _ id: Value) -> Fields {
        var result = Fields()
        result[key] = id
        for member in members { result[member.name] = member.value }
        return result
    }

    /// The members with a value at a place; objects on the way are made.
    fileprivate func putting(_ value: Value, at path: ArraySlice<String>) -> Fields {
        guard let name = path.first else { return self }
        var result = self
        let rest = path.dropFirst()
        result[name] =
            rest.isEmpty ? value : .object((self[name]?.fields ?? Fields()).putting(value, at: rest))
        return result
    }
}
