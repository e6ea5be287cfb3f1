/// Paths inside a folder that somebody has named: none of them leads out of it.
package enum FolderPath {
    /// The names from the folder on. For example: `orders/new.json` has two.
    ///
    /// - Returns: the steps; `nil` for a path that begins at the root, goes up, or has a name that is none.
    package static func steps(of path: String) -> [String]? {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let areNames = steps.allSatisfy { step in
            !step.isEmpty && step != "." && step != ".."
                && step.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
        }
        return areNames ? steps : nil
    }

    /// Whether a name is one of a pattern, in which `*` stands for any characters once.
    package static func isName(_ name: String, of pattern: String) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
        let (start, end) = (pattern[..<star], pattern[pattern.index(after: star)...])
        return name.utf8.count >= start.utf8.count + end.utf8.count && name.hasPrefix(start)
            && name.hasSuffix(end)
    }
}
