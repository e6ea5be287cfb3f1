package import MapSource

/// How an answer is told from a refusal.
package struct AnswersDeclaration: Sendable {
    /// One kind of answer: what tells it, and what it means.
    package struct Meaning: Sendable {
        /// Where it stands.
        package var span: SourceSpan
        /// An expression over `status`, `headers` and `body`.
        package var when: Written
        /// One of the words for refusals.
        package var meaning: Written
        /// How long to wait, an expression.
        package var wait: Written?
        /// The unit of the wait: `s` or `ms`.
        package var unit: Written?
        /// What a person should know or do.
        package var says: Written?
    }

    /// Where it stands.
    package var span: SourceSpan
    /// An expression that holds for every success.
    package var ok: Written?
    /// An expression that holds where no record is a success too.
    package var empty: Written?
    /// Places of the refusal's text, the first that is there.
    package var message: [Written] = []
    /// Places of what is wrong field by field.
    package var errors: [Written] = []
    /// The kinds of answers, the first that holds.
    package var means: [Meaning] = []
}
