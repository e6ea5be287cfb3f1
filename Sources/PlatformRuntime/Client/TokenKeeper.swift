/// Keeps what a login gives for the next run. For example: a refresh token that is good once.
package protocol TokenKeeper: Sendable {
    /// Stores settings by their names, so that they are there after a crash; only then are they used.
    func keep(_ settings: [String: String]) async throws
}
