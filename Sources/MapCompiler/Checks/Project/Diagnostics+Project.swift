import MapSource

// Projects: documents 2xxx, names 3xxx, platforms 5xxx.
extension Diagnostic {
    /// A key that only the pair may say.
    static func notForAProject(_ key: String, of what: Phrase, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2026", .error, title: "Not for a project", "`\(key)` of \(what) is said by the pair alone",
            at: span,
            because: "a project chooses within what the pair means, and does not change it",
            solutions: [Solution("remove it, or make a pair of your own")])
    }

    /// A key of a flow that a project cannot set.
    static func unknownKeyOfFlow(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 2)
        return Diagnostic(
            "MAP-2028", .error, title: "Unknown key of a flow", "`\(name)` is not a key of a flow", at: span,
            because: "a key that nothing reads would silently do nothing",
            solutions: [
                near.first.map {
                    Solution(
                        "did you mean `\($0)`?", replacements: [Replacement(span, with: $0)],
                        isSafe: near.count == 1)
                } ?? Solution("a project sets: " + known.joined(separator: ", "))
            ])
    }

    /// An address that does not begin as one.
    static func unknownScheme(_ scheme: String, at span: SourceSpan) -> Diagnostic {
        let isNear = NearMiss.suggestions(for: scheme, among: ["https"]).first != nil
        return Diagnostic(
            "MAP-2025", .error, title: "Unreadable address", "`\(scheme)://` begins no address of the web",
            at: span,
            solutions: [Solution(isNear ? "did you mean `https://`?" : "write `https://…`")])
    }

    /// An address without its scheme.
    static func addressWithoutScheme(_ address: String, setting: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2029", .error, title: "Address without a scheme",
            "`\(setting)` begins every address of the connection, and has no `https://`", at: span,
            because: "no request could be sent",
            solutions: [
                Solution(
                    "did you mean `https://\(address)`?",
                    replacements: [Replacement(span, with: "https://\(address)")])
            ])
    }

    /// A snapshot that says it was taken later than now.
    static func snapshotOfTheFuture(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5011", .warning, title: "Snapshot of the future",
            "The day of the snapshot of `\(name)` is to come",
            at: span, because: "it would never be called old",
            solutions: [Solution("write the day on which it was taken")])
    }

    /// A connection without an instance.
    static func connectionUnused(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5010", .warning, title: "Connection never used", "No instance uses `\(name)`", at: span,
            because: "its key is kept for nothing",
            solutions: [Solution("remove it, or use it in an instance")])
    }

    /// A secret that stands in the file itself.
    static func secretInline(_ setting: String, variable: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2013", .error, title: "Secret in a file",
            "`\(setting)` is a secret, and its value stands in this file", at: span,
            because: "files of a project are copied, sent and kept in histories",
            solutions: [
                Solution(
                    "name a variable that holds it: `{ env: \(variable) }`",
                    replacements: [Replacement(span, with: "{ env: \(variable) }")]),
                Solution("change the secret on the platform: whoever read the file knows it"),
            ])
    }

    /// A secret that is named in a way that cannot be read.
    static func secretReference(_ setting: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2014", .error, title: "Place of a secret",
            "`\(setting)` has to name one place where the secret is kept", at: span,
            solutions: [
                Solution("write `{ env: NAME_OF_A_VARIABLE }`"), Solution("write `{ file: PATH }`"),
            ])
    }

    /// A key of an instance that is neither one of its own nor a side of its pair.
    static func unknownKeyOfInstance(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 2)
        return Diagnostic(
            "MAP-2015", .error, title: "Unknown key of an instance",
            "`\(name)` is neither a side of the pair nor a key of an instance", at: span,
            because: "a key that nothing reads would silently do nothing",
            solutions: [
                near.first.map {
                    Solution(
                        "did you mean `\($0)`?", replacements: [Replacement(span, with: $0)],
                        isSafe: near.count == 1)
                } ?? Solution("the names here are: " + known.joined(separator: ", "))
            ])
    }

    /// A side of an instance with something else than the name of a connection.
    static func connectionExpected(side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2018", .error, title: "Connection expected",
            "`\(side)` has to be the name of a connection", at: span,
            solutions: [
                Solution("describe the connection under `connections:` and write its name here")
            ])
    }

    /// A day that the calendar does not have.
    static func unreadableDay(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2016", .error, title: "Unreadable day", "`\(text)` is not a day of the calendar", at: span,
            solutions: [Solution("write for example `taken: 2026-11-20`")])
    }

    /// An age that is no number of days.
    static func unreadableAge(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2019", .error, title: "Unreadable age", "`\(text)` is not a number of days", at: span,
            solutions: [Solution("write for example `fresh: 30d`")])
    }

    /// A row of a snapshot without the column that makes it one.
    static func rowWithoutCode(column: String, list: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2017", .error, title: "Row without a code", "Every row of `\(list)` has its `\(column)`",
            at: span, because: "other places name the row by it",
            solutions: [Solution("add `\(column): CODE`, or remove the row")])
    }

    /// Two snapshots of one connection.
    static func snapshotGivenTwice(_ name: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2020", .error, title: "Snapshot given twice", "`\(name)` has two snapshots", at: span,
            because: "one of them would silently count", notes: [Note("the other stands here", at: first)],
            solutions: [Solution("remove the older one")])
    }

    /// A connection that is no mapping.
    static func connectionShape(_ name: String, example: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2021", .error, title: "Connection without settings",
            "`\(name)` has to say its platform and settings", at: span,
            solutions: [Solution("write for example `\(example)`")])
    }

    /// A connection that does not say what it connects to.
    static func connectionWithoutPlatform(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-2022", .error, title: "Connection without a platform",
            "`\(name)` does not say which platform it connects to", at: span,
            solutions: [Solution("add `platform: NAME`")])
    }

    /// A side of an instance without a connection.
    static func connectionMissing(
        side: String, instance: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3036", .error, title: "Connection missing",
            "`\(instance)` does not say which connection is its \(side)", at: span,
            solutions: [
                Solution(
                    "add `\(side): CONNECTION`"
                        + (known.isEmpty ? "" : "; there are: " + known.joined(separator: ", ")))
            ])
    }

    /// A connection to another platform than that of its side.
    static func connectionOfAnotherPlatform(
        _ name: String, is platform: String, wanted: String, side: String, fitting: [String],
        at span: SourceSpan, connection: SourceSpan?
    ) -> Diagnostic {
        let edit = fitting.count == 1 ? [Replacement(span, with: fitting[0])] : []
        return Diagnostic(
            "MAP-3037", .error, title: "Connection of another platform",
            "`\(name)` connects to \(platform), and the side `\(side)` is of \(wanted)", at: span,
            notes: [Note("its platform is named here", at: connection)],
            solutions: [
                fitting.isEmpty
                    ? Solution("add a connection to \(wanted)")
                    : Solution(
                        "write " + fitting.map { "`\($0)`" }.joined(separator: " or "), replacements: edit)
            ])
    }

    /// A setting without which no request can be made.
    static func settingMissing(
        _ name: String, connection: String, platform: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3039", .error, title: "Setting missing",
            "`\(connection)` lacks `\(name)`, which every request to \(platform) needs", at: span,
            solutions: [Solution("add `\(name): …` to the connection")])
    }

    /// A record or link of a project for which the pair has none of that name.
    static func nothingToReplace(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let edits = near.map { name in
            Solution("did you mean `\(name)`?", replacements: [Replacement(span, with: name)])
        }
        return Diagnostic(
            "MAP-1410", .error, title: "Nothing to replace",
            "`\(name)` is not in the pair, so it replaces nothing",
            at: span, because: "a project replaces links by name and adds none",
            solutions: edits.isEmpty ? [Solution("the names are: " + known.joined(separator: ", "))] : edits)
    }

    /// An address to which everything would go in the clear.
    static func unencryptedAddress(_ address: String, at span: SourceSpan, scheme: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5001", .error, title: "Unencrypted address", "`\(address)` is an address without encryption",
            at: span, because: "keys and records would go over the network for everyone to read",
            solutions: [
                Solution("write `https://`", replacements: [Replacement(scheme, with: "https")]),
                Solution("without encryption only `localhost` and 127.0.0.1 are reached"),
            ])
    }

    /// A name and a password inside an address.
    static func secretInAddress(_ user: String, setting: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5008", .error, title: "Secret in an address",
            "`\(setting)` has the name and password of `\(user)` in its address", at: span,
            because: "addresses are shown in reports and logs",
            solutions: [Solution("take them out, and set them by the settings of the connection")])
    }

    /// Two connections with one key.
    static func keyOfTwoConnections(
        _ name: String, _ other: String, setting: String, at span: SourceSpan, first: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5002", .error, title: "Key used twice", "`\(name)` and `\(other)` have the same \(setting)",
            at: span, because: "one account under two names would be read and written twice",
            notes: [Note("the other connection stands here", at: first)],
            solutions: [
                Solution("use `\(other)` in both places"), Solution("give each its own key"),
            ])
    }

    /// Two instances that move the records of one account.
    static func accountOfTwoInstances(
        _ connection: String, instances: (String, String), isKeyForOne: Bool, at span: SourceSpan,
        first: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5003", .error, title: "Account used twice",
            "`\(connection)` is used by `\(instances.0)` and by `\(instances.1)`", at: span,
            because: isKeyForOne
                ? "a key of this platform serves one shop: what two shops write with it cannot be told apart"
                : "both would move the same records",
            notes: [Note("the other instance uses it here", at: first)],
            solutions: [
                isKeyForOne
                    ? Solution("make a key for each shop, and a connection for each key")
                    : Solution("remove one of the instances")
            ])
    }

    /// A snapshot that is older than the project allows.
    static func staleSnapshot(
        _ name: String, days: Int, daysMax: Int, at span: SourceSpan, limit: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5004", .warning, title: "Old snapshot",
            "The snapshot of `\(name)` is \(days) days old, and \(daysMax) days are allowed", at: span,
            because: "codes and rights may have changed since",
            notes: limit.map { [Note("the limit is written here", at: $0)] } ?? [],
            solutions: [Solution("take the snapshot again")])
    }

    /// A snapshot of something else than its connection connects to.
    static func snapshotOfAnotherPlatform(
        _ platform: String, connection: String, platform wanted: String, at span: SourceSpan,
        connectionSpan: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5005", .error, title: "Snapshot of another platform",
            "The snapshot of `\(connection)` is of \(platform), and the connection goes to \(wanted)",
            at: span,
            notes: [Note("the platform of the connection", at: connectionSpan)],
            solutions: [Solution("take the snapshot again")])
    }
}
