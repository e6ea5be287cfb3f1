package import PlatformRuntime

/// A transport that keeps connections open between requests.
package protocol ClosableTransport: Transport {
    /// Closes them.
    func close() async
}
