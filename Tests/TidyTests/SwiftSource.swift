/// A Swift file as the tidy rules see it: its lines, and the same lines with comments and the insides of
/// texts taken out, so that a rule about code does not stumble over a word in a comment.
///
/// Knows the lexical shape of Swift only: comments, texts, braces. It is not a parser.
struct SwiftSource {
    /// From the root of the repository. For example: `Sources/MapSource/Diagnostic.swift`.
    let path: String
    /// The lines as they stand.
    let lines: [String]
    /// The lines with comments and the insides of texts replaced by spaces.
    let code: [String]
    /// The words of the code.
    let words: [CodeWord]
    /// Texts by the line on which they begin (one-line texts only).
    let literals: [(line: Int, text: String)]

    /// The target that the file belongs to.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    /// The file's name without `.swift`.
    var name: String { String(path.split(separator: "/").last?.dropLast(6) ?? "") }

    /// Whether it is a home of findings: `Diagnostics.swift` or `Diagnostics+Topic.swift`.
    var isDiagnostics: Bool { name == "Diagnostics" || name.hasPrefix("Diagnostics+") }

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var scanner = CodeScanner(text)
        scanner.scan()
        code = String(decoding: scanner.output, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        words = CodeWord.words(in: code)
        literals = scanner.literals
    }
}
