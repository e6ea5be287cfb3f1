/// Why a simulated platform cannot be served.
package enum ServerFailure: Error, Sendable, Hashable {
    /// The port is taken, or not allowed; the number is the system's.
    case cannotListen(port: Int, errno: Int32)
    /// The certificate or its key is none, or they do not belong together.
    case certificateUnreadable
}
