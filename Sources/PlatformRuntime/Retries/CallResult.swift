/// How a call ended.
package enum CallResult: Sendable {
    case success(PlatformAnswer)
    case refused(Refusal)
    case failed(TransportFailure)
    /// A write whose answer was lost: it has to be looked for before it is sent again.
    case unknown(TransportFailure)
}
