/// How changes of a kind of record are read.
package struct ChangesProgram: Sendable {
    /// The operation that lists them.
    package var operation: String
    /// Parameters of the next read by places in the last row.
    package var cursor: [String: AnswerPath] = [:]
    /// Parameters of a read of a stretch of time.
    package var window: [String: TextTemplate] = [:]
    /// How much of the stretch before is read again, in milliseconds.
    package var overlap = 0
    /// The place of the record's id where rows only speak of a record; `nil` where rows are the records.
    package var record: AnswerPath?
    /// Holds for what this key has written itself.
    package var own: ProgramExpression?
    /// The place that tells of a new record.
    package var created: AnswerPath?
    /// The place that tells of a deleted record.
    package var deleted: AnswerPath?
    /// The place with the record that it went into.
    package var merged: AnswerPath?
    /// The place of the name of the field that changed.
    package var changed: AnswerPath?
    /// The operation that reads one record as it is now.
    package var read: String?

    package init(operation: String) { self.operation = operation }
}
