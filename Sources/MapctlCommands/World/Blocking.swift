import Dispatch
import Synchronization

/// The bridge from the command line, which does one thing after the other, to work that waits.
enum Blocking {
    /// Does the work on the threads of the runtime and waits here for its result.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
        let result = Result<Value>()
        let isDone = DispatchSemaphore(value: 0)
        Task.detached {
            let value = await work()
            result.value.withLock { $0 = value }
            isDone.signal()
        }
        while true {
            isDone.wait()
            if let value = result.value.withLock({ $0 }) { return value }
        }
    }

    private final class Result<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
