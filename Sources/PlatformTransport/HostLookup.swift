import Glibc
import NIOCore
import NIOPosix

/// The numbers behind the name of a host.
enum HostLookup {
    /// A name that leads nowhere.
    struct Failure: Error {
        /// The system's words.
        var says: String
    }

    /// The numbers in the order in which they are to be tried. The look takes place on a thread of its own,
    /// as the system's call waits.
    static func numbers(
        of host: String, port: Int, on loop: any EventLoop
    ) -> EventLoopFuture<[SocketAddress]> {
        NIOThreadPool.singleton.runIfActive(eventLoop: loop) { try look(host, port) }
    }

    private static func look(_ host: String, _ port: Int) throws -> [SocketAddress] {
        if let number = try? SocketAddress(ipAddress: host, port: port) { return [number] }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_ADDRCONFIG
        var first: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &first)
        guard code == 0 else { throw Failure(says: String(cString: gai_strerror(code))) }
        defer { freeaddrinfo(first) }
        var numbers: [SocketAddress] = []
        var next = first
        while let entry = next {
            if let address = entry.pointee.ai_addr, let number = number(address, entry.pointee.ai_family) {
                numbers.append(number)
            }
            next = entry.pointee.ai_next
        }
        return numbers
    }

    private static func number(_ address: UnsafeMutablePointer<sockaddr>, _ family: Int32) -> SocketAddress? {
        switch family {
        case AF_INET:
            address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { SocketAddress($0.pointee) }
        case AF_INET6:
            address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { SocketAddress($0.pointee) }
        default: nil
        }
    }
}
