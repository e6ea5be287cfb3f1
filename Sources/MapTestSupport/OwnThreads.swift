import Dispatch

/// Threads for tests that wait for sockets.
///
/// The tests of the whole run share as many threads as the processor has cores, and many of them work for
/// seconds without a pause. What has deadlines is not to stand in that queue.
package final class OwnThreads: TaskExecutor {
    /// Those of all tests.
    package static let shared = OwnThreads()

    private let queue = DispatchQueue(label: "tests with sockets", attributes: .concurrent)

    /// Runs a job on the next free thread.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        queue.async { unsafe job.runSynchronously(on: executor) }
    }
}
