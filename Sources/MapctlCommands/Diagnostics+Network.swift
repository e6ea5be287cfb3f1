import MapDocuments
import MapProgram
import MapSource
import PlatformRuntime

// Connections and calls: platforms 5xxx.
extension Diagnostic {
    /// No project where one is needed for its connections.
    static func projectMissing() -> Diagnostic {
        Diagnostic(
            "MAP-5150", .error, title: "No project with connections",
            "There is no `mapctl.yaml` here or in the folders around", at: nil,
            because: "its `connections` say where the accounts are and where their keys are kept",
            solutions: [
                Solution("write one, for example with `mapctl init --from PAIR FOLDER`"),
                Solution("name one: `--project FILE`"),
            ])
    }

    /// A word that is neither a connection nor a platform.
    static func unknownConnection(
        _ name: String, project: ProjectDocument, platforms: [String]
    ) -> Diagnostic {
        let known = project.connections.map(\.name)
        let near = NearMiss.suggestions(for: name, among: known + platforms, countMax: 1).first
        return Diagnostic(
            "MAP-5151", .error, title: "Unknown connection",
            "`\(name)` is no connection of `\(project.name.text)`",
            at: project.name.span,
            solutions: [
                Solution(
                    near.map { "did you mean `\($0)`?" }
                        ?? "its connections are: " + known.joined(separator: ", "))
            ])
    }

    /// A platform to which the project has more than one connection.
    static func severalConnections(
        _ names: [String], platform: String, project: ProjectDocument
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5152", .error, title: "Which connection",
            "`\(project.name.text)` has several connections to \(platform)", at: project.name.span,
            solutions: [Solution("name one of them: " + names.joined(separator: ", "))])
    }

    /// A platform to which the project has no connection.
    static func platformWithoutConnection(_ platform: String, project: ProjectDocument) -> Diagnostic {
        Diagnostic(
            "MAP-5153", .error, title: "No connection",
            "`\(project.name.text)` has no connection to \(platform)", at: project.name.span,
            solutions: [Solution("add it under `connections:` with `platform: \(platform)`")])
    }

    /// A secret that is not where the project says.
    static func secretMissing(
        _ setting: String, says: String, variable: String? = nil, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5154", .error, title: "Secret missing", "`\(setting)` cannot be had: \(says)", at: span,
            solutions: [
                Solution(
                    variable.map { "set it: `export \($0)=…`" }
                        ?? "put the secret there, or name another place for it")
            ])
    }

    /// A file with a secret that others may read.
    static func secretOpen(_ path: String, setting: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-5155", .error, title: "Secret for everyone to read",
            "`\(path)`, which holds `\(setting)`, may be read by other users", at: span,
            because: "whoever reads the key can do all that it may",
            solutions: [Solution("run `chmod 600 \(path)`")])
    }

    /// Certificates that are none.
    static func trustUnreadable(connection: String) -> Diagnostic {
        Diagnostic(
            "MAP-5156", .error, title: "No certificate",
            "The file under `trust` of `\(connection)` holds no certificate in PEM form", at: nil,
            solutions: [Solution("name a file with `-----BEGIN CERTIFICATE-----`")])
    }

    /// An operation that the platform does not have.
    static func unknownOperation(_ name: String, platform: String, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first
        let family = known.filter { $0.hasPrefix(name.prefix { $0 != "." } + ".") }
        let listing = (family.isEmpty ? known : family).joined(separator: ", ")
        return Diagnostic(
            "MAP-5157", .error, title: "Unknown operation", "\(platform) has no operation `\(name)`", at: nil,
            solutions: [Solution(near.map { "did you mean `\($0)`?" } ?? "there are: \(listing)")])
    }

    /// A call that changes something, without the flag for it.
    static func writeWithoutConsent(_ operation: String) -> Diagnostic {
        Diagnostic(
            "MAP-5158", .error, title: "A call that writes", "`\(operation)` changes the account", at: nil,
            because: "what a call writes cannot be taken back by mapctl",
            solutions: [
                Solution("look at the request with `--show-request`"), Solution("send it with `--write`"),
            ])
    }

    /// A parameter without which there is no request.
    static func parameterMissing(_ name: String, operation: String) -> Diagnostic {
        Diagnostic(
            "MAP-5159", .error, title: "Parameter missing", "`\(operation)` needs `\(name)`", at: nil,
            solutions: [Solution("add `\(name)=VALUE`")])
    }

    /// A parameter that a call would not send.
    static func unknownParameter(_ name: String, operation: String, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first
        let listing: Phrase =
            known.isEmpty ? "it takes none" : "it takes: " + known.joined(separator: ", ")
        return Diagnostic(
            "MAP-5175", .error, title: "Unknown parameter", "`\(operation)` takes no parameter `\(name)`",
            at: nil, because: "a parameter that nothing sends would silently do nothing",
            solutions: [Solution(near.map { "did you mean `\($0)`?" } ?? listing)])
    }

    /// A setting without which there is no request.
    static func settingNotGiven(_ name: String, connection: String) -> Diagnostic {
        Diagnostic(
            "MAP-5160", .error, title: "Setting not given", "`\(connection)` does not say its `\(name)`",
            at: nil, solutions: [Solution("add `\(name): …` to the connection")])
    }

    /// An address that may not be used.
    static func addressRefused(_ says: Phrase) -> Diagnostic {
        Diagnostic(
            "MAP-5161", .error, title: "Address refused", says, at: nil,
            because: "a key goes to the platform that it is for, and nowhere else",
            solutions: [
                Solution("correct the settings of the connection"),
                Solution("add `private: allowed` where the platform stands in your own network"),
            ])
    }

    /// A body that the platform would not take.
    static func bodyTooLarge(_ bytes: Int, most: Int, operation: String) -> Diagnostic {
        Diagnostic(
            "MAP-5162", .error, title: "Body too large",
            "The body has \(bytes) bytes, and `\(operation)` takes \(most)",
            at: nil, solutions: [Solution("send fewer records at once")])
    }

    /// An operation that is a guess.
    static func operationAssumed(_ operation: String, connection: String) -> Diagnostic {
        Diagnostic(
            "MAP-5163", .error, title: "A guess",
            "That the platform has `\(operation)` is a guess of its file",
            at: nil, because: "nobody has seen it work",
            solutions: [Solution("add `accept_assumed: true` to `\(connection)` to try it")])
    }

    /// An operation that the platform is known not to have.
    static func operationAbsent(_ operation: String) -> Diagnostic {
        Diagnostic(
            "MAP-5164", .error, title: "Nothing to call",
            "The platform is known not to have `\(operation)`", at: nil,
            solutions: [Solution("use another operation")])
    }

    /// A refusal of the platform.
    static func callRefused(
        _ operation: String, connection: String, status: Int, wait: Int?, words: String, says: String?,
        kind: RefusalKind
    ) -> Diagnostic {
        let words = words.isEmpty ? "no words" : words
        // Shorter waits are waited for.
        let isLong = wait.map { $0 > CallMachine.waitMax } ?? false
        return Diagnostic(
            "MAP-5165", .error, title: "Refused by the platform",
            isLong
                ? "`\(operation)` of `\(connection)` was answered with \(status), to come back in "
                    + "\(duration(wait ?? 0)): \(words)"
                : "`\(operation)` of `\(connection)` was answered with \(status): \(words)", at: nil,
            because: says.map { Phrase(verbatim: $0) }, solutions: [Solution(kind.advice)])
    }

    /// A call without an answer.
    static func answerMissing(_ operation: String, connection: String, says: Phrase) -> Diagnostic {
        Diagnostic(
            "MAP-5166", .error, title: "No answer",
            "`\(operation)` of `\(connection)` got no answer: \(says)",
            at: nil,
            solutions: [Solution("check the address of the connection and the way to it")])
    }

    /// A write of which nobody knows whether it was carried out.
    static func writeUnknown(_ operation: String) -> Diagnostic {
        Diagnostic(
            "MAP-5167", .error, title: "Perhaps written",
            "The answer to `\(operation)` was lost: the platform may have carried it out", at: nil,
            because: "a second sending could do it twice",
            solutions: [Solution("look on the platform before it is sent again")])
    }

    /// A login that gave nothing to go on with.
    static func loginFailed(_ says: Phrase) -> Diagnostic {
        Diagnostic(
            "MAP-5168", .error, title: "Login failed", says, at: nil,
            solutions: [Solution("check the settings of the connection")])
    }

    /// A login that was not tried, because what it renews would be lost.
    static func tokenNowhereKept(_ says: String) -> Diagnostic {
        Diagnostic(
            "MAP-5180", .error, title: "No place for a new token",
            "Nobody has logged in, because what the login renews could not be kept: \(says)", at: nil,
            because: "the secret of a login is good once, and the next run needs the one that comes instead",
            solutions: [
                Solution("name a file that can be written, as `{ file: PATH }`, with the secret in it")
            ]
        )
    }

    /// A login whose gift is lost.
    static func tokenNotKept(_ says: String) -> Diagnostic {
        Diagnostic(
            "MAP-5181", .error, title: "New token lost",
            "What the login has renewed could not be kept: \(says)", at: nil,
            because: "the secret that is there was good once",
            solutions: [Solution("get a new one on the platform and put it in its place")])
    }

    /// A file in place of a request.
    static func fileFailed(_ operation: String, says: Phrase) -> Diagnostic {
        Diagnostic(
            "MAP-5182", .error, title: "File not read or written", "`\(operation)` was not done: \(says)",
            at: nil, because: "files are read and written in the `folder` of the connection alone",
            solutions: [Solution("correct the path, or name the folder: `folder: PATH` in the connection")])
    }

    /// Pages that do not come to an end.
    static func pagesEndless(_ operation: String, says: Phrase) -> Diagnostic {
        Diagnostic(
            "MAP-5169", .error, title: "Pages without an end", "The pages of `\(operation)` \(says)", at: nil,
            because: "to go on would read the same records for ever",
            solutions: [Solution("correct `page` of the operation in the platform file")])
    }

    /// A body that is no JSON.
    static func bodyIsNoRecord(_ path: String) -> Diagnostic {
        Diagnostic(
            "MAP-5170", .error, title: "Body that is no record",
            "`\(path)` has to hold one JSON object, or a list of them", at: nil,
            solutions: [Solution("write what the operation sends as `record`, or as `records`")])
    }

    /// A build that cannot reach other machines.
    static func networkMissing() -> Diagnostic {
        Diagnostic(
            "MAP-5171", .error, title: "No network",
            "This program was started without a way to other machines",
            at: nil, solutions: [Solution("run `mapctl` itself")])
    }

    /// Records that the platform does not list.
    static func nothingToRead(_ name: String, platform: String, known: [String]) -> Diagnostic {
        let near = NearMiss.suggestions(for: name, among: known, countMax: 1).first
        return Diagnostic(
            "MAP-5172", .error, title: "Nothing to read", "\(platform) does not list `\(name)`", at: nil,
            solutions: [
                Solution(
                    near.map { "did you mean `\($0)`?" } ?? "what it lists: " + known.joined(separator: ", "))
            ])
    }

    /// Clocks that differ.
    static func clockDiffers(_ connection: String, seconds: Int) -> Diagnostic {
        let size = abs(seconds)
        return Diagnostic(
            "MAP-5173", .warning, title: "Clocks differ",
            seconds > 0
                ? "The clock of `\(connection)` is \(size) seconds ahead of this machine's"
                : "The clock of `\(connection)` is \(size) seconds behind this machine's",
            at: nil, because: "what changed between two reads is told by clocks",
            solutions: [
                Solution("set the clock of this machine, for example with `timedatectl set-ntp true`")
            ])
    }

    /// A read that the key may not make.
    static func rightRefused(
        _ operation: String, connection: String, rights: [String], says: String?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5174", .error, title: "Right refused",
            "The key of `\(connection)` may not call `\(operation)`",
            at: nil, because: says.map { Phrase(verbatim: $0) },
            solutions: [Solution("allow the key: " + rights.joined(separator: ", "))])
    }
}

/// Milliseconds as people read them. For example: `36 h`.
private func duration(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 999) / 1_000
    if seconds < 600 { return "\(seconds) s" }
    if seconds < 2 * 3_600 { return "\((seconds + 59) / 60) min" }
    if seconds < 3 * 86_400 { return "\((seconds + 3_599) / 3_600) h" }
    return "\((seconds + 86_399) / 86_400) d"
}

extension RefusalKind {
    /// What a person can do.
    fileprivate var advice: Phrase {
        switch self {
        case .throttled: "try again later, or ask what else uses the key"
        case .later: "try again later"
        case .login: "check the settings of the connection"
        case .forbidden: "see what the key may do with `mapctl rights`"
        case .absent: "check the id and the settings of the connection"
        case .taken: "read the record that is there"
        case .rejected: "correct what is sent"
        case .tooLarge: "send fewer records at once"
        }
    }
}
