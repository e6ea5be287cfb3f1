package import MapctlCommands
package import PlatformRuntime
import PlatformSignatures
package import PlatformSimulator
import PlatformSimulatorServers
import PlatformTransport
import PlatformXML

/// The network by sockets: what makes the commands of `MapctlCommands` reach platforms and be reached.
///
/// This target brings the command line and the sockets together; nothing else knows both.
package struct SocketNetwork: Network {
    /// Reads the bodies of answers, XML through libxml2.
    package let reader = AnswerReader { MarkupReader.read($0, style: $1) }
    /// HMAC with SHA-256.
    package let sign: MessageSigning = MessageCode.sha256

    package init() {}

    /// Makes what carries the requests of one connection, over HTTP/1.1 and TLS.
    package func transport(trust: [UInt8], isPrivateAllowed: Bool) -> (any ClosableTransport)? {
        try? HTTPTransport(
            userAgent: "mapctl/\(MapctlCommand.version)", trust: trust, isPrivateAllowed: isPrivateAllowed)
    }

    /// Puts simulated platforms behind ports of this machine, all on the same threads.
    package func serve(
        _ platforms: [any ServedPlatform], port: Int?, security: ServerSecurity
    ) -> Result<any ServedPorts, ServerFailure> {
        let threads = SimulatorThreads()
        var addresses: [String] = []
        for (index, platform) in platforms.enumerated() {
            do throws(ServerFailure) {
                let server = try SimulatorServer.start(
                    platform, port: port.map { $0 + index } ?? 0, security: security, on: threads)
                addresses.append(server.address)
            } catch {
                try? threads.end()
                return .failure(error)
            }
        }
        return .success(SocketPorts(addresses: addresses, threads: threads))
    }

    /// A new certificate that vouches for itself.
    package func certificate(at moment: Int) -> (certificate: String, key: String)? {
        (try? ServerCertificate.made(at: moment)).map { ($0.certificatePEM, $0.keyPEM) }
    }
}

/// Ports that end with their threads.
private struct SocketPorts: ServedPorts {
    let addresses: [String]
    let threads: SimulatorThreads

    func close() { try? threads.end() }
}

extension HTTPTransport: ClosableTransport {}
