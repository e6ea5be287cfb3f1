/// How a bulk call tells what became of each record.
package struct ResultsProgram: Sendable {
    /// Where the rows stand.
    package enum Rows: Sendable {
        /// In one list, with an expression over `item` for those that went well.
        case mixed(AnswerPath, ok: ProgramExpression?)
        /// In two.
        case parted(done: AnswerPath, failed: AnswerPath?)
    }

    /// Where the rows stand.
    package var rows: Rows
    /// The field that tells which record a row speaks of; without it the order does.
    package var key: AnswerPath?
    /// The field with the id that was given.
    package var id: AnswerPath?
    /// Whether a record that no row speaks of went well; else nobody knows.
    package var isUnlistedDone = false
    /// Whether one refused record holds back all others of the call.
    package var isTogether = false
    /// Places of the refusal's text in a row.
    package var message: [AnswerPath] = []

    package init(rows: Rows) { self.rows = rows }
}
