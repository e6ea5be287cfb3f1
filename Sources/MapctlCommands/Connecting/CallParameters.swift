import ArgumentParser
import MapValues

/// Parameters of an operation as a command line has them: `NAME=VALUE`; a name that stands there several
/// times is a list.
enum CallParameters {
    /// The parameters of words.
    static func read(_ words: [String]) -> [String: Value] {
        var lists: [String: [Value]] = [:]
        for word in words {
            let name = String(word.prefix { $0 != "=" })
            lists[name, default: []].append(.text(String(word.dropFirst(name.count + 1))))
        }
        return lists.mapValues { $0.count == 1 ? $0[0] : .list($0) }
    }

    /// Refuses words that are no parameters.
    static func check(_ words: [String]) throws {
        for word in words where !word.dropFirst().contains("=") {
            throw ValidationError("`\(word)` has to be NAME=VALUE")
        }
    }
}
