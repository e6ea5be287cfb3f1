import MapProgram
import MapValues

/// What stops the walk of a level, from the element up.
enum Halt: Error {
    case drop(origin: Int, cause: String, failure: Reason.Failure?)
    case park(origin: Int, cause: String)
    case skip(origin: Int, cause: String)
    case stop(origin: Int, cause: String)
}
