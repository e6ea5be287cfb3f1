import MapValues

/// One case of the official suite of CEL, as its JSON form has it.
struct ConformanceCase {
    /// The file, section and name, with a number behind it where the suite uses a name twice.
    let key: String
    let expression: String
    let isChecked: Bool
    let isOnlyChecked: Bool
    let container: String
    let environment: [Value]
    let bindings: Fields
    let expected: Fields

    /// All cases of a file.
    static func cases(of file: Value) -> [ConformanceCase] {
        var counts: [String: Int] = [:]
        return (file.elements ?? []).compactMap { element in
            guard let fields = element.fields, let expression = fields["expr"]?.text else { return nil }
            let names = ["file", "section", "name"].map { fields[$0]?.text ?? "" }
            let name = names.joined(separator: "/")
            counts[name, default: 0] += 1
            let count = counts[name] ?? 1
            return ConformanceCase(
                key: count == 1 ? name : "\(name) #\(count)", expression: expression,
                isChecked: fields["disable_check"] != .bool(true),
                isOnlyChecked: fields["check_only"] == .bool(true),
                container: fields["container"]?.text ?? "",
                environment: fields["type_env"]?.elements ?? [],
                bindings: fields["bindings"]?.fields ?? Fields(),
                expected: fields["expect"]?.fields ?? Fields())
        }
    }
}
