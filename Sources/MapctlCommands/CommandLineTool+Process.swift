import Glibc

extension CommandLineTool {
    /// Runs the command line of this process and ends it.
    package static func runAndExit(network: (any Network)?) -> Never {
        // A reader that has gone (`mapctl … | head`) shows as EPIPE where the write is.
        signal(SIGPIPE, SIG_IGN)
        exit(run(.current, in: .current(network: network)).rawValue)
    }
}
