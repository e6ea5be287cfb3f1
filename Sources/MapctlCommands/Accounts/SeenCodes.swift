import MapCompiler
import MapDocuments
import MapValues
import MapYAML

/// The codes that records of an account have, by the fields that its platform file declares.
struct SeenCodes {
    /// When records had a code.
    struct Seen: Equatable {
        /// The day of the last record with it; `nil` where records do not say when they have changed.
        var last: String?
        /// How many records had it.
        var count: Int
    }

    private struct Code: Hashable {
        var list: String
        var code: String
    }

    private let records: [String: PlatformRecordDeclaration]
    private var seen: [Code: Seen] = [:]

    init(_ platform: PlatformDocument) {
        records = Dictionary(platform.records.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// By list and code, sorted.
    var lists: [(name: String, codes: [(code: String, seen: Seen)])] {
        Set(seen.keys.map(\.list)).sorted().map { list in
            let codes = seen.filter { $0.key.list == list }.sorted { $0.key.code < $1.key.code }
            return (list, codes.map { ($0.key.code, $0.value) })
        }
    }

    /// Looks at records of a kind; each counts once for a code, however often it has that.
    mutating func add(_ values: [Value], of record: String) {
        let changed = records[record]?.calls.changes?.field?.text
        for value in values {
            let moment = changed.flatMap { Self.value(at: $0, in: value)?.text }
            let day = moment.map { String($0.prefix(10)) }.flatMap { SnapshotDay.read($0) == nil ? nil : $0 }
            for code in codes(in: value, of: record) {
                let known = seen[code]
                seen[code] = Seen(
                    last: [known?.last, day].compactMap { $0 }.max(), count: (known?.count ?? 0) + 1)
            }
        }
    }

    private func codes(in value: Value, of record: String) -> Set<Code> {
        var codes: Set<Code> = []
        for field in records[record]?.fields ?? [] {
            guard let argument = YAMLData.texts(field.value.argument).first,
                let value = Self.value(at: field.name, in: value)
            else { continue }
            switch field.value.type {
            case "code":
                let code = value.text ?? value.number?.text ?? ""
                if !code.isEmpty { codes.insert(Code(list: argument, code: code)) }
            case "object": codes.formUnion(self.codes(in: value, of: argument))
            case "list":
                // Some platforms have lists under keys.
                let elements = value.elements ?? value.fields?.members.map(\.value) ?? []
                for element in elements { codes.formUnion(self.codes(in: element, of: argument)) }
            default: break
            }
        }
        return codes
    }

    private static func value(at path: String, in record: Value) -> Value? {
        path.split(separator: ".").reduce(Optional(record)) { value, name in value?.fields?[String(name)] }
    }
}
