import PlatformRuntime

/// An answer that has come to its end.
struct WholeAnswer: Sendable {
    /// The answer.
    var answer: RawAnswer
    /// Whether the connection may carry another request.
    var isReusable: Bool
}
