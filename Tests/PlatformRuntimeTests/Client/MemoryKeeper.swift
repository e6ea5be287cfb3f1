import PlatformRuntime

/// Keeps settings in memory, or fails to.
actor MemoryKeeper: TokenKeeper {
    struct Full: Error {}

    private(set) var kept: [String: String] = [:]
    private let isFull: Bool

    init(isFull: Bool = false) { self.isFull = isFull }

    func keep(_ settings: [String: String]) async throws {
        if isFull { throw Full() }
        kept.merge(settings) { _, new in new }
    }
}
