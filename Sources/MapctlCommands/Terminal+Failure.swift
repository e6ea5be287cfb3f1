import MapReports

extension Terminal {
    /// Tells that results could not be written, and gives the status for it.
    func outputFailed(_ errno: Int32) -> ExitStatus {
        talk("Error: the output cannot be written: \(FileAccess.text(of: errno))\n")
        return .outputFailed
    }
}
