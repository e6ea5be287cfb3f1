package import MapValues

/// A platform that lives in memory: a request goes in, the platform's answer comes out.
///
/// This target takes requests and a clock and gives answers, as the platforms would: their own arithmetic,
/// limits, refusals and histories. It opens no socket, reads no clock and throws no dice: the moment comes
/// with each request, the randomness from a seed. It does not know what uses it.
package protocol World: Sendable {
    /// The name of the platform as its file of the library has it.
    static var platform: String { get }
    /// The answer to a request at a moment, in milliseconds since 1970.
    mutating func answer(_ request: WorldRequest, at now: Int) -> WorldAnswer
    /// What it says to a request that is one too many or comes while it is out of order, but for the header
    /// that tells when to come again.
    func overloaded(status: Int) -> WorldAnswer
    /// The calls that webhooks asked for since the last time.
    mutating func takeCalls() -> [WebhookCall]
    /// Everything the platform remembers, to be saved and shown.
    var state: Value { get }
    /// Takes back what ``state`` gave; `false` when the value has another form, and nothing is changed then.
    mutating func restore(_ state: Value) -> Bool
}

extension World {
    /// No calls: not every platform has webhooks.
    package mutating func takeCalls() -> [WebhookCall] { [] }
}
