/// How an answer is told from a refusal.
package struct AnswerRules: Sendable {
    /// One kind of answer.
    package struct Meaning: Sendable {
        /// What tells it.
        package var when: ProgramExpression
        /// What it means.
        package var refusal: RefusalKind
        /// How long to wait, as the platform says it.
        package var wait: ProgramExpression?
        /// Milliseconds of one unit of the wait.
        package var unit: Int
        /// What a person should know or do.
        package var says: String?

        package init(
            when: ProgramExpression, refusal: RefusalKind, wait: ProgramExpression?, unit: Int, says: String?
        ) {
            self.when = when
            self.refusal = refusal
            self.wait = wait
            self.unit = unit
            self.says = says
        }
    }

    /// Holds for every success; without it the status decides.
    package var ok: ProgramExpression?
    /// Holds where no record is a success too.
    package var empty: ProgramExpression?
    /// Places of the refusal's text.
    package var message: [AnswerPath] = []
    /// Places of what is wrong field by field.
    package var errors: [AnswerPath] = []
    /// The kinds of answers in the order in which they are tried.
    package var means: [Meaning] = []

    package init() {}
}
