package import MapSource

/// How a bulk call tells what became of each record.
package struct ResultsDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// Where the rows stand.
    package var at: Written?
    /// An expression over `item` that holds for rows that went well.
    package var ok: Written?
    /// Where the rows that went well stand, if they have a place of their own.
    package var done: Written?
    /// Where the rows that failed stand.
    package var failed: Written?
    /// The field that tells which record a row speaks of; without it the order does.
    package var key: Written?
    /// The field with the id that was given.
    package var id: Written?
    /// `done` where a record that no row speaks of went well.
    package var unlisted: Written?
    /// Whether one refused record holds back all others of the call.
    package var isTogether = false
    /// Places of the refusal's text in a row.
    package var message: [Written] = []
}
