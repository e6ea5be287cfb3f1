package import MapSource

/// Reads a text in the strict YAML subset of the mapping language to a tree.
///
/// A mistake that leaves the structure readable does not end the reading: all of them are found in one
/// run. A mistake of syntax ends it; what was read before still gets its findings.
package enum YAMLReader {
    /// The tree of a file and all findings in the order of the text.
    ///
    /// The value is `nil` when the file could not be read to its end. A tree with errors may be looked at
    /// further; a key given twice keeps its first value there.
    package static func read(_ file: SourceFile, limits: YAMLLimits = .default) -> Checked<YAMLNode> {
        var findings = Findings(countMax: limits.findingsMax)
        guard let text = CheckedText.check(file, limits, &findings) else {
            return Checked(nil, findings.sorted(in: file))
        }
        var builder = TreeBuilder(file: file, text: text, limits: limits, findings: findings)
        let root = builder.build()
        return Checked(root, builder.findings.sorted(in: file))
    }
}
