/// `round: { to: 0.01, mode: half_up }`; both may name options.
package struct RoundDeclaration: Sendable {
    /// The step.
    package var to: Written
    /// The mode; `half_up` when it is not written.
    package var mode: Written?
}
