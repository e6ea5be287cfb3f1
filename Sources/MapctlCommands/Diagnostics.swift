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
    static func unknownPair(_ name: String, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let advice = near.first.map { "did you mean `\($0)`?" }
        let listing =
            known.isEmpty ? "the library is empty" : "the library has " + known.joined(separator: ", ")
        return Diagnostic(
            "MAP-1403", .error, title: "Unknown pair",
            "`\(name)` is neither a folder nor a pair of the library",
            at: nil, solutions: [Solution(advice ?? listing)])
    }

    /// A side's platform that no folder describes.
    static func unknownPlatform(_ name: String, at span: SourceSpan, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let edits = near.map { name in
            Solution("did you mean `\(name)`?", replacements: [Replacement(span, with: name)])
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
}
