import MapCompiler
import MapDocuments
import MapSource
import MapTestSupport
import MapValues
import MapYAML

/// Reads and compiles texts of pairs and platforms, whatever they are.
enum Compiling {
    /// All findings of reading and compiling a pair between the corpus's platforms.
    static func findings(
        pair text: String, platforms: [String: PlatformDocument], codes: [String: [String: [Fields]]] = [:]
    ) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        guard case .pair(let pair)? = document(text, named: "pair.yaml", &findings) else { return findings }
        var input = CompilerInput(pair: pair, platforms: platforms) { _, _ in 0 }
        input.codes = codes
        return findings + Compiler.compile(input).diagnostics
    }

    /// A platform from its text; `nil` when it is none.
    static func platform(_ text: String) -> PlatformDocument? {
        var findings: [Diagnostic] = []
        guard case .platform(let platform)? = document(text, named: "platform.yaml", &findings) else {
            return nil
        }
        return platform
    }

    /// The text of a platform of the corpus.
    static func platformText(_ name: String) -> String {
        RepositoryFiles.text(of: "Tests/Corpus/platforms/\(name)/platform.yaml") ?? ""
    }

    /// The platforms of the corpus by name.
    static let platforms: [String: PlatformDocument] = Dictionary(
        uniqueKeysWithValues: ["shop", "crm"].compactMap { name in
            platform(platformText(name)).map { (name, $0) }
        })

    private static func document(
        _ text: String, named name: String, _ findings: inout [Diagnostic]
    ) -> Document? {
        let file = SourceFile(name: name, text: text)
        let tree = YAMLReader.read(file)
        findings += tree.diagnostics
        guard let root = tree.value else { return nil }
        let document = Document.read(root, of: file)
        findings += document.diagnostics
        return document.value
    }
}
