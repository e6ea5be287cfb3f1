/// Why a request could not be made.
package enum CallProblem: Error, Sendable, Hashable {
    /// A parameter that the path needs is not given.
    case parameterMissing(String, operation: String)
    /// A setting that the address or the key needs is not given.
    case settingMissing(String)
    /// A value that would lead to another path.
    case pathValue(String, parameter: String)
    /// A path of a file leads out of the folder in which files are read and written.
    case outOfFolder(String)
    /// The address is none.
    case address(String)
    /// An address in an answer leads to another origin.
    case foreignAddress(String)
    /// The body is larger than the platform takes.
    case bodyTooLarge(bytes: Int, most: Int)
    /// It has to be signed, and nobody has given what signs or the time.
    case unsigned
    /// The operation is a guess, and nobody has agreed to it.
    case assumed(String)
    /// The platform does not have it.
    case absent(String)
}
