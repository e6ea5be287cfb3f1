/// How often and how patiently a request is repeated. Times are in milliseconds.
package struct RetryProgram: Sendable, Hashable {
    /// Sends of one request, the first among them.
    package var attempts = 4
    /// The longest first pause; it doubles with each repetition.
    package var base = 1_000
    /// The longest pause of all.
    package var most = 60_000

    package init() {}
}
