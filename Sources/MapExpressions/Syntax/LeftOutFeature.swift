import MapSource

/// Parts of CEL that mapping expressions do without, each for a reason.
package enum LeftOutFeature: String, Sendable, Hashable, CaseIterable {
    /// `1u`, `uint(x)`: amounts are decimals, counts are integers.
    case unsignedIntegers = "unsigned integers"
    /// `b'…'`, `bytes(x)`, `base64.decode(x)`: records hold text.
    case bytes
    /// `Name{field: value}`: records come from platforms.
    case protobufMessages = "protobuf messages"
    /// `math.isNaN(x)` and the like: a decimal is always a number.
    case notANumber = "not-a-number and infinity"
    case bitOperations = "bit operations"
    /// `ip(x)`, `cidr(x)`.
    case networkAddresses = "the network library"
    /// `cel.block(…)`, which optimizers write and people do not.
    case blocks = "the block library"
}

extension LeftOutFeature {
    /// Why a mapping has no use for it.
    var reason: Phrase {
        switch self {
        case .unsignedIntegers: "amounts are decimals and counts are integers"
        case .bytes: "records hold text"
        case .protobufMessages: "records come from platforms"
        case .notANumber: "a decimal is always a number"
        case .bitOperations: "no field of a shop is a set of bits"
        case .networkAddresses: "no field of a shop is a network address"
        case .blocks: "only optimizers write them"
        }
    }
}
