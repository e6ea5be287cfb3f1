import NIOCore

/// The time since it was made.
struct Stopwatch {
    private let start = NIODeadline.now()

    var milliseconds: Int { Int((NIODeadline.now() - start).nanoseconds / 1_000_000) }
}
