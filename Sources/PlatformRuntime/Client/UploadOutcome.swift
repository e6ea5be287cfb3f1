/// What became of records that were sent in bulk.
package struct UploadOutcome: Sendable {
    /// One for each record that was sent, in the order in which they were given.
    package var results: [RecordResult] = []
    /// What kept the rest from being sent; `nil` where all were.
    package var failure: CallFailure?
    /// Requests that it took.
    package var requestCount = 0
}
