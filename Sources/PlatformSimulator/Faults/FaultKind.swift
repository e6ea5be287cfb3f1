/// A way in which a simulated platform misbehaves on demand.
package enum FaultKind: String, Sendable, CaseIterable {
    /// The connection ends before the platform has done anything.
    case lostRequest = "lost-request"
    /// The platform does what was asked, and the answer is lost.
    case lostAnswer = "lost-answer"
    /// A burst of 429 that say how long to wait.
    case tooMany = "429"
    /// A burst of 429 that say nothing.
    case tooManySilent = "429-silent"
    /// A burst of 503 that say how long to wait.
    case unavailable = "503"
    /// A burst of 503 that say nothing.
    case unavailableSilent = "503-silent"
    /// The answer comes late.
    case slow
    /// The body comes byte by byte.
    case drip
    /// The headers come byte by byte, and so does the body.
    case creep
    /// The body ends in the middle.
    case truncated
    /// The body is many times as long as it has to be.
    case huge
    /// The answer is a page for people with status 200.
    case page = "html"
    /// Rows come and go while a list is read page by page.
    case shiftingPages = "shifting-pages"
    /// The platform's clock is wrong.
    case clockSkew = "clock-skew"

    /// What it does, for those who choose.
    package var summary: String {
        switch self {
        case .lostRequest: "the connection ends before anything is done"
        case .lostAnswer: "what was asked is done, its answer is lost"
        case .tooMany: "bursts of 429 with Retry-After"
        case .tooManySilent: "bursts of 429 without Retry-After"
        case .unavailable: "bursts of 503 with Retry-After"
        case .unavailableSilent: "bursts of 503 without Retry-After"
        case .slow: "answers that come seconds late"
        case .drip: "bodies that come byte by byte"
        case .creep: "headers and bodies that come byte by byte"
        case .truncated: "bodies that end in the middle"
        case .huge: "bodies of 64 MiB"
        case .page: "pages of HTML with status 200"
        case .shiftingPages: "rows come and go between the pages of a list"
        case .clockSkew: "a clock that is five minutes ahead"
        }
    }
}
