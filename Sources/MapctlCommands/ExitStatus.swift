/// What a command tells the shell by its number; the numbers are part of the interface.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done, or nothing to do.
    case done = 0
    /// Failed. For example: a case of `mapctl test` did not come out as written.
    case failed = 1
    /// Finished, but records are parked or in conflict.
    case parked = 3
    /// The command line is not one that mapctl knows (`EX_USAGE`).
    case usage = 64
    /// The configuration or the data is wrong (`EX_DATAERR`).
    case wrongData = 65
    /// A file that was named is not there or cannot be read (`EX_NOINPUT`).
    case inputMissing = 66
    /// A bug in mapctl (`EX_SOFTWARE`).
    case bug = 70
    /// Output could not be written (`EX_IOERR`).
    case outputFailed = 74
}
