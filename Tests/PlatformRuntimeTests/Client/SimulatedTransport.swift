import PlatformRuntime
import PlatformSimulator

/// Carries requests to a simulated platform; an answer takes 20 milliseconds.
actor SimulatedTransport<Platform: World>: Transport {
    private(set) var world: Platform
    /// Requests that reached the platform, by method and path.
    private(set) var sent: [String] = []
    private let time: VirtualTime

    init(_ world: Platform, time: VirtualTime) {
        self.world = world
        self.time = time
    }

    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        let path = String(request.target.prefix { $0 != "?" })
        sent.append("\(request.method) \(path)")
        let headers = request.headers.map { (name: $0.name, value: $0.value) }
        let asked = WorldRequest(request.method, request.target, headers: headers, body: request.body)
        time.pass(20)
        let answer = world.answer(asked, at: VirtualTime.start * 1_000 + time.milliseconds)
        switch answer.delivery {
        case .whole: break
        case .late(let late):
            time.pass(min(late, milliseconds))
            if late > milliseconds { return .failure(.deadline) }
        case .dripping(let pause), .creeping(let pause):
            let whole = pause * answer.body.count
            time.pass(min(whole, milliseconds))
            if whole > milliseconds { return .failure(.deadline) }
        case .cut, .lost: return .failure(.lost("the connection was closed"))
        }
        if answer.body.count > AnswerReader.bytesMax { return .failure(.tooLarge) }
        var lower: [String: String] = [:]
        for header in answer.headers { lower[header.name.lowercased()] = header.value }
        return .success(RawAnswer(status: answer.status, headers: lower, body: answer.body))
    }

    func change(_ body: (inout Platform) -> Void) { body(&world) }
}
