/// Why a text is not a regular expression of the kind that takes linear time.
struct PatternFault: Error {
    /// The reason in words, without a full stop.
    let reason: String

    init(_ reason: String) { self.reason = reason }
}
