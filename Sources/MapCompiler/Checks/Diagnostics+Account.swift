import MapSource

// Accounts, as their snapshots describe them: platforms 5xxx.
extension Diagnostic {
    /// A version of the platform that the account does not have.
    static func versionNotAnswered(
        _ profile: String, connection: String, known: [String], at span: SourceSpan, says: SourceSpan?
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5006", .error, title: "Version not answered",
            "`\(profile)` is not a version that `\(connection)` answers: it has "
                + (known.isEmpty ? "none" : known.joined(separator: ", ")),
            at: span, because: "every request would go to an address that is not there",
            notes: says.map { [Note("so said the account", at: $0)] } ?? [],
            solutions: known.isEmpty ? [] : [Solution("choose " + known.joined(separator: " or "))])
    }

    /// Rights that enabled flows need and the key does not have.
    static func rightsMissing(
        _ missing: [(right: String, operation: String)], flow: String, connection: String, taken: String,
        at span: SourceSpan, says: SourceSpan?
    ) -> Diagnostic {
        let rights = missing.map { "`\($0.right)`" }.joined(separator: ", ")
        let uses = missing.map { "`\($0.operation)` needs \($0.right)" }.joined(separator: ", ")
        return Diagnostic(
            "MAP-5007", .error, title: "Right missing",
            "\(rights) \(missing.count == 1 ? "is" : "are") not among the rights of `\(connection)`",
            at: span,
            because: "the flow `\(flow)` runs, and \(uses)",
            notes: says.map { [Note("the rights on \(taken)", at: $0)] } ?? [],
            solutions: [
                Solution("allow the key " + missing.map(\.right).joined(separator: ", ")),
                Solution("take the snapshot again when it has been allowed since"),
            ])
    }

    /// A requirement over an account that no snapshot describes.
    static func requirementUnchecked(
        _ says: String, connection: String, at span: SourceSpan, requirement: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-5009", .note, title: "Requirement not checked",
            "Nothing is known of the account `\(connection)` to check: \(says)", at: span,
            notes: [Note("the requirement stands here", at: requirement)],
            solutions: [Solution("keep what the account says in `snapshots/\(connection).yaml`")])
    }
}
