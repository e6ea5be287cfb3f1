import PlatformRuntime

/// Gives answers one after the other and keeps what was sent.
actor ScriptedTransport: Transport {
    private var answers: [Result<RawAnswer, TransportFailure>]
    private(set) var requests: [PlatformRequest] = []

    init(_ answers: [Result<RawAnswer, TransportFailure>]) { self.answers = answers }

    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        requests.append(request)
        return answers.isEmpty ? .failure(.notSent("the script is over")) : answers.removeFirst()
    }

    static func answer(_ status: Int = 200, _ body: String) -> Result<RawAnswer, TransportFailure> {
        .success(RawAnswer(status: status, headers: [:], body: Array(body.utf8)))
    }
}
