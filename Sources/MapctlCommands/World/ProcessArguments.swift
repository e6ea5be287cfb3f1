/// The words behind the program's name.
package enum ProcessArguments: Sendable, Hashable {
    case words([String])
    /// A word is not UTF-8; Swift would silently put other characters in its place.
    case notUTF8

    /// The words of the running process.
    package static var current: ProcessArguments {
        var words: [String] = []
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let bytes = CommandLine.unsafeArgv[index] else { break }
            guard let word = String(validatingCString: bytes) else { return .notUTF8 }
            words.append(word)
        }
        return .words(words)
    }
}
