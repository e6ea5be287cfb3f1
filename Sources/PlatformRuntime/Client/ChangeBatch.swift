package import MapValues

/// Some of what changed, and where to go on.
package struct ChangeBatch: Sendable {
    /// The records themselves, where the platform lists them; in the order in which they changed.
    package var records: [Value] = []
    /// One change a record, where the platform lists what was done to it.
    package var changes: [RecordChange] = []
    /// The parameters of the next read. They are kept when all of this batch is done, and not before.
    package var cursor: [String: Value]
    /// Whether nothing more has changed so far.
    package var isLast = false
}
