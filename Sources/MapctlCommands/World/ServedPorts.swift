/// Ports at which simulated platforms listen.
package protocol ServedPorts: Sendable {
    /// The beginnings of their addresses, in the order of the platforms.
    var addresses: [String] { get }
    /// Ends them with all their connections.
    func close()
}
