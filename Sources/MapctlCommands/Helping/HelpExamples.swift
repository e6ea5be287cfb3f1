/// The examples of help texts, as `examples.txt` of the library has them: a good example names platforms, and
/// code names none.
///
/// The file is made of command lines with remarks above that say what they do. Remarks alone say where the
/// command lines below them run; the first such remarks are about the file. It is read when help is printed,
/// and at no other time.
package struct HelpExamples: Sendable {
    /// The name of the file in the library.
    package static let fileName = "examples.txt"
    /// Bytes of the file: hundreds of command lines.
    private static let bytesMax = 64 << 10
    /// What stands in front of the options in every help text.
    private static let usage = "\nUSAGE: "

    /// All of them, in the order of the file.
    package let all: [Example]

    /// The examples of a text.
    package init(text: String) {
        var examples: [Example] = []
        var place = ""
        var remarks: [Substring] = []
        var isAboutFile = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# ") {
                remarks.append(line.dropFirst(2))
                continue
            }
            let said = remarks.joined(separator: " ")
            remarks = []
            if line.hasPrefix("mapctl ") {
                let arguments = String(line.dropFirst("mapctl ".count))
                examples.append(Example(place: place, says: said, arguments: arguments))
            } else if !said.isEmpty {
                if !isAboutFile { place = said }
                isAboutFile = false
            }
        }
        all = examples
    }

    /// The examples of a library; none where they cannot be read, since help has to work everywhere.
    init(library: Library) {
        let path = library.folder.map { FilePath.joined($0, Self.fileName) }
        guard let path, case .success(let bytes) = FileAccess.read(path, bytesMax: Self.bytesMax) else {
            self.init(text: "")
            return
        }
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }

    /// The examples of a verb. For example: of `dictionaries pull`.
    package func of(_ verb: String) -> [Example] {
        all.filter { "\($0.arguments) ".hasPrefix("\(verb) ") }
    }

    /// The help text of a verb with its examples, right behind what it says of itself.
    func added(to help: String, of verb: String) -> String {
        let examples = of(verb)
        guard !examples.isEmpty, let usage = help.firstRange(of: Self.usage) else { return help }
        var text = "\nEXAMPLES:\n"
        var place = ""
        for example in examples {
            if example.place != place { text += "  (\(example.place))\n" }
            place = example.place
            text += "  \(example.says):\n    mapctl \(example.arguments)\n"
        }
        return help[..<usage.lowerBound] + text + help[usage.lowerBound...]
    }
}
