import Glibc
import MapTestSupport
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// TLS of the simulated platforms, as another program sees it.
@Suite struct SecurityTests {
    @Test func certificateThatWasMadeIsTrustedByThoseWhoHaveIt() throws {
        let moment = Int(time(nil)) * 1000
        let made = try ServerCertificate.made(at: moment)
        let demo = try DemoServers(security: .on(certificates: made.certificatePEM, key: made.keyPEM))
        let folder = try TemporaryFolder()
        let script = """
            import http.client, ssl, sys
            trusting = ssl.create_default_context(cafile='ca.pem')
            for host in ('localhost', '127.0.0.1'):
                connection = http.client.HTTPSConnection(host, \(demo.accountServer.port), context=trusting)
                connection.request('GET', '/api/api-versions?apiKey=demo-key-0123456789abcdef')
                assert connection.getresponse().status == 200
            try:
                http.client.HTTPSConnection('localhost', \(demo.accountServer.port)).connect()
                sys.exit('trusted by a stranger')
            except ssl.SSLCertVerificationError:
                pass
            """
        let run = try ShellRun(
            "printf '%s' '\(made.certificatePEM)' > ca.pem && python3 -B -", in: folder.path,
            input: Array(script.utf8))
        #expect(run.exit == 0, "\(run.errors)")
    }

    @Test func keyOfAnotherCertificateIsRefused() throws {
        let (one, other) = (try ServerCertificate.made(at: 0), try ServerCertificate.made(at: 0))
        #expect(throws: ServerFailure.certificateUnreadable) {
            _ = try DemoServers(security: .on(certificates: one.certificatePEM, key: other.keyPEM))
        }
        #expect(throws: ServerFailure.certificateUnreadable) {
            _ = try DemoServers(security: .on(certificates: "none", key: one.keyPEM))
        }
    }
}
