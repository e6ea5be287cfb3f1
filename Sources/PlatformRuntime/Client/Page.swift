package import MapValues

/// One page of a list.
package struct Page: Sendable {
    /// The records in their order.
    package var records: [Value]
    /// The answer that they stood in.
    package var answer: PlatformAnswer
}
