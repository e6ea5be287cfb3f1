import MapInterpreter
import MapSource
import MapValues

/// Pairs of ids from a JSON file, until there is a store.
///
/// For example: `{"customer": [["46603", "77"]]}`, the first side's id before the second side's.
enum BindingsFile {
    private static let bytesMax = 64 << 20

    /// The bindings of a file; none without a file.
    static func read(_ path: String?) -> Checked<Bindings> {
        guard let path else { return Checked(Bindings()) }
        switch FileAccess.read(path, bytesMax: bytesMax) {
        case .failure(let problem): return Checked(nil, [.unreadable(path, problem)])
        case .success(let bytes):
            let file = SourceFile(name: path, bytes: bytes)
            let checked = JSONReader.read(file)
            guard let value = checked.value else { return Checked(nil, checked.diagnostics) }
            guard let bindings = bindings(value) else {
                return Checked(nil, checked.diagnostics + [.wrongBindings(at: file.span(0..<0))])
            }
            return Checked(bindings, checked.diagnostics)
        }
    }

    /// The bindings that a value holds; `nil` when it has another shape.
    static func bindings(_ value: Value) -> Bindings? {
        guard let records = value.fields else { return nil }
        var bindings = Bindings()
        for record in records.members {
            for pair in record.value.elements ?? [.null] {
                guard let ids = pair.elements?.map({ $0.text ?? $0.number?.text }), ids.count == 2,
                    let first = ids[0], let second = ids[1]
                else { return nil }
                bindings.bind(record.name, first: first, second: second)
            }
        }
        return bindings
    }
}
