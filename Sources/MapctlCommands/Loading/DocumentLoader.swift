import MapDocuments
import MapSource
import MapYAML

/// Reads YAML files as documents, each once, and keeps what was found on the way.
struct DocumentLoader {
    /// The files read, in their order.
    private(set) var files: [String] = []
    private(set) var findings: [Diagnostic] = []
    /// Whether a file that was named could not be read.
    private(set) var isInputMissing = false
    /// What the documents allow.
    private(set) var waivers: [Waiver] = []
    private var documents: [String: Document] = [:]
    private var known: Set<Diagnostic> = []
    /// By path: texts that count in the place of files.
    private let texts: [String: [UInt8]]

    init(texts: [String: [UInt8]] = [:]) { self.texts = texts }

    /// The document of a file; `nil` when there is none to look at.
    mutating func document(at path: String) -> Document? {
        if let known = documents[path] { return known }
        if files.contains(path) { return nil }
        files.append(path)
        if let text = texts[path] {
            documents[path] = parse(SourceFile(name: path, bytes: text))
            return documents[path]
        }
        // One byte more than a text may have, so that its reader is the one to say that it is too long.
        switch FileAccess.read(path, bytesMax: YAMLLimits.default.bytesMax + 1) {
        case .failure(.tooLarge):
            report(.unreadable(path, .tooLarge(bytesMax: YAMLLimits.default.bytesMax)))
        case .failure(let problem):
            isInputMissing = true
            report(.unreadable(path, problem))
        case .success(let bytes):
            documents[path] = parse(SourceFile(name: path, bytes: bytes))
        }
        return documents[path]
    }

    /// The documents of all YAML files directly in a folder, with their paths.
    mutating func documents(in folder: String, suffix: String = ".yaml") -> [(
        path: String, document: Document
    )] {
        FileAccess.names(in: folder).filter { $0.hasSuffix(suffix) }.compactMap { name in
            let path = FilePath.joined(folder, name)
            guard FileAccess.kind(of: path) != .folder else { return nil }
            return document(at: path).map { (path, $0) }
        }
    }

    /// The same with all folders below.
    mutating func allDocuments(in folder: String) -> [(path: String, document: Document)] {
        var found = documents(in: folder)
        for name in FileAccess.names(in: folder) {
            let path = FilePath.joined(folder, name)
            if FileAccess.kind(of: path) == .folder { found += allDocuments(in: path) }
        }
        return found
    }

    /// Keeps a finding about an input that is not there.
    mutating func reportMissing(_ finding: Diagnostic) {
        isInputMissing = true
        report(finding)
    }

    /// Keeps a finding, once: a platform or a pair is met again in every instance that uses it.
    mutating func report(_ finding: Diagnostic) {
        if known.insert(finding).inserted { findings.append(finding) }
    }

    /// Takes the value of a stage and keeps its findings.
    mutating func take<Value>(_ checked: Checked<Value>) -> Value? {
        for finding in checked.diagnostics { report(finding) }
        return checked.value
    }

    private mutating func parse(_ file: SourceFile) -> Document? {
        guard let root = take(YAMLReader.read(file)) else { return nil }
        return take(Document.read(root, of: file, waivers: &waivers))
    }
}
