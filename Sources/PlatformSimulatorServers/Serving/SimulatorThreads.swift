import NIOCore
import NIOPosix

/// The threads on which simulated platforms are served; several platforms may share them.
package final class SimulatorThreads: Sendable {
    /// One is enough for a person, two let a slow answer of one platform not hold up another.
    private static let count = 2

    let group: any EventLoopGroup

    package init() { group = MultiThreadedEventLoopGroup(numberOfThreads: Self.count) }

    /// Ends the threads, and with them all connections.
    package func end() throws { try group.syncShutdownGracefully() }
}
