import Glibc

/// The signals by which somebody ends a program that would run for ever.
enum EndSignals {
    private static func asSet() -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
        return set
    }

    /// Keeps them waiting; threads that are begun later do the same.
    static func hold() {
        var set = asSet()
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits for the first of them, which has to be held before.
    static func wait() {
        var set = asSet()
        var signal: Int32 = 0
        while sigwait(&set, &signal) == EINTR {}
    }
}
