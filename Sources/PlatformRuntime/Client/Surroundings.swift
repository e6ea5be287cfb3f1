/// Time, waiting and chance, passed in so that a simulation has its own.
package protocol Surroundings: Sendable {
    /// Milliseconds of a clock that never goes back.
    var milliseconds: Int { get }
    /// Seconds since 1970 by the clock on the wall.
    var seconds: Int { get }
    /// Lets time pass; throws when the work was cancelled meanwhile.
    func wait(milliseconds: Int) async throws
    /// Any number.
    func random() -> UInt64
}
