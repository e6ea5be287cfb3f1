package import Testing

/// Runs each test of a suite on threads that no other test keeps busy.
package struct OnOwnThreads: SuiteTrait, TestTrait, TestScoping {
    /// Each test gets them, not the suite alone.
    package let isRecursive = true

    /// Runs a test on ``OwnThreads/shared``.
    package func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
    }
}

extension Trait where Self == OnOwnThreads {
    /// For suites that wait for sockets.
    package static var onOwnThreads: Self { OnOwnThreads() }
}
