/// A limit of requests: so many in a window, which opens with the first request after the last one closed.
package struct RateWindow: Sendable {
    /// Requests that a window lets through.
    package var requests: Int
    /// Its length.
    package var milliseconds: Int
    private var opened: Int?
    /// Requests let through since it opened.
    private(set) var used = 0
    /// Requests refused since the start.
    private(set) var refused = 0

    package init(requests: Int, milliseconds: Int) {
        self.requests = requests
        self.milliseconds = milliseconds
    }

    /// Counts a request: `nil` when it may pass, else the milliseconds until the window closes.
    mutating func take(at now: Int) -> Int? {
        if let opened, now >= opened, now < opened + milliseconds {
            guard used < requests else {
                refused += 1
                return opened + milliseconds - now
            }
        } else {
            opened = now
            used = 0
        }
        used += 1
        return nil
    }
}
