/// Which pair, and what is chosen for it: what ``PairArguments`` say, as plain values.
struct PairChoice: Equatable {
    /// A pair of the library, an instance of a project, or a folder with either.
    var pair: String
    /// Options of the pair, as `NAME=VALUE`.
    var options: [String] = []
    /// The project file that has the instance, where it was named.
    var project: String?
    /// The folder of the library of mappings, where it was named.
    var library: String?

    /// Why a word is no option; `nil` when it is one.
    func problem(ofOption word: String) -> String? {
        word.utf8.dropFirst().contains(UInt8(ascii: "=")) ? nil : "`\(word)` has to be NAME=VALUE"
    }
}
