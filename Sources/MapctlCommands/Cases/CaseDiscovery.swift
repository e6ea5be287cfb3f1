import MapDocuments
import MapSource

/// Finds the case files below the paths of a command line, by pair.
struct CaseDiscovery {
    /// A folder of a pair with the case files to run.
    struct Suite {
        var folder: String
        var cases: [CaseDocument]
    }

    private(set) var suites: [Suite] = []
    private var known: Set<String> = []

    /// Adds what stands at a path: a case file, the folder of a pair, or a folder with such folders.
    mutating func add(_ path: String, _ loader: inout DocumentLoader) {
        switch FileAccess.kind(of: path) {
        case .folder: addFolder(path, &loader)
        case .file:
            guard case .aCase(let document)? = loader.document(at: path) else {
                loader.report(.noCase(path))
                return
            }
            add(document, folder: FilePath.folder(of: FilePath.folder(of: path)))
        case .other: loader.reportMissing(.unreadable(path, .notRegular))
        case .missing: loader.reportMissing(.unreadable(path, .missing))
        }
    }

    private mutating func addFolder(_ folder: String, _ loader: inout DocumentLoader) {
        // Somebody may name the folder of the cases itself.
        for (_, document) in loader.documents(in: folder, suffix: ".case.yaml") {
            if case .aCase(let document) = document { add(document, folder: FilePath.folder(of: folder)) }
        }
        for name in FileAccess.names(in: folder) {
            let path = FilePath.joined(folder, name)
            if FileAccess.kind(of: path) == .folder { addFolder(path, &loader) }
        }
    }

    private mutating func add(_ document: CaseDocument, folder: String) {
        guard known.insert(document.file.name).inserted else { return }
        if let index = suites.firstIndex(where: { $0.folder == folder }) {
            suites[index].cases.append(document)
        } else {
            suites.append(Suite(folder: folder, cases: [document]))
        }
    }
}
