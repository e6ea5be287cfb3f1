package import MapProgram
package import MapSource

/// The law class of one link, and how it is known.
package struct LawRow: Sendable {
    /// How a class is known.
    package enum Evidence: Sendable, Hashable {
        /// By the algebra of the link's operators, for all values.
        case proved
        /// On so many made-up values that went over; what was not tried may differ.
        case tested(count: Int)
    }

    /// A value, what it is on the other side, and what comes back.
    package struct Counterexample: Sendable, Hashable {
        /// The side that is read.
        package var side: String
        /// What is read.
        package var value: String
        /// What it is on the other side.
        package var there: String
        /// `nil`: nothing comes back.
        package var back: String?
    }

    /// The name of the link. For example: `order.delivery.city`.
    package var link: String
    /// Where the link stands.
    package var span: SourceSpan?
    /// The class.
    package var law: Law
    /// What the operators promise; weaker ones than that are found by running the link.
    package var claimed: Law
    /// How it is known.
    package var evidence: Evidence
    /// What makes it less than `iso`.
    package var reason: Phrase?
    /// The first value that did not come back as it was.
    package var counterexample: Counterexample?
    /// The class that the link demands.
    package var required: Law?
    /// Where it is demanded.
    package var requiredSpan: SourceSpan?
}
