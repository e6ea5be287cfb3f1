package import MapProgram

/// Decides what follows each answer of one call: a repetition, a login, or the end.
///
/// It touches nothing: whoever drives it sends, waits, and hands in time and randomness.
package struct CallMachine: Sendable {
    /// What to do next.
    package enum Step: Sendable {
        /// Send again after so many milliseconds. `pausesAll` holds for everybody who uses the key.
        case repeatAfter(Int, pausesAll: Bool)
        /// Get a new token and send again.
        case login
        case end(CallResult)
    }

    /// How often a platform may say "wait" to one call.
    static let throttlesMax = 20
    /// How long a platform may have a call wait at a time, in milliseconds: three times the longest window
    /// that is known. Whoever asks for more gets an end that says so, not somebody who waits for days.
    package static let waitMax = 900_000

    private let judge: AnswerJudge
    private let operation: OperationProgram
    private let retry: RetryProgram
    private var sends = 1
    private var throttles = 0
    private var hasLoggedIn = false
    private var spent = 0

    package init(program: PlatformProgram, operation: OperationProgram) {
        judge = AnswerJudge(program: program, operation: operation)
        self.operation = operation
        retry = program.retry
    }

    /// An answer has come; `now` is in seconds since 1970.
    package mutating func answered(
        _ answer: PlatformAnswer, now: Int, budget: inout RetryBudget,
        random: inout some RandomNumberGenerator
    ) -> Step {
        guard let refusal = judge.refusal(answer, now: now) else {
            budget.give(spent > 0 ? spent : RetryBudget.gainOfSuccess)
            return .end(.success(answer))
        }
        if let wait = refusal.wait, wait > Self.waitMax { return .end(.refused(refusal)) }
        switch refusal.kind {
        case .throttled:
            throttles += 1
            guard throttles <= Self.throttlesMax else { return .end(.refused(refusal)) }
            let wait = refusal.wait ?? (retry.base + jitter(throttles, &random))
            return .repeatAfter(wait, pausesAll: true)
        case .login:
            if hasLoggedIn { return .end(.refused(refusal)) }
            hasLoggedIn = true
            return .login
        case .later:
            guard isRepeatable, repetition(RetryBudget.costOfRepetition, &budget) else {
                return .end(.refused(refusal))
            }
            return .repeatAfter(refusal.wait ?? jitter(sends - 1, &random), pausesAll: false)
        case .forbidden, .absent, .taken, .rejected, .tooLarge: return .end(.refused(refusal))
        }
    }

    /// No answer has come.
    package mutating func failed(
        _ failure: TransportFailure, budget: inout RetryBudget, random: inout some RandomNumberGenerator
    ) -> Step {
        let cost: Int
        switch failure {
        case .notSent: cost = RetryBudget.costOfRepetition
        case .lost, .deadline:
            guard isRepeatable else { return .end(.unknown(failure)) }
            cost = RetryBudget.costOfDeadline
        case .tooLarge, .redirected, .forbidden, .file: return .end(.failed(failure))
        }
        guard repetition(cost, &budget) else { return .end(.failed(failure)) }
        return .repeatAfter(jitter(sends - 1, &random), pausesAll: false)
    }

    /// Whether a second sending does no harm.
    private var isRepeatable: Bool {
        switch operation.repeats {
        case .safe, .unique, .clientKey: true
        case .searchFirst, .unknown: operation.method == "GET"
        }
    }

    private mutating func repetition(_ cost: Int, _ budget: inout RetryBudget) -> Bool {
        guard sends < retry.attempts, budget.take(cost) else { return false }
        sends += 1
        spent += cost
        return true
    }

    /// Any pause up to one that doubles each time: so many callers do not come back at once.
    private func jitter(_ count: Int, _ random: inout some RandomNumberGenerator) -> Int {
        let longest = min(retry.most, retry.base << min(max(count - 1, 0), 20))
        return Int.random(in: 0...longest, using: &random)
    }
}
