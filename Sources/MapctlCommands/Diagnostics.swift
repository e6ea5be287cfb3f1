import MapDocuments
import MapSource

extension Diagnostic {
    /// A file that cannot be read.
    static func unreadable(_ path: String, _ problem: FileAccess.Problem) -> Diagnostic {
        Diagnostic("MAP-1401", .error, title: "Unreadable file", "`\(path)` \(problem.says)", at: nil)
    }

    /// A folder in which there is nothing to check.
    static func nothingToCheck(_ path: String) -> Diagnostic {
        Diagnostic(
            "MAP-1402", .error, title: "No mapping", "`\(path)` holds no YAML files of a mapping", at: nil,
            solutions: [Solution("name a folder with `pair:` or `platform:` files, or one of their files")])
    }

    /// A pair that is neither a folder nor in the library.
    static func unknownPair(_ name: String, at span: SourceSpan? = nil, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let advice: Phrase? = near.first.map { "did you mean `\($0)`?" }
        let listing: Phrase =
            known.isEmpty ? "the library is empty" : "the library has " + known.joined(separator: ", ")
        return Diagnostic(
            "MAP-1403", .error, title: "Unknown pair",
            // A project names a folder or a pair, a command line may name an instance as well.
            span == nil
                ? "`\(name)` is neither a folder, nor an instance of a project, nor a pair of the library"
                : "`\(name)` is neither a folder nor a pair of the library",
            at: span, solutions: [Solution(advice ?? listing)])
    }

    /// A side's platform that no folder describes.
    static func unknownPlatform(_ name: String, at span: SourceSpan?, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let edits = near.map { name in
            Solution(
                "did you mean `\(name)`?", replacements: span.map { [Replacement($0, with: name)] } ?? [])
        }
        let listing = Solution("the platforms are: " + known.joined(separator: ", "))
        return Diagnostic(
            "MAP-1404", .error, title: "Unknown platform", "`\(name)` is described by no platform file",
            at: span,
            because: "the places and types of a side come from its platform",
            solutions: edits.isEmpty ? [listing] : edits)
    }

    /// Files of one folder that speak of different things.
    static func mixedFolder(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1405", .error, title: "Two documents in one folder",
            "`\(name)` belongs in a folder of its own", at: span,
            because: "the files of one folder are one document in pieces",
            notes: [Note("the folder's document is named here", at: first)],
            solutions: [Solution("move the file, or give it the same name")])
    }

    /// A project file that is something else.
    static func noProject(_ path: String) -> Diagnostic {
        Diagnostic(
            "MAP-1406", .error, title: "No project", "`\(path)` is not a project file", at: nil,
            solutions: [Solution("a project file begins with `project:`")])
    }

    /// A project with several instances where one has to be named.
    static func severalInstances(_ names: [String], project: String) -> Diagnostic {
        Diagnostic(
            "MAP-1407", .error, title: "Which instance",
            names.isEmpty
                ? "`\(project)` has no instance of a pair"
                : "one instance has to be named of: \(names.joined(separator: ", "))", at: nil,
            solutions: [
                names.isEmpty
                    ? Solution("add one under `pairs:`, with `use: PAIR` and a connection for each side")
                    : Solution("write its name and `--project \(project)`")
            ])
    }

    /// An instance that a project does not have.
    static func unknownInstance(_ name: String, project: ProjectDocument) -> Diagnostic {
        let known = project.pairs.map(\.name)
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let advice: Phrase? = near.first.map { "did you mean `\($0)`?" }
        return Diagnostic(
            "MAP-1408", .error, title: "Unknown instance",
            "`\(name)` is no instance of `\(project.name.text)`",
            at: project.name.span,
            solutions: [Solution(advice ?? "its instances are: " + known.joined(separator: ", "))])
    }

    /// A side that the pair does not have.
    static func unknownSide(_ name: String, known: [String], at span: SourceSpan?) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first
        return Diagnostic(
            "MAP-1409", .error, title: "Unknown side", "`\(name)` is not a side of this pair", at: span,
            solutions: [
                Solution(
                    near.map { "did you mean `\($0)`?" } ?? "the sides are: " + known.joined(separator: ", "))
            ])
    }

    /// A side to write that is not the other one.
    static func wrongTarget(_ name: String, other: String) -> Diagnostic {
        Diagnostic(
            "MAP-1414", .error, title: "Wrong side to write",
            "`\(name)` is not the side across; that is `\(other)`",
            at: nil, solutions: [Solution("leave `--to` out, or write `--to \(other)`")])
    }

    /// A kind of record that the pair does not map.
    static func unknownRecord(_ name: String, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first
        return Diagnostic(
            "MAP-1411", .error, title: "Unknown record", "`\(name)` is not a record of this pair", at: nil,
            solutions: [
                Solution(
                    near.map { "did you mean `\($0)`?" } ?? "the records are: "
                        + known.joined(separator: ", "))
            ])
    }

    /// A file of bindings of another shape.
    static func wrongBindings(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-1412", .error, title: "Wrong bindings", "bindings are lists of pairs of ids, by record",
            at: span,
            solutions: [Solution("write for example `{\"customer\": [[\"46603\", \"77\"]]}`")])
    }

    /// Records of the other side that cannot be read.
    static func wrongOthers(_ path: String, countMax: Int) -> Diagnostic {
        Diagnostic(
            "MAP-6290", .error, title: "Wrong records of the other side",
            "`\(path)` does not hold records: JSON objects, at most \(countMax)", at: nil,
            solutions: [Solution("give one record a line, or a list of them")])
    }

    /// A file that is no case where one is asked for.
    static func noCase(_ path: String) -> Diagnostic {
        Diagnostic(
            "MAP-1413", .error, title: "No case", "`\(path)` is not a case file", at: nil,
            solutions: [Solution("a case file begins with `case:` and is named `*.case.yaml`")])
    }

    /// An input that has no record, or several, where one is wanted.
    static func notOneRecord(_ path: String, wanted: Int?) -> Diagnostic {
        let message: Phrase =
            wanted.map { "`\(path)` has no record number \($0)" } ?? "`\(path)` has to hold one record"
        return Diagnostic(
            "MAP-1415", .error, title: "Not one record", message, at: nil,
            solutions: [Solution("choose a record by its number: `--record 1`")])
    }

    /// Names for an expression that are no JSON object.
    static func variablesAreNoObject() -> Diagnostic {
        Diagnostic(
            "MAP-1416", .error, title: "Names that are no object", "`--vars` is a JSON object", at: nil,
            solutions: [Solution("write for example `--vars '{\"a\": 1}'`")])
    }
}
