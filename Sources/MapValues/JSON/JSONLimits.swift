/// How large a JSON text may be.
package struct JSONLimits: Sendable {
    /// Bytes of one text: past this a file is no single answer but a stream of records.
    package var bytesMax = 256 << 20
    /// Lists and objects inside each other: deeper ones do not occur and cost stack.
    package var depthMax = 128
    /// Bytes of one record of a stream: that much of it is held in memory.
    package var recordBytesMax = 16 << 20
    /// Characters of one number: the longest real ones have about 40.
    package var numberLengthMax = 1_000
    /// Findings of one text: after so many it is something else than JSON.
    package var findingsMax = 20

    /// Limits as they are without a word about them.
    package init() {}

    /// What no answer of a platform reaches.
    package static let standard = JSONLimits()
}
