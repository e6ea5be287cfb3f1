package import MapProgram

/// What all users of one key share: what they have asked for, the repetitions they have left, the token of
/// the session, and the settings, which a login may renew.
package actor SharedKey {
    /// A token with the time at which it runs out, in milliseconds; `nil` for one that lives until refused.
    private struct Token {
        var text: String
        var end: Int?
    }

    /// How much earlier a token is given up than it runs out, so that it holds for a request under way.
    private static let tokenMargin = 30_000

    /// The settings as they are now.
    package private(set) var settings: ConnectionValues
    private var meter: LimitMeter
    private var budget = RetryBudget()
    /// By the operation that gives them: a platform may have several kinds.
    private var tokens: [String: Token] = [:]
    /// Secrets that answers held beside the tokens in use.
    private var hidden: Set<String> = []
    /// Who waits for a login that is under way, by its operation.
    private var logins: [String: [CheckedContinuation<Void, Never>]] = [:]

    /// A key of which nobody has made use yet. `now` is in milliseconds of the clock that the clients have.
    package init(_ settings: ConnectionValues, limits: [LimitProgram], now: Int) {
        self.settings = settings
        meter = LimitMeter(limits, settings: settings, now: now)
    }

    /// Counts a request with so many records and gives 0, or counts nothing and gives how long to wait.
    func reserve(_ operation: OperationProgram, records: Int, now: Int) -> Int {
        meter.reserve(operation, records: records, now: now)
    }

    /// Takes note of an answer and decides what follows.
    func answered(
        _ answer: PlatformAnswer, to operation: OperationProgram, machine: CallMachine,
        surroundings: any Surroundings
    ) -> (machine: CallMachine, step: CallMachine.Step) {
        var machine = machine
        var chance = SurroundingChance(surroundings: surroundings)
        let now = surroundings.milliseconds
        let step = machine.answered(answer, now: surroundings.seconds, budget: &budget, random: &chance)
        if case .repeatAfter(let wait, pausesAll: true) = step {
            meter.ended(operation, answer: nil, now: now)
            meter.pause(until: now + wait)
        } else {
            meter.ended(operation, answer: answer, now: now)
        }
        return (machine, step)
    }

    /// Takes note that no answer has come and decides what follows.
    func failed(
        _ failure: TransportFailure, of operation: OperationProgram, machine: CallMachine,
        surroundings: any Surroundings
    ) -> (machine: CallMachine, step: CallMachine.Step) {
        var machine = machine
        var chance = SurroundingChance(surroundings: surroundings)
        meter.ended(operation, answer: nil, now: surroundings.milliseconds)
        let step = machine.failed(failure, budget: &budget, random: &chance)
        return (machine, step)
    }

    // MARK: Sessions

    /// The token of a login, as far as it is good; the one that was refused is not.
    func token(of login: String, now: Int, refused: String?) -> String? {
        guard let token = tokens[login], token.text != refused else { return nil }
        if let end = token.end, end - Self.tokenMargin <= now { return nil }
        return token.text
    }

    /// Waits until nobody else logs in. Each call is followed by one of ``end(_:)``.
    func begin(_ login: String) async {
        if logins[login] != nil {
            await withCheckedContinuation { logins[login]?.append($0) }
        } else {
            logins[login] = []
        }
    }

    /// Lets the next one in.
    func end(_ login: String) {
        if logins[login]?.isEmpty ?? true {
            logins[login] = nil
        } else {
            logins[login]?.removeFirst().resume()
        }
    }

    /// Takes a new token and the settings that came with it.
    func renew(_ login: String, token: String, end: Int?, settings: [String: String]) {
        tokens[login] = Token(text: token, end: end)
        for (name, value) in settings { self.settings[name] = value }
    }

    /// Takes settings that somebody else has renewed.
    func take(_ settings: [String: String]) {
        for (name, value) in settings { self.settings[name] = value }
    }

    /// Takes note of secrets that an answer holds.
    func hide(_ secrets: [String]) { hidden.formUnion(secrets) }

    /// Everything that may not be seen: secret settings, what is made of them, and the tokens.
    package func secrets(of program: PlatformProgram) -> [String] {
        let own = RequestBuilder(program: program, settings: settings).secrets
        return own + hidden.union(tokens.values.map(\.text)).sorted()
    }
}
