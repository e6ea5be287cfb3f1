package import MapValues

/// How a long list is read page by page.
package struct PageProgram: Sendable {
    /// How the next page is asked for.
    package enum Kind: Sendable, Hashable {
        /// By its number.
        case number(name: String, first: Int)
        /// By how many records came before.
        case offset(name: String)
        /// By what the answer gives for it, at the first place that has something.
        case cursor(name: String, next: [AnswerPath])
        /// By an address in the answer, of the same origin.
        case link(next: [AnswerPath])
        /// By values of the last record: parameter and place.
        case keyset([String: AnswerPath])
        /// Each file of a folder is one, in the order of their names.
        case files
    }

    /// What is meant.
    package var kind: Kind
    /// Records of a full page.
    package var size: Int?
    /// The parameter with the size.
    package var sizeName: String?
    /// Parameters that are different from the second page on. For example: another action.
    package var then: [String: Value] = [:]
    /// Holds for the last page; an empty page is always the last.
    package var last: ProgramExpression?

    package init(kind: Kind) { self.kind = kind }
}
