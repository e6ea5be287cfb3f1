/// The formats a result can be shown in.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// For programs: one object with the name and number of its shape.
    case json
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// JUnit XML, for the test views of build servers.
    case junit
    /// Workflow commands of GitHub Actions.
    case github
    /// A Code Quality report of GitLab.
    case gitlab
}
