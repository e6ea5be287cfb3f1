/// How much a simulated platform takes before it hangs up.
package struct ServerLimits: Sendable {
    /// Bytes of a request's body: an upload of fifty large orders has a tenth of it.
    package var bodyBytesMax = 16 << 20
    /// Bytes of a header, and of all of them: usual servers take no more.
    package var headerBytesMax = (one: 16 << 10, all: 64 << 10)
    /// Seconds that a request may take to arrive whole, and that a connection may wait for the next one.
    package var requestSeconds = 60
    /// Connections at one time; one more is closed at once.
    package var connectionsMax = 256

    package init() {}
}
