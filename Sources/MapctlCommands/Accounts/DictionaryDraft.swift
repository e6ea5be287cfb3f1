import MapDocuments
import MapSource
import MapYAML

/// A dictionary of an instance as somebody would write it: the rows that are there, proposals, and what is
/// left.
///
/// What a person wrote is never changed: rows stay as they stand, and what an account no longer has is
/// marked.
struct DictionaryDraft {
    /// A code of a side that rows can name.
    struct Code: Hashable {
        var code: String
        var name: String
    }

    /// A side of the dictionary.
    struct Side {
        /// The name of the side in the pair.
        var name: String
        /// The list. For example: `payment_types`.
        var list: String
        /// The codes that the account has now.
        var codes: [Code]
        /// The codes of the snapshot before this one; `nil` where there was none.
        var before: Set<String>?
    }

    /// A row as written, with the codes that it names on each side.
    struct Row {
        var text: String
        var first: [String]
        var second: [String]
    }

    let name: String
    let first: Side
    let second: Side
    let rows: [Row]
    /// Lines that a person wrote in the dictionary beside its rows: other keys, and remarks.
    var kept: [String] = []

    /// Codes of the sides that no row names.
    var unmapped: (first: [Code], second: [Code]) {
        let named = (Set(rows.flatMap(\.first)), Set(rows.flatMap(\.second)))
        return (
            first.codes.filter { !named.0.contains($0.code) },
            second.codes.filter { !named.1.contains($0.code) }
        )
    }

    /// Pairs of codes without a row that are equal by code or by name, each once, and why.
    var proposals: [(first: Code, second: Code, because: String)] {
        var (left, right) = unmapped
        var found: [(Code, Code, String)] = []
        for (because, key) in [
            ("equal codes", { Self.key($0.code) }), ("equal names", { Self.key($0.name) }),
        ]
            as [(String, (Code) -> String)]
        {
            for code in left {
                let fitting = right.filter { key($0) == key(code) && !key(code).isEmpty }
                // Of several nobody can tell which is meant.
                guard fitting.count == 1, left.count(where: { key($0) == key(code) }) == 1 else { continue }
                found.append((code, fitting[0], because))
            }
            left.removeAll { code in found.contains { $0.0 == code } }
            right.removeAll { code in found.contains { $0.1 == code } }
        }
        return found
    }

    /// The dictionary as YAML, with remarks, each line behind so many blanks.
    func text(indentation: Int) -> String {
        let blank = String(repeating: " ", count: indentation)
        var lines = ["\(blank)\(name):"] + kept.map { "\(blank)  \($0)" } + ["\(blank)  rows:"]
        for row in rows { lines.append("\(blank)    - \(row.text)\(remark(row))") }
        let proposals = proposals
        for (first, second, because) in proposals {
            lines.append(
                "\(blank)    - [\(YAMLText.written(first.code)), \(YAMLText.written(second.code))]"
                    + "  # proposed, \(because): \(Self.title(first)) - \(Self.title(second))")
        }
        if rows.isEmpty, proposals.isEmpty { lines[lines.count - 1] += " []" }
        let (left, right) = unmapped
        lines += remarks(left.filter { code in !proposals.contains { $0.first == code } }, first, blank)
        lines += remarks(right.filter { code in !proposals.contains { $0.second == code } }, second, blank)
        return lines.joined(separator: "\n") + "\n"
    }

    /// What is wrong with a row: codes that an account has no longer.
    private func remark(_ row: Row) -> String {
        let (left, right) = gone(row)
        let words = left.map { "\(first.name) has no \($0)" } + right.map { "\(second.name) has no \($0)" }
        return words.isEmpty ? "" : "  # gone: " + words.joined(separator: ", ")
    }

    /// Codes of a row that the account of their side has no longer.
    func gone(_ row: Row) -> (first: [String], second: [String]) {
        (
            row.first.filter { code in !first.codes.contains { $0.code == code } },
            row.second.filter { code in !second.codes.contains { $0.code == code } }
        )
    }

    private func remarks(_ codes: [Code], _ side: Side, _ blank: String) -> [String] {
        codes.map { code in
            let isNew = side.before.map { !$0.contains(code.code) } ?? false
            return "\(blank)    # no row: \(side.name) \(YAMLText.written(code.code))"
                + (code.name.isEmpty || code.name == code.code ? "" : " (\(Self.title(code)))")
                + (isNew ? ", new" : "")
        }
    }

    /// A code with its name, on one line.
    private static func title(_ code: Code) -> String {
        let name = code.name.map { $0.isNewline ? " " : String($0) }.joined()
        return name.isEmpty ? code.code : name
    }

    /// A text as it is compared: without blanks around it, in small letters.
    private static func key(_ text: String) -> String {
        text.lowercased().split(separator: " ").joined(separator: " ")
    }
}
