import Glibc

extension CommandLineTool {
    /// Runs the command line of this process and ends it.
    package static func runAndExit() -> Never {
        // A reader that has gone (`mapctl … | head`) shows as EPIPE where the write is.
        signal(SIGPIPE, SIG_IGN)
        exit(run(.current, in: .current()).rawValue)
    }
}
