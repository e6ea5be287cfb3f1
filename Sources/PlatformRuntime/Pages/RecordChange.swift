/// What a list of changes says of one record.
package struct RecordChange: Sendable, Hashable {
    /// The id of the record.
    package var id: String
    /// Whether it is new.
    package var isCreated = false
    /// Whether it is gone.
    package var isDeleted = false
    /// The record that it went into, where two were joined.
    package var merged: String?
    /// Whether all of it was written by this key itself.
    package var isOwn = true
    /// The names of the fields that changed, as the platform calls them.
    package var fields: [String] = []

    package init(id: String) { self.id = id }
}
