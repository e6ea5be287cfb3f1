package import MapProgram
package import MapValues

/// Calls the operations of one account: within its limits, as often as it takes, with a token where one is
/// needed.
///
/// It is a driver of the pure machines of this target and adds nothing to what they decide. It touches the
/// world by the transport and the surroundings that it is given, so that the same code runs over sockets and
/// in the time of a simulation.
package struct PlatformClient: Sendable {
    /// The time for one request with its whole answer, in milliseconds: gateways of platforms give up after
    /// 50 seconds, and their own words are better than none.
    static let answerTimeMax = 60_000

    /// How the platform is talked to.
    package let program: PlatformProgram
    /// What is shared with the other users of the key.
    package let key: SharedKey
    /// Whether operations are used that are a guess.
    let acceptsAssumed: Bool
    let transport: any Transport
    let surroundings: any Surroundings
    let reader: AnswerReader
    let keeper: (any TokenKeeper)?
    let sign: MessageSigning?

    /// - Parameters:
    ///   - program: the platform, compiled for the profile of the account.
    ///   - key: one for all clients that use the same key.
    ///   - transport: what carries the requests.
    ///   - surroundings: time, waiting and chance.
    ///   - reader: what reads the bodies of answers.
    ///   - keeper: what keeps renewed settings; `nil` where the platform renews none.
    ///   - sign: what makes codes of messages; `nil` where the platform wants none.
    ///   - acceptsAssumed: whether the connection says `accept_assumed`.
    package init(
        program: PlatformProgram, key: SharedKey, transport: any Transport, surroundings: any Surroundings,
        reader: AnswerReader = AnswerReader(), keeper: (any TokenKeeper)? = nil,
        sign: MessageSigning? = nil, acceptsAssumed: Bool = false
    ) {
        self.program = program
        self.key = key
        self.transport = transport
        self.surroundings = surroundings
        self.reader = reader
        self.keeper = keeper
        self.sign = sign
        self.acceptsAssumed = acceptsAssumed
    }

    /// The same account, talked to in another profile.
    package func using(_ program: PlatformProgram) -> PlatformClient {
        PlatformClient(
            program: program, key: key, transport: transport, surroundings: surroundings, reader: reader,
            keeper: keeper, sign: sign, acceptsAssumed: acceptsAssumed)
    }

    /// The operation with a name.
    package func operation(_ name: String) throws(CallFailure) -> OperationProgram {
        guard let operation = program.operation(name) else { throw .operationMissing(name) }
        return operation
    }

    /// Calls an operation once, which may take several requests.
    ///
    /// - Parameters:
    ///   - operation: the call.
    ///   - parameters: its parameters; `record` and `records` are what is written.
    ///   - extra: parameters of a page; they go where a template names them, else into the query.
    /// - Returns: the answer, which is a success.
    /// - Throws: why there is none.
    package func call(
        _ operation: OperationProgram, parameters: [String: Value] = [:], extra: [String: Value] = [:]
    ) async throws(CallFailure) -> PlatformAnswer {
        try await run(operation) { $0.request(operation, parameters: parameters, extra: extra) }.answer
    }

    /// Sends what a builder makes, with so many records, until there is an answer or nothing more to be done.
    func run(
        _ operation: OperationProgram, records: Int = 1,
        request: (RequestBuilder) -> Result<PlatformRequest, CallProblem>
    ) async throws(CallFailure) -> Answered {
        try checkLevel(of: operation)
        var machine = CallMachine(program: program, operation: operation)
        var refusedToken: String?
        var isAfterLoss = false
        while true {
            var builder = RequestBuilder(
                program: program, settings: await key.settings, now: surroundings.seconds, sign: sign)
            builder.token = try await token(builder, for: operation, refused: refusedToken)
            let made: PlatformRequest
            switch request(builder) {
            case .success(let request): made = request
            case .failure(let problem): throw .problem(problem)
            }
            try await takeTurn(operation, records: records)
            let step: CallMachine.Step
            let isAnswered: Bool
            switch await transport.send(made, within: Self.answerTimeMax) {
            case .success(let raw):
                isAnswered = true
                let answer = reader.read(raw, format: operation.format)
                await key.hide(secrets(of: answer, to: operation))
                (machine, step) = await key.answered(
                    answer, to: operation, machine: machine, surroundings: surroundings)
            case .failure(let failure):
                isAnswered = false
                isAfterLoss = isAfterLoss || failure.leavesDoubt
                (machine, step) = await key.failed(
                    failure, of: operation, machine: machine, surroundings: surroundings)
            }
            switch step {
            case .repeatAfter(let wait, let pausesAll):
                // A platform that is out of order may have done it all the same; one that says wait has not.
                isAfterLoss = isAfterLoss || isAnswered && !pausesAll
                if !pausesAll { try await pause(wait) }
            case .login: refusedToken = builder.token
            case .end(.success(let answer)): return Answered(answer: answer, isAfterLoss: isAfterLoss)
            case .end(.refused(let refusal)): throw .refused(refusal, isAfterLoss: isAfterLoss)
            case .end(.failed(let failure)): throw .failed(failure)
            case .end(.unknown(let failure)): throw .unknown(failure)
            }
        }
    }

    private func checkLevel(of operation: OperationProgram) throws(CallFailure) {
        switch operation.level {
        case .verified, .documented: break
        case .assumed: if !acceptsAssumed { throw .problem(.assumed(operation.name)) }
        case .absent: throw .problem(.absent(operation.name))
        }
    }

    /// Waits until the limits leave room for one more request.
    private func takeTurn(
        _ operation: OperationProgram, records: Int
    ) async throws(CallFailure) {
        while true {
            if Task.isCancelled { throw .cancelled }
            let wait = await key.reserve(operation, records: records, now: surroundings.milliseconds)
            if wait == 0 { return }
            try await pause(wait)
        }
    }

    /// Lets time pass.
    func pause(_ milliseconds: Int) async throws(CallFailure) {
        do { try await surroundings.wait(milliseconds: milliseconds) } catch { throw .cancelled }
    }
}

extension TransportFailure {
    /// Whether the request may have been carried out.
    var leavesDoubt: Bool {
        switch self {
        case .lost, .deadline, .tooLarge: true
        case .notSent, .redirected, .forbidden, .file: false
        }
    }
}
