/// What came of a case of the suite.
enum ConformanceOutcome: Equatable {
    /// As the suite has it.
    case passed
    /// As the suite has it, with a decimal where the suite has a double.
    case passedWithDecimals
    /// Not as the suite has it, because it needs something that the language leaves out.
    case excluded(ConformanceReason)
    /// Not as the suite has it, and nothing that is left out is to blame.
    case failed(String)
}

/// Why a case may be excluded; nothing else counts.
enum ConformanceReason: String, CaseIterable {
    case protobuf
    case unsigned
    case bytes
    case notANumber = "nan-infinity"
    case bits
    /// The library of network addresses.
    case network
    /// The library that optimizers write.
    case block
}
