import MapTestSupport
import Testing

/// Runs each test of a suite on threads that no other test keeps busy.
struct OnOwnThreads: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(OwnThreads.shared) { try await function() }
    }
}

extension Trait where Self == OnOwnThreads {
    static var onOwnThreads: Self { OnOwnThreads() }
}
