/// A declaration as the beginning of its line tells it.
struct Declaration {
    /// Its name. For example: `Diagnostic`, `init`, `==`.
    private(set) var name = ""
    /// Whether it is a type.
    private(set) var isType = false
    /// Whether it is an instance property.
    private(set) var isProperty = false
    private(set) var isPrivate = false
    /// Whether it has `package` or `public` in front.
    private(set) var isOpen = false
    var isDocumented = false
    var line = 0

    /// Names that a protocol of the standard library gives a meaning: the protocol documents them.
    private static let knownNames: Set<String> = [
        "description", "debugDescription", "hash", "==", "<", "encode", "body", "run", "validate", "rawValue",
        "errorDescription", "next", "makeIterator", "startIndex", "endIndex", "configuration", "deinit",
    ]

    /// `nil` when the line declares nothing that needs a comment.
    init?(_ line: String) {
        guard line.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else { return nil }
        let words = line.split {
            $0 == " " || $0 == ":" || $0 == "(" || $0 == "<" && !line.contains("func <")
        }
        var isStatic = false
        for (index, word) in words.enumerated() {
            let following = index + 1 < words.count ? String(words[index + 1]) : ""
            switch word {
            case "private", "fileprivate": isPrivate = true
            case "package", "public", "open": isOpen = true
            case "static",
                "class" where following == "func" || following == "var":
                isStatic = true
            case "struct", "enum", "class", "actor", "protocol", "typealias":
                name = following
                isType = word != "typealias"
            case "func", "subscript": name = word == "func" ? following : "subscript"
            case "init?": name = "init?"
            // An initialiser that cannot fail hands on the members, which have their own comments.
            case "init": return nil
            case "var", "let": (name, isProperty) = (following, !isStatic && line.first == " ")
            case _ where word.hasPrefix("@") || Self.modifiers.contains(word): break
            default: return nil
            }
            if !name.isEmpty { break }
        }
        if name.isEmpty || Self.knownNames.contains(name) { return nil }
        // `private(set)` closes the setter alone.
        if line.contains("private(set)") { isPrivate = false }
    }

    private static let modifiers: Set<Substring> = [
        "internal", "final", "mutating", "nonmutating", "indirect", "nonisolated", "convenience", "required",
        "override", "consuming", "borrowing", "lazy", "weak", "unowned", "set)", "inlinable", "unsafe)",
    ]
}
