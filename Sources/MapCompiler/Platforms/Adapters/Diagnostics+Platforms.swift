import MapProgram
import MapSource

// How platforms are talked to: 51xx.
extension Diagnostic {
    /// An operation that the platform does not have.
    static func unknownOperation(
        _ name: String, platform: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        unknownOfPlatform(
            "MAP-5102", "Unknown operation", "`\(name)` is not an operation of \(platform)", name, known,
            at: span)
    }

    /// A setting that `auth`, an address or `keep` names and the platform does not have.
    static func settingOfNoPlatform(
        _ name: String, platform: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        unknownOfPlatform(
            "MAP-5103", "Unknown setting of a platform", "`\(name)` is not a setting of \(platform)", name,
            known, at: span)
    }

    /// A profile that the platform does not have.
    static func unknownProfile(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknownOfPlatform(
            "MAP-5104", "Unknown profile", "`\(name)` is not a profile of this platform", name, known,
            at: span)
    }

    /// A host that `hosts` does not have.
    static func unknownHost(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknownOfPlatform(
            "MAP-5105", "Unknown host", "`\(name)` is not a name in `hosts`", name, known, at: span)
    }

    /// A text whose braces do not hold names.
    static func unreadableTemplate(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5106", .error, title: "Unreadable template",
            "`\(text)` needs a name in each pair of braces", at: span,
            solutions: [Solution("write for example `orders/{id}.json`, `{ids:comma}` or `{since:unix}`")])
    }

    /// A stretch of time that cannot be read.
    static func unreadableTime(_ text: String, key: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5107", .error, title: "Unreadable time",
            "`\(text)` has to be a whole number with `ms`, `s`, `m`, `h` or `d`, for `\(key)`", at: span,
            solutions: [Solution("write for example `\(key): 5m`")])
    }

    /// A number that is none, or negative.
    static func countExpected(_ text: String, key: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5108", .error, title: "Count expected", "`\(text)` has to be a whole number, for `\(key)`",
            at: span, solutions: [Solution("write for example `\(key): 50`")])
    }

    /// A write that does not say what a second sending does.
    static func repeatMissing(_ name: String, method: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5109", .error, title: "Repeat not said",
            "`\(name)` has to say what happens when it is sent twice", at: span,
            because: "after a lost answer nobody knows whether a `\(method)` has been carried out",
            solutions: [
                Solution(
                    "write `repeat:` with safe, unique, client_key or search_first; unknown never repeats"
                )
            ])
    }

    /// `search_first` without a way to search.
    static func searchMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5110", .error, title: "Search not said", "`search_first` needs `search`", at: span,
            solutions: [
                Solution("write for example `search: { by: orders.list, same: [email, total] }`"),
                Solution("write `repeat: unknown` where nothing can be searched for"),
            ])
    }

    /// A key that a kind needs.
    static func keyOfKindMissing(_ key: String, kind: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5111", .error, title: "Key of a kind missing", "`\(key)` has to be written for `\(kind)`",
            at: span, solutions: [Solution("add `\(key):`")])
    }

    /// A path that leads away from the platform's address.
    static func pathLeavesAddress(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5112", .error, title: "Path leaves the address",
            "`\(path)` has to go on behind the platform's address", at: span,
            because: "a key must never travel to another place",
            solutions: [Solution("write it without `/` at the start, and other addresses under `hosts`")])
    }

    /// An address without `https`.
    static func addressWithoutScheme(_ address: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5113", .error, title: "Address without a scheme",
            "`\(address)` has to begin with `https://`",
            at: span, solutions: [Solution("write `https://\(address)`")])
    }

    /// An address that an answer gives, with no word of whose it may be.
    static func ownerOfAddressMissing(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5114", .error, title: "Owner of an address not said",
            "`to: \(name)` has to say with `within` whose address it may be", at: span,
            because: "an answer could lead the data anywhere",
            solutions: [Solution("add for example `within: [files.example.com]`")])
    }

    /// An address that an answer gives, and a key that would go there.
    static func keyToGivenAddress(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5115", .error, title: "Key for a given address",
            "`to: \(name)` has to go without the key", at: span,
            because: "a key must never travel to another place", solutions: [Solution("add `open: true`")])
    }

    private static func unknownOfPlatform(
        _ code: String, _ title: String, _ message: Phrase, _ name: String, _ known: [String],
        at span: SourceSpan
    ) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let list = known.sorted().prefix(12).joined(separator: ", ")
        return Diagnostic(
            code, .error, title: title, message, at: span,
            solutions: near.map {
                Solution("did you mean `\($0)`?", replacements: [Replacement(span, with: $0)])
            }
                + (near.isEmpty && !known.isEmpty
                    ? [Solution("known are: \(list)\(known.count > 12 ? ", …" : "")")] : []))
    }
}
