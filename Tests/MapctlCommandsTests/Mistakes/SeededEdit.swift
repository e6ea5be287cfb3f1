import MapSource
import MapTestSupport
import MapYAML

/// One edit to a correct project, as a file of `Tests/Corpus` says it: a mistake, or a harmless change.
struct SeededEdit: Sendable {
    /// The folder of its class and its own name. For example: `keys/canon-doubled-letter`.
    let name: String
    /// What somebody did, in a sentence.
    let says: String
    /// The project: a folder of `Tests/Corpus/mistakes/bases`, or one of `examples`.
    let base: String
    /// The file in it, or one of the library: `mappings/…`.
    let file: String
    /// The text that the edit takes away; it stands once in the file.
    let find: String
    /// What it puts there.
    let replacement: String
    /// The codes of which one has to be found; none where no check knows the mistake yet.
    let codes: [String]
    /// A text in the line that the finding may stand at as well as at the edit.
    let at: String?
    /// The file of that line, where it is not the edited one.
    let atFile: String?

    /// The class that it belongs to.
    var kind: String { String(name.prefix { $0 != "/" }) }

    /// All edits below a folder of the corpus, by class and name; `nil` for a file that cannot be read.
    static func all(_ folder: String) -> [SeededEdit?] {
        let root = "Tests/Corpus/\(folder)"
        return RepositoryFiles.names(in: root).filter {
            $0 != "bases" && RepositoryFiles.isFolder("\(root)/\($0)")
        }
        .flatMap { kind in
            RepositoryFiles.names(in: "\(root)/\(kind)").filter { $0.hasSuffix(".yaml") }.map { file in
                SeededEdit(name: "\(kind)/\(file.dropLast(5))", path: "\(root)/\(kind)/\(file)")
            }
        }
    }

    private init?(name: String, path: String) {
        guard let bytes = RepositoryFiles.bytes(of: path),
            case .mapping(let members)? = YAMLReader.read(SourceFile(name: path, bytes: bytes)).value?.content
        else { return nil }
        func text(_ key: String) -> String? {
            guard case .scalar(let scalar)? = members.first(where: { $0.key == key })?.value.content else {
                return nil
            }
            return scalar.text
        }
        let known: Set = [
            "mistake", "edit", "base", "file", "find", "replace", "source", "finding", "codes", "at", "in",
        ]
        guard members.allSatisfy({ known.contains($0.key) }), let says = text("mistake") ?? text("edit"),
            let base = text("base"), let file = text("file"), let find = text("find"),
            let replacement = text("replace")
        else { return nil }
        self.name = name
        self.says = says
        self.base = base
        self.file = file
        self.find = find
        self.replacement = replacement
        at = text("at")
        atFile = text("in")
        guard case .sequence(let codes)? = members.first(where: { $0.key == "codes" })?.value.content else {
            self.codes = []
            return
        }
        self.codes = codes.compactMap {
            if case .scalar(let scalar) = $0.content { scalar.text } else { nil }
        }
    }
}
