import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformSignatures
import PlatformTestSupport
import PlatformTransport
import Testing

/// Every folder of `Tests/Corpus/calls` once more, over sockets: the story is the same when each request is
/// what a server has got as bytes, and each answer what the client has got of it. So every way to write
/// requests and to read answers, for all platforms of the library, holds end to end.
@Suite(.serialized, .onOwnThreads) struct CallCorpusOverSocketsTests {
    @Test(arguments: Corpus.cases("calls"))
    func arrivesAsItIsWrittenDown(_ corpusCase: CorpusCase) async throws {
        let told = try await Self.tell(corpusCase)
        let expected = try #require(corpusCase.bytes("expected.txt"))
        #expect(told == String(decoding: expected, as: UTF8.self))
    }

    @Test func reachesAllPlatforms() throws {
        let calls = try Corpus.cases("calls").map { try Self.call($0)["platform"]?.text ?? "" }
        let library = RepositoryFiles.paths(below: "mappings/platforms", ending: "platform.yaml")
        #expect(Set(calls).count == library.count)
    }

    /// The signature that arrives is the one that another program makes of what arrives.
    @Test(arguments: ["amazon-mws-next-page-is-another-action", "amazon-mws-refused"])
    func isSignedAsItArrives(name: String) async throws {
        let corpusCase = try #require(Corpus.cases("calls").first { $0.name == name })
        let secret = try Self.call(corpusCase)["settings"]?.fields?["key_secret"]?.text ?? ""
        let arrived = Arrived()
        _ = try await Self.tell(corpusCase, sign: MessageCode.sha256, arrived: arrived)
        #expect(!arrived.all.isEmpty)
        for request in arrived.all {
            let run = try ShellRun(
                "python3 -B Tests/PlatformSocketsTests/aws_signature.py",
                in: RepositoryRoot.path,
                input: Array("\(secret)\n\(request.method)\n\(request.origin)\n\(request.target)".utf8))
            #expect(run.output == "right\n", "\(request.url): \(run.output)\(run.errors)")
        }
    }

    private static func call(_ corpusCase: CorpusCase) throws -> Fields {
        let bytes = try #require(corpusCase.bytes("call.json"))
        return try #require(JSONReader.read(bytes, name: "call.json").value?.fields)
    }

    /// The story of a case with everything going over a socket.
    private static func tell(
        _ corpusCase: CorpusCase, sign: @escaping MessageSigning = CallStory.unsigned,
        arrived: Arrived = Arrived()
    ) async throws -> String {
        let call = try call(corpusCase)
        let platform = try #require(call["platform"]?.text)
        let program = try PlatformLibrary.program(platform, profile: call["profile"]?.text)
        let server = try await BytesServer()
        // The machine may be busy with other tests, on all of its threads.
        var deadlines = Deadlines()
        (deadlines.connect, deadlines.idle) = (60_000, 60_000)
        let transport = try HTTPTransport(userAgent: Arrived.userAgent, deadlines: deadlines)
        let carry: CallStory.Carrying = { request, answer in
            server.willAnswer(answer)
            var local = request
            local.origin = "http://127.0.0.1:\(server.port)"
            let came = try await transport.send(local, within: 60_000).get()
            let whole = try arrived.take(server.received, sentTo: request.origin, port: server.port)
            return (whole, came)
        }
        var story = try #require(CallStory(call, program: program, sign: sign, carry: carry))
        let told = try await story.told()
        await transport.close()
        await server.stop()
        return told
    }
}

/// The requests that have arrived.
private final class Arrived {
    static let userAgent = "test"

    private(set) var all: [PlatformRequest] = []

    /// Reads the bytes of a request, and takes away what HTTP adds: it is checked and no part of a story.
    func take(_ bytes: [UInt8], sentTo origin: String, port: Int) throws -> PlatformRequest {
        let end = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        try #require(words.count == 3 && words[2] == "HTTP/1.1")
        var request = PlatformRequest(
            method: words[0], origin: origin, target: words[1], body: Array(bytes[end.upperBound...]))
        for line in lines.dropFirst() {
            let colon = try #require(line.firstRange(of: ": "))
            let value = String(line[colon.upperBound...])
            switch line[..<colon.lowerBound] {
            case "Host": #expect(value == "127.0.0.1:\(port)")
            case "User-Agent": #expect(value == Self.userAgent)
            case "Accept-Encoding" where value == "deflate, gzip": break
            case "Content-Length": #expect(value == "\(request.body.count)")
            case let name: request.headers.append(.init(String(name), value))
            }
        }
        all.append(request)
        return request
    }
}
