/// Keeps what a login gives for the next run. For example: a refresh token that is good once.
///
/// A login that renews settings is one ``prepare(_:)`` and then ``keep(_:)`` or ``giveUp()``.
package protocol TokenKeeper: Sendable {
    /// Makes sure, before a login uses them up, that settings can be stored, and lets nobody else renew them
    /// until it is over.
    ///
    /// - Parameter names: the settings that the login renews.
    /// - Returns: those of them that somebody else has renewed since they were read.
    /// - Throws: why there is no place for them, in words.
    func prepare(_ names: [String]) async throws -> [String: String]

    /// Stores settings by their names, so that they are there after a crash; only then are they used.
    func keep(_ settings: [String: String]) async throws

    /// Leaves everything as it is: the login gave nothing.
    func giveUp() async
}
