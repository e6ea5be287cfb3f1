import PlatformRuntime

/// Keeps settings in memory, or fails to.
actor MemoryKeeper: TokenKeeper {
    struct Full: Error {}

    private(set) var kept: [String: String] = [:]
    /// What was asked of it, in this order.
    private(set) var steps: [String] = []
    private let isFull: Bool
    private let isNowhere: Bool
    private let renewed: [String: String]

    /// - Parameters:
    ///   - isFull: whether what is kept gets lost.
    ///   - isNowhere: whether there is no place for it from the start.
    ///   - renewed: what somebody else has kept meanwhile.
    init(isFull: Bool = false, isNowhere: Bool = false, renewed: [String: String] = [:]) {
        self.isFull = isFull
        self.isNowhere = isNowhere
        self.renewed = renewed
    }

    func prepare(_ names: [String]) async throws -> [String: String] {
        steps.append("prepare \(names.joined(separator: ", "))")
        if isNowhere { throw Full() }
        return renewed
    }

    func giveUp() async { steps.append("give up") }

    func keep(_ settings: [String: String]) async throws {
        steps.append("keep")
        if isFull { throw Full() }
        kept.merge(settings) { _, new in new }
    }
}
