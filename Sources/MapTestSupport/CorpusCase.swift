/// One folder of the corpus: inputs, and what is expected of them.
package struct CorpusCase: Sendable, CustomStringConvertible {
    /// The name of the folder. For example: `1201-key-twice`.
    package let name: String
    /// Its path in the repository.
    package let folder: String

    package var description: String { name }

    /// The bytes of a file of the case; `nil` when there is none of that name.
    package func bytes(_ file: String) -> [UInt8]? { RepositoryFiles.bytes(of: "\(folder)/\(file)") }

    /// The input: the file itself, or what its recipe makes (`input.recipe` for `input.yaml`).
    ///
    /// Returns `nil` when there is neither.
    package func input(_ file: String) throws(Recipe.Mistake) -> [UInt8]? {
        if let bytes = bytes(file) { return bytes }
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        guard let recipe = bytes(stem + ".recipe") else { return nil }
        return try Recipe.make(String(decoding: recipe, as: UTF8.self))
    }

    /// Compares a result with a golden file of the case; gives what to report, `nil` when they are equal.
    ///
    /// When recording, the golden is written and the difference is reported all the same.
    package func mismatch(_ actual: String, with golden: String = "expected.txt") -> String? {
        let expected = bytes(golden).map { String(decoding: $0, as: UTF8.self) }
        guard expected != actual else { return nil }
        let diff = TextDiff.unified(expected ?? "", actual)
        guard Corpus.isRecording else {
            let advice = "if the new result is right, record it with MAPCTL_RECORD=1"
            return "\(name)/\(golden) differs (- expected, + found); \(advice)\n\(diff)"
        }
        RepositoryFiles.write(actual, to: "\(folder)/\(golden)")
        return "\(name)/\(golden) recorded\n\(diff)"
    }
}
