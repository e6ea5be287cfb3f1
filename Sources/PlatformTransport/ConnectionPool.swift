import NIOCore
import Synchronization

/// Connections that wait for the next request to the same origin.
final class ConnectionPool: Sendable {
    /// Connections of one origin that are kept: more than that are never under way at a time for long.
    private static let keptMax = 8

    private let resting = Mutex<[String: [any Channel]]>([:])
    private let rest: TimeAmount

    /// - Parameter rest: how long a connection is kept, in milliseconds.
    init(rest: Int) { self.rest = .milliseconds(Int64(rest)) }

    /// A connection that is open still.
    func take(for origin: String) -> (any Channel)? {
        resting.withLock { resting in
            while let channel = resting[origin]?.popLast() {
                if channel.isActive { return channel }
            }
            return nil
        }
    }

    /// Keeps a connection for a while.
    func put(_ channel: any Channel, for origin: String) {
        let isKept = resting.withLock { resting in
            guard channel.isActive, resting[origin, default: []].count < Self.keptMax else { return false }
            resting[origin, default: []].append(channel)
            return true
        }
        guard isKept else {
            channel.close(promise: nil)
            return
        }
        channel.eventLoop.scheduleTask(in: rest) {
            if self.remove(channel, of: origin) { channel.close(promise: nil) }
        }
    }

    /// Closes what rests and waits for it.
    func closeAll() async {
        let channels = resting.withLock { resting in
            let channels = resting.values.flatMap { $0 }
            resting = [:]
            return channels
        }
        for channel in channels { try? await channel.close().get() }
    }

    private func remove(_ channel: any Channel, of origin: String) -> Bool {
        resting.withLock { resting in
            guard let index = resting[origin]?.firstIndex(where: { $0 === channel }) else { return false }
            resting[origin]?.remove(at: index)
            return true
        }
    }
}
