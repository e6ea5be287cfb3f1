import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformSimulator
import PlatformSimulatorServers
import PlatformTransport
import Testing

/// Answers that no platform should give: each call ends soon, says what was wrong, and takes nothing for an
/// empty list that is none.
@Suite(.serialized, .onOwnThreads) struct HostileAnswerTests {
    /// Requests of a call that is refused as busy each time; others are sent four times at most.
    private static let requestsMax = 21

    @Test(arguments: HostileAnswer.all)
    func endsWithTheRightWords(hostile: HostileAnswer) async throws {
        let threads = SimulatorThreads()
        defer { try? threads.end() }
        let server = try SimulatorServer.start(hostile, on: threads)
        let words = hostile.ask.split(separator: " ")
        var program = try PlatformLibrary.program(words[0] == "shop" ? "insales" : "retailcrm")
        program.limits = []
        program.retry.base = 1
        program.retry.most = 2
        let settings = [
            "base_url": server.address, "shop": "demo", "user": "u", "password": "p", "key": "k",
            "url": server.address,
        ]
        let time = RealTime()
        let key = SharedKey(ConnectionValues(settings), limits: [], now: time.milliseconds)
        let transport = CountingTransport(try HTTPTransport(userAgent: "test"))
        let client = PlatformClient(program: program, key: key, transport: transport, surroundings: time)
        let end = await Self.end(of: client, String(words[1]))
        let (kind, text) = hostile.parts
        #expect(end.hasPrefix(kind) && end.contains(text), "\(hostile.name): \(end)")
        #expect(transport.sent.count <= Self.requestsMax, "\(hostile.name)")
    }

    private static func end(of client: PlatformClient, _ operation: String) async -> String {
        do throws(CallFailure) {
            let count = try await client.records(of: client.operation(operation), most: 1_000).count
            return "records \(count)"
        } catch {
            switch error {
            case .refused(let refusal, _):
                let words = [refusal.message, refusal.says ?? ""] + refusal.errors
                return "refused \(refusal.kind): " + words.joined(separator: "; ")
            case .failed(.tooLarge): return "failed: larger"
            case .failed(.redirected): return "failed: elsewhere"
            case .pagesStandStill: return "pages stand still"
            case .pageKeyMissing: return "page key missing"
            default: return "\(error)"
            }
        }
    }
}

/// A row of the table: what comes, and how the call ends.
struct HostileAnswer: ServedPlatform, CustomTestStringConvertible {
    let name: String
    /// The platform and its operation.
    let ask: String
    private let answer: WorldAnswer
    private let ends: String

    var testDescription: String { name }

    /// What the end begins with, and what it says.
    var parts: (kind: String, text: String) {
        guard let colon = ends.firstRange(of: ": ") else { return (ends, "") }
        return (String(ends[..<colon.lowerBound]), String(ends[colon.upperBound...]))
    }

    static let all: [HostileAnswer] = {
        let bytes = RepositoryFiles.bytes(of: "Tests/PlatformSocketsTests/Data/hostile-answers.json") ?? []
        let rows = JSONReader.read(bytes, name: "hostile-answers.json").value?.elements ?? []
        return rows.compactMap { HostileAnswer($0) }
    }()

    private init?(_ row: Value) {
        guard let name = row.at("name").text, let ends = row.at("ends").text else { return nil }
        self.name = name
        self.ends = ends
        ask = row.at("ask").text ?? "shop orders.list"
        let latin = row.at("latin1").text?.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let body = latin ?? Array((row.at("body").text ?? "").utf8)
        let times = row.at("times").number?.decimal?.integer ?? 1
        let headers = row.at("headers").fields?.members.map { ($0.name, $0.value.text ?? "") } ?? []
        answer = WorldAnswer(
            status: row.at("status").number?.decimal?.integer ?? 200, headers: headers,
            body: (0..<times).flatMap { _ in body })
    }

    func answer(_ request: WorldRequest) -> WorldAnswer { answer }
    func takeCalls() -> [WebhookCall] { [] }
    var state: Value { .null }
    func restore(_ state: Value) -> Bool { false }
}
