/// `round: { to: 0.01, mode: half_up }`; both may name options.
package struct RoundDeclaration: Sendable {
    package var to: Written
    package var mode: Written?
}
