import MapValues

/// A map: of values at hand, or a raw JSON object that is read member by member.
package struct ExpressionMap: Sendable {
    private enum Storage: Sendable {
        case values(Entries)
        case raw(RawMap)
    }

    /// Entries in the order in which they were written.
    private final class Entries: Sendable {
        let entries: [(key: MapKey, value: ExpressionValue)]
        /// The places of the keys; only for maps that are too long to be searched.
        let places: [MapKey: Int]?

        init(_ entries: [(key: MapKey, value: ExpressionValue)]) {
            self.entries = entries
            guard entries.count > ExpressionMap.searchedCountMax else {
                places = nil
                return
            }
            var places: [MapKey: Int] = [:]
            for (index, entry) in entries.enumerated() { places[entry.key] = index }
            self.places = places
        }
    }

    private final class RawMap: Sendable {
        let fields: Fields
        let reader: Int
        let table: ReadingTable

        init(fields: Fields, reader: Int, table: ReadingTable) {
            self.fields = fields
            self.reader = reader
            self.table = table
        }
    }

    /// Up to this many entries a search is as fast as a hash.
    private static let searchedCountMax = 8

    private let storage: Storage

    /// A map of entries whose keys are distinct.
    package init(_ entries: [(key: MapKey, value: ExpressionValue)]) { storage = .values(Entries(entries)) }

    /// A raw object whose members are read by one reader of a table.
    init(raw fields: Fields, reader: Int, table: ReadingTable) {
        storage = .raw(RawMap(fields: fields, reader: reader, table: table))
    }

    /// The number of keys.
    package var count: Int {
        switch storage {
        case .values(let map): map.entries.count
        case .raw(let map): map.fields.count
        }
    }

    /// The value of a key, `nil` where there is none.
    package func value(of key: MapKey) throws(EvaluationError) -> ExpressionValue? {
        switch storage {
        case .values(let map):
            if let places = map.places { return places[key].map { map.entries[$0].value } }
            return map.entries.first { $0.key == key }?.value
        case .raw(let map):
            guard case .string(let name) = key, let raw = map.fields[name] else { return nil }
            return try map.table.read(raw, by: map.reader)
        }
    }

    /// Whether a key is there.
    package func contains(_ key: MapKey) -> Bool {
        switch storage {
        case .values(let map):
            if let places = map.places { return places[key] != nil }
            return map.entries.contains { $0.key == key }
        case .raw(let map):
            if case .string(let name) = key { return map.fields[name] != nil }
            return false
        }
    }

    /// All keys, in their order.
    package var keys: [MapKey] {
        switch storage {
        case .values(let map): map.entries.map(\.key)
        case .raw(let map): map.fields.members.map { .string($0.name) }
        }
    }

    /// All entries, in their order.
    package func entries() throws(EvaluationError) -> [(key: MapKey, value: ExpressionValue)] {
        switch storage {
        case .values(let map): return map.entries
        case .raw(let map):
            var result: [(key: MapKey, value: ExpressionValue)] = []
            for member in map.fields.members {
                result.append((.string(member.name), try map.table.read(member.value, by: map.reader)))
            }
            return result
        }
    }
}
