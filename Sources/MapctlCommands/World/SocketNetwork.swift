import PlatformRuntime
import PlatformTransport

/// The network by sockets: the only place of this target that knows of them.
struct SocketNetwork: Network {
    func transport(trust: [UInt8], isPrivateAllowed: Bool) -> (any ClosableTransport)? {
        try? HTTPTransport(
            userAgent: "mapctl/\(MapctlCommand.version)", trust: trust, isPrivateAllowed: isPrivateAllowed)
    }
}

extension HTTPTransport: ClosableTransport {}
