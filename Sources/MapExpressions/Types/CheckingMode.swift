/// Whether types and names are a matter of checking or of running.
package enum CheckingMode: Sendable, Hashable {
    /// What does not fit is a finding.
    case strict
    /// What does not fit fails when it is evaluated, as CEL does without its optional check phase.
    case lenient
}
