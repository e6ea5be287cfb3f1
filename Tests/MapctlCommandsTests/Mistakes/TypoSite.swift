import MapSource
import MapTestSupport
import MapYAML

/// A word of a project in which a finger may slip.
struct TypoSite {
    /// What kind of word it is.
    enum Kind: CaseIterable { case key, path, code }

    let kind: Kind
    /// The file, as ``EditedProject/path(_:base:)`` takes it.
    let file: String
    let base: String
    /// The bytes of the word.
    let range: Range<Int>
    let word: String

    /// Words shorter than this have too many neighbours for anybody to tell which was meant.
    private static let lengthMin = 3

    /// All words of a kind in a file; of a path each step is one.
    static func all(_ kind: Kind, base: String, file: String, text: String) -> [TypoSite] {
        let source = SourceFile(name: file, text: text)
        guard let root = YAMLReader.read(source).value else { return [] }
        var spans: [SourceSpan] = []
        collect(root, kind, under: [], &spans)
        let bytes = Array(text.utf8)
        return spans.flatMap { span in
            words(in: bytes, span.range).map {
                TypoSite(
                    kind: kind, file: file, base: base, range: $0,
                    word: String(decoding: bytes[$0], as: UTF8.self))
            }
        }.filter { $0.word.count >= lengthMin }
    }

    /// Keys whose members have names that their author chose.
    private static let naming: Set = [
        "links", "records", "dictionaries", "flows", "extra", "checks", "invariants", "forms", "same",
        "codes",
        "connections", "pairs", "fields", "by", "settings", "operations", "sides", "columns", "options",
        "profiles", "store", "desk", "insales", "retailcrm",
    ]
    private static let sides: Set = ["store", "desk", "insales", "retailcrm"]
    /// Keys behind which an outcome, a condition or a name stands for a side, and no place.
    private static let notPlaces: Set = [
        "when", "unmapped", "absent", "unfit", "unmatched", "else", "checks", "removed", "added", "select",
        "sides", "only", "rows", "codes", "pairs", "matched", "given",
    ]

    private static func collect(
        _ node: YAMLNode, _ kind: Kind, under keys: [String], _ spans: inout [SourceSpan]
    ) {
        switch node.content {
        case .scalar(let scalar):
            guard case .plain = scalar.style else { return }
            let isPlace =
                keys.contains("links") && !keys.contains(where: notPlaces.contains)
                && (keys.last.map { sides.contains($0) || $0 == "same" } ?? false)
            if kind == .path && isPlace || kind == .code && keys.last == "codes of lists" {
                spans.append(node.span)
            }
        case .sequence(let elements):
            for element in elements { collect(element, kind, under: keys, &spans) }
        case .mapping(let members):
            let isNaming = keys.last.map(naming.contains) ?? false
            for member in members {
                if kind == .key, !isNaming, !sides.contains(member.key), !keys.contains("codes of lists") {
                    spans.append(member.keySpan)
                }
                if kind == .path, keys.last == "same" { spans.append(member.keySpan) }
                let isNamed = isNaming && keys.last != "same" && member.key != "same"
                var key = isNamed ? "" : member.key
                // Rows of a dictionary without columns hold free words.
                if key == "rows", hasColumns(members, under: keys) { key = "codes of lists" }
                collect(member.value, kind, under: keys + [key], &spans)
            }
        }
    }

    /// Whether a dictionary says which lists its codes are of: itself, or the one that a project lays over.
    private static func hasColumns(_ dictionary: [YAMLMember], under keys: [String]) -> Bool {
        keys.contains("pairs") || dictionary.contains { sides.contains($0.key) }
    }

    /// The stretches of letters, digits, `_` and `-`; brackets and what stands in them are left out.
    private static func words(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var depth = 0
        for index in range {
            let byte = bytes[index]
            let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            let isWord = isLetter || byte >= 0x30 && byte <= 0x39 || byte == 0x5F || byte == 0x2D
            if byte == 0x28 { depth += 1 }
            if isWord, depth == 0 {
                start = start ?? index
            } else if let first = start {
                words.append(first..<index)
                start = nil
            }
            if byte == 0x29 { depth -= 1 }
        }
        if let start { words.append(start..<range.upperBound) }
        return words
    }
}
