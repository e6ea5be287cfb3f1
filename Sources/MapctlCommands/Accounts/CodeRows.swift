import MapDocuments
import MapValues
import MapYAML

/// Rows of an account's lists with the columns that the platform file declares.
struct CodeRows {
    /// A row of a list.
    struct Row: Sendable, Hashable {
        var code: String
        var name: String
        /// All columns in their order, the code first.
        var columns: [Column]
    }

    /// A column with what stands in it.
    struct Column: Sendable, Hashable {
        var name: String
        /// As YAML has it: quoted where it would be read as something else.
        var written: String
    }

    private let declared: CodeListDeclaration

    init(_ declared: CodeListDeclaration) { self.declared = declared }

    /// The rows of records that the platform gave; a record without a code is left out.
    func rows(_ records: [Value]) -> [Row] {
        let code = declared.code?.text ?? "code"
        let name = declared.name?.text
        let further = declared.columns.map(\.name)
        return records.compactMap { record in
            guard let text = Self.text(at: code, in: record), !text.isEmpty else { return nil }
            var columns: [Column] = []
            for column in [code] + [name].compactMap({ $0 }) + further {
                guard let value = Self.value(at: column, in: record), !value.isEmpty else { continue }
                columns.append(Column(name: column, written: Self.written(value)))
            }
            return Row(
                code: text, name: name.flatMap { Self.text(at: $0, in: record) } ?? "", columns: columns)
        }
    }

    private static func value(at path: String, in record: Value) -> Value? {
        path.split(separator: ".").reduce(Optional(record)) { value, name in value?.fields?[String(name)] }
    }

    private static func text(at path: String, in record: Value) -> String? {
        switch value(at: path, in: record) {
        case .text(let text)?: text
        case .number(let number)?: number.text
        case .bool(let flag)?: flag ? "true" : "false"
        case .null?, .list?, .object?, nil: nil
        }
    }

    private static func written(_ value: Value) -> String {
        switch value {
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): YAMLText.written(number.text)
        case .text(let text): YAMLText.written(text)
        case .null, .list, .object: YAMLText.written(JSONWriter.text(value))
        }
    }
}
