package import MapSource

/// How changes of a kind of record are read.
package struct ChangesDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The operation that lists them.
    package var by: Written?
    /// The field that says when a record last changed.
    package var field: Written?
    /// Parameters of the next read by places in the last row.
    package var cursor: [Named<Written>] = []
    /// Parameters of a read of a stretch of time: `from` and `to`.
    package var window: [Named<Written>] = []
    /// How much of the stretch before is read again.
    package var overlap: Written?
    /// The place of the record's id in a row that only speaks of a record.
    package var record: Written?
    /// An expression over `row` that holds for what this key has written itself.
    package var own: Written?
    /// Places in a row that tell of a new record, a deleted one, and the record that it went into.
    package var created: Written?
    /// The place that tells of a deleted record.
    package var deleted: Written?
    /// The place with the record that it went into.
    package var merged: Written?
    /// The place of the name of the field that changed.
    package var changed: Written?
    /// The operation that reads one record as it is now.
    package var read: Written?
}
