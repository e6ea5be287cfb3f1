import MapTestSupport
import NIOSSL
import PlatformRuntime
import PlatformTransport
import Testing

/// Each server ends within its deadline, with the right kind of failure.
@Suite(.serialized, .onOwnThreads) struct HostileServerTests {
    private typealias Server = (name: String, script: [HostileServer.Step], failure: TransportFailure)

    private static let unencrypted: [Server] = [
        ("says nothing", [.receive], .deadline),
        ("drips its head", [.receive, .endless("H", milliseconds: 20)], .lost("what came is not HTTP")),
        (
            "drips headers",
            [.receive, .send("HTTP/1.1 200 OK\r\n"), .endless("A", milliseconds: 20)], .deadline
        ),
        (
            "endless headers",
            [.receive, .send("HTTP/1.1 200 OK\r\n"), .endless(String(repeating: "A: b\r\n", count: 100))],
            .tooLarge
        ),
        (
            "one huge header",
            [.receive, .send("HTTP/1.1 200 OK\r\nA: "), .endless(String(repeating: "a", count: 10_000))],
            .tooLarge
        ),
        (
            "endless chunks",
            [
                .receive, .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                .endless("400\r\n\(String(repeating: "x", count: 1_024))\r\n"),
            ], .tooLarge
        ),
        (
            "dripping chunks",
            [
                .receive, .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
                .endless("1\r\nx\r\n", milliseconds: 20),
            ], .deadline
        ),
        (
            "a body that stops", [.receive, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")],
            .deadline
        ),
        (
            "a body of one gigabyte",
            [.receive, .send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n"), .endless("x")],
            .tooLarge
        ),
        (
            "endless body without a length",
            [.receive, .send("HTTP/1.1 200 OK\r\n\r\n"), .endless(String(repeating: "x", count: 10_000))],
            .tooLarge
        ),
        ("packed bomb", packed("bomb.gz"), .tooLarge),
        (
            "packed badly",
            [
                .receive,
                .send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd"),
            ], .lost("the answer is packed in a way that cannot be read")
        ),
        ("closes", [.receive, .close], .lost(Self.cut)),
        (
            "cuts the body",
            [.receive, .send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"), .close], .lost(Self.cut)
        ),
        (
            "cuts a chunk",
            [.receive, .send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nab"), .close],
            .lost(Self.cut)
        ),
        ("crashes", [.receive, .reset], .lost("the connection was broken off")),
        (
            "is no web server", [.receive, .send("220 mail.example.com ESMTP\r\n")],
            .lost("what came is not HTTP")
        ),
        (
            "two lengths",
            [.receive, .send("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")],
            .lost("what came is not HTTP")
        ),
        (
            "leads to another host",
            [.receive, .send("HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example.com/\r\n\r\n")],
            .redirected(to: "https://elsewhere.example.com/")
        ),
        (
            "leads to a private address",
            [.receive, .send("HTTP/1.1 307 Moved\r\nLocation: http://169.254.169.254/\r\n\r\n")],
            .redirected(to: "http://169.254.169.254/")
        ),
        (
            "leads to itself",
            [.receive, .send("HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\n")], .redirected(to: "/b")
        ),
    ]

    private static let cut = "the connection was closed before the answer was whole"

    private static func packed(_ file: String) -> [HostileServer.Step] {
        let body = HostileServer.data(file)
        return [
            .receive,
            .send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(body.count)\r\n\r\n"),
            .send(body),
        ]
    }

    @Test(arguments: unencrypted.indices)
    func endsInTime(index: Int) async throws {
        let (name, script, failure) = Self.unencrypted[index]
        let server = try await HostileServer(script)
        let isLate = failure == .deadline
        let transport = try Self.transport(isHasty: isLate)
        // What comes piece by piece is ended by the deadline of the whole alone.
        let whole = name == "dripping chunks" ? 6_000 : 120_000
        let clock = Stopwatch()
        let result = await transport.send(
            Self.request(to: "http://127.0.0.1:\(server.port)"), within: whole)
        #expect(result == .failure(failure), "\(name)")
        // Far more than its own deadline, for the machine may be busy, and less than that of the whole.
        #expect(clock.milliseconds < 90_000, "\(name): \(clock.milliseconds) ms")
        await server.stop()
    }

    private static let encrypted: [(name: String, encryption: HostileServer.Encryption, says: String)] = [
        ("unknown signer", .init(), "its certificate is not trusted"),
        ("another name", .init(certificate: "elsewhere"), "its certificate is"),
        ("run out", .init(certificate: "expired"), "its certificate is not trusted"),
        ("TLS 1.0", .init(newest: .tlsv1), "it does not speak TLS 1.2 or newer"),
        ("TLS 1.1", .init(newest: .tlsv11), "it does not speak TLS 1.2 or newer"),
    ]

    @Test(arguments: encrypted.indices)
    func trustsNobodyElse(index: Int) async throws {
        let (name, encryption, says) = Self.encrypted[index]
        let server = try await HostileServer([.receive, .send(Self.fine)], encryption: encryption)
        let trust = name == "unknown signer" ? [] : HostileServer.data("trusted.pem")
        let transport = try Self.transport(trust: trust)
        let result = await transport.send(
            Self.request(to: "https://localhost:\(server.port)"), within: 120_000)
        guard case .failure(.notSent(let words)) = result else {
            Issue.record("\(name): \(result)")
            return
        }
        #expect(words.hasPrefix(says), "\(name): \(words)")
        await server.stop()
    }

    @Test func doesNotTalkInTheClearInstead() async throws {
        let server = try await HostileServer([.wait(milliseconds: 10), .send(Self.fine)])
        let result = await (try Self.transport()).send(
            Self.request(to: "https://localhost:\(server.port)"), within: 120_000)
        #expect(result == .failure(.notSent("it does not speak TLS")))
        await server.stop()
    }

    @Test func waitsForNoHandshakeForEver() async throws {
        let server = try await HostileServer([])
        let result = await (try Self.transport()).send(
            Self.request(to: "https://localhost:\(server.port)"), within: 300)
        #expect(result == .failure(.notSent("no connection in time")))
        await server.stop()
    }

    @Test func tellsThatNobodyListens() async throws {
        let server = try await HostileServer([])
        await server.stop()
        let result = await (try Self.transport()).send(
            Self.request(to: "http://127.0.0.1:\(server.port)"), within: 120_000)
        guard case .failure(.notSent(let words)) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(words.hasPrefix("nobody listens at"))
    }

    @Test(arguments: [
        ("https://10.0.0.1", false), ("https://192.168.1.10:8443", false), ("https://169.254.169.254", true),
        ("https://[fe80::1]", true), ("http://192.0.2.1", true), ("https://[::ffff:10.0.0.1]", false),
    ])
    func connectsToNoForbiddenNumber(origin: String, isPrivateAllowed: Bool) async throws {
        let transport = try HTTPTransport(userAgent: "test", isPrivateAllowed: isPrivateAllowed)
        let result = await transport.send(Self.request(to: origin), within: 120_000)
        guard case .failure(.forbidden) = result else {
            Issue.record("\(result)")
            return
        }
    }

    @Test func refusesTrustThatIsNone() {
        #expect(throws: TrustProblem.noCertificate) {
            try HTTPTransport(userAgent: "test", trust: Array("none".utf8))
        }
    }

    // MARK: What works

    private static let fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: 1\r\nx-a: 2\r\n\r\nok"

    @Test func keepsAConnectionForTheNextRequest() async throws {
        // A second connection would begin the script anew and get the first answer again.
        let second = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"
        let server = try await HostileServer(
            [.receive, .send(Self.fine), .receive, .send(second)], encryption: .init())
        let transport = try Self.transport(trust: HostileServer.data("trusted.pem"))
        let request = Self.request(to: "https://localhost:\(server.port)")
        let one = try await transport.send(request, within: 120_000).get()
        #expect(
            one
                == RawAnswer(
                    status: 200, headers: ["content-length": "2", "x-a": "1, 2"], body: Array("ok".utf8)))
        let other = try await transport.send(request, within: 120_000).get()
        #expect(other.status == 201)
        await transport.close()
        await server.stop()
    }

    @Test func unpacksABody() async throws {
        let server = try await HostileServer(Self.packed("fine.gz"))
        let answer = try await Self.transport().send(
            Self.request(to: "http://127.0.0.1:\(server.port)"), within: 120_000
        ).get()
        #expect(String(decoding: answer.body, as: UTF8.self) == #"{"packed": true}"#)
        await server.stop()
    }

    @Test func sendsNoHeaderThatIsTwo() async throws {
        let server = try await HostileServer([.receive, .send(Self.fine)])
        var request = Self.request(to: "http://127.0.0.1:\(server.port)")
        request.headers.append(.init("X-Key", "a\r\nX-Other: b"))
        guard case .failure(.notSent) = await (try Self.transport()).send(request, within: 120_000) else {
            Issue.record("it went out")
            return
        }
        await server.stop()
    }

    private static func transport(trust: [UInt8] = [], isHasty: Bool = false) throws -> HTTPTransport {
        var deadlines = Deadlines()
        deadlines.connect = 60_000
        if isHasty { (deadlines.head, deadlines.idle) = (600, 400) }
        var bounds = AnswerBounds(bodyBytes: 64 << 10)
        bounds.headerBytes = 8 << 10
        return try HTTPTransport(userAgent: "test", trust: trust, deadlines: deadlines, bounds: bounds)
    }

    private static func request(to origin: String) -> PlatformRequest {
        PlatformRequest(
            method: "POST", origin: origin, target: "/orders.json", headers: [.init("X-Key", "secret")],
            body: Array("{}".utf8))
    }
}
