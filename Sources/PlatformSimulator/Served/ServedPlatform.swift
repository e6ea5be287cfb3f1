package import MapValues

/// A simulated platform that connections share, whatever its world is.
package protocol ServedPlatform: Sendable {
    /// Answers a request at the moment of the platform's clock.
    func answer(_ request: WorldRequest) -> WorldAnswer
    /// The calls that webhooks asked for since the last time.
    func takeCalls() -> [WebhookCall]
    /// Everything the platform remembers, to be saved and shown.
    var state: Value { get }
    /// Takes back what ``state`` gave; `false` when the value has another form.
    func restore(_ state: Value) -> Bool
}
