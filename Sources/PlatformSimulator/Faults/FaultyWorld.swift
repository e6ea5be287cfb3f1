package import MapValues

/// A simulated platform that misbehaves: the same seed and the same requests give the same faults.
package struct FaultyWorld<Inner: World>: World {
    /// The name of its platform file.
    package static var platform: String { Inner.platform }

    /// The platform that is asked in the end.
    package var inner: Inner
    /// Which faults there are; may be changed at any time, and be empty.
    package var plan: FaultPlan
    private var random: SeededRandom
    /// What is left of a burst: how many requests, and how they are refused.
    private var burst: (left: Int, kind: FaultKind)?
    /// How many faults of each kind there were.
    package private(set) var counts: [FaultKind: Int] = [:]

    package init(_ inner: Inner, plan: FaultPlan, seed: UInt64) {
        self.inner = inner
        self.plan = plan
        random = SeededRandom(seed: seed)
    }

    /// The answer to a request at a moment, or what became of it.
    package mutating func answer(_ request: WorldRequest, at now: Int) -> WorldAnswer {
        guard plan.kinds.contains(.clockSkew) else { return answer(request, ownTime: now) }
        let time = now + plan.skewMilliseconds
        var answer = answer(request, ownTime: time)
        answer.headers.append(("Date", HTTPMoment.text(time)))
        return answer
    }

    private mutating func answer(_ request: WorldRequest, ownTime time: Int) -> WorldAnswer {
        guard let kind = fault(for: request) else { return inner.answer(request, at: time) }
        counts[kind, default: 0] += 1
        switch kind {
        case .lostRequest: return Self.lost
        case .lostAnswer:
            _ = inner.answer(request, at: time)
            return Self.lost
        case .tooMany, .tooManySilent, .unavailable, .unavailableSilent: return refusal(kind)
        case .page:
            _ = inner.answer(request, at: time)
            let text = "<!DOCTYPE html>\n<html><body><h1>It works</h1></body></html>\n"
            return WorldAnswer(status: 200, headers: [("Content-Type", "text/html")], body: Array(text.utf8))
        case .slow, .drip, .creep, .truncated, .huge: return spoilt(inner.answer(request, at: time), kind)
        case .shiftingPages: return inner.answer(shifted(request), at: time)
        case .clockSkew: return inner.answer(request, at: time)
        }
    }

    /// The calls that webhooks asked for since the last time.
    package mutating func takeCalls() -> [WebhookCall] { inner.takeCalls() }

    /// What the platform says to a request that is one too many.
    package func overloaded(status: Int) -> WorldAnswer { inner.overloaded(status: status) }

    private static var lost: WorldAnswer {
        var answer = WorldAnswer(status: 200)
        answer.delivery = .lost
        return answer
    }

    /// The fault that a request meets.
    private mutating func fault(for request: WorldRequest) -> FaultKind? {
        if let burst {
            self.burst = burst.left > 1 ? (burst.left - 1, burst.kind) : nil
            return burst.kind
        }
        let isLaterPage = request.query.int("page") ?? 1 > 1
        let kinds = plan.kinds.filter { $0 != .clockSkew && ($0 != .shiftingPages || isLaterPage) }
        guard !kinds.isEmpty, random.number(0...99) < plan.percent else { return nil }
        let kind = random.one(of: kinds)
        if [.tooMany, .tooManySilent, .unavailable, .unavailableSilent].contains(kind) {
            let length = random.number(1...max(1, plan.burstMax))
            if length > 1 { burst = (length - 1, kind) }
        }
        return kind
    }

    private func refusal(_ kind: FaultKind) -> WorldAnswer {
        let isTooMany = kind == .tooMany || kind == .tooManySilent
        var answer = inner.overloaded(status: isTooMany ? 429 : 503)
        if kind == .tooMany || kind == .unavailable {
            answer.headers.append(("Retry-After", String(plan.waitSeconds)))
        }
        return answer
    }

    private func spoilt(_ answer: WorldAnswer, _ kind: FaultKind) -> WorldAnswer {
        var answer = answer
        switch kind {
        case .slow: answer.delivery = .late(milliseconds: plan.delayMilliseconds.late)
        case .drip: answer.delivery = .dripping(milliseconds: plan.delayMilliseconds.drip)
        case .creep: answer.delivery = .creeping(milliseconds: plan.delayMilliseconds.drip)
        case .truncated: answer.delivery = .cut(afterBytes: answer.body.count / 2)
        case .huge:
            // Blanks may stand behind a JSON text and behind an XML document.
            let missing = max(0, plan.hugeBytes - answer.body.count)
            answer.body += [UInt8](repeating: UInt8(ascii: " "), count: missing)
        case .lostRequest, .lostAnswer, .tooMany, .tooManySilent, .unavailable, .unavailableSilent, .page,
            .shiftingPages, .clockSkew:
            break
        }
        return answer
    }

    /// The request for a page of a list that has moved by a row: one has come in front, or one has gone.
    private mutating func shifted(_ request: WorldRequest) -> WorldRequest {
        var request = request
        request.shift = random.number(0...1) == 0 ? -1 : 1
        return request
    }
}

extension FaultyWorld {
    /// Everything the platform remembers; not where the faults have got to.
    package var state: Value { inner.state }

    /// Takes back a state; `false` when the value is none, and nothing is changed then.
    package mutating func restore(_ state: Value) -> Bool { inner.restore(state) }
}
