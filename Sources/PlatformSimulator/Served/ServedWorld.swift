package import MapValues
import Synchronization

/// A world that many connections ask, one after the other, at the moments of a clock.
///
/// A class because it is the one world of all its connections.
package final class ServedWorld<Inner: World>: ServedPlatform, Sendable {
    private let world: Mutex<Inner>
    /// Milliseconds since 1970.
    private let clock: @Sendable () -> Int

    /// Serves a world by a clock that gives milliseconds since 1970.
    package init(_ world: Inner, clock: @escaping @Sendable () -> Int) {
        self.world = Mutex(world)
        self.clock = clock
    }

    /// Answers a request; the answer has the date of the platform's clock.
    package func answer(_ request: WorldRequest) -> WorldAnswer {
        world.withLock { world in
            // Read inside, so that no request is older than the one before it.
            let now = clock()
            var answer = world.answer(request, at: now)
            if answer.header("Date") == nil { answer.headers.append(("Date", HTTPMoment.text(now))) }
            return answer
        }
    }

    /// The calls that webhooks asked for since the last time.
    package func takeCalls() -> [WebhookCall] { world.withLock { $0.takeCalls() } }

    /// Looks at the world, or changes it, while no request is answered.
    package func withWorld<Result>(_ body: (inout Inner) -> Result) -> Result {
        world.withLock { body(&$0) }
    }

    /// Everything the platform remembers.
    package var state: Value { world.withLock { $0.state } }

    /// Takes back a state; `false` when the value is none.
    package func restore(_ state: Value) -> Bool { world.withLock { $0.restore(state) } }
}
