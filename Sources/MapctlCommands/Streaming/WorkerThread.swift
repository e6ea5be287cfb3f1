import Glibc

/// A thread of the system that runs one closure.
final class WorkerThread {
    private let body: () -> Void
    private var thread = pthread_t()

    /// Starts the thread. The closure is run there and nowhere else.
    init(_ body: @escaping () -> Void) {
        self.body = body
        let context = Unmanaged.passRetained(self).toOpaque()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<WorkerThread>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, context)
        precondition(code == 0, "a thread can be started")
    }

    /// Waits for its end.
    func join() { pthread_join(thread, nil) }
}
