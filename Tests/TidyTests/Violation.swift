import Testing

/// A place that breaks a rule of the house.
struct Violation: Equatable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}

/// Fails the running test with one line per violation.
func expectNone(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
    let listing = violations.map(\.description).joined(separator: "\n")
    #expect(violations.isEmpty, "\(violations.count) places\n\(listing)", sourceLocation: sourceLocation)
}
