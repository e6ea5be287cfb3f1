package import MapSource

/// Which parts of a mapping its cases have reached.
package struct CoverageReport: Sendable {
    /// A part that can be reached.
    package struct Part: Sendable, Hashable {
        /// What kind of part it is.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case link
            case row
            /// One of the ways that a link can go. For example: its condition does not hold.
            case branch
        }

        /// Which kind of part it is.
        package var kind: Kind
        /// For example: `order.status`, `order_status: dispatched`.
        package var name: String
        /// Where it is written.
        package var span: SourceSpan?
        /// Whether any case came by.
        package var isReached: Bool

        package init(kind: Kind, name: String, span: SourceSpan?, isReached: Bool) {
            self.kind = kind
            self.name = name
            self.span = span
            self.isReached = isReached
        }
    }

    /// The name of the pair.
    package var pair: String
    /// In the order of the files.
    package var parts: [Part]

    package init(pair: String, parts: [Part]) {
        self.pair = pair
        self.parts = parts
    }

    /// How many parts of a kind there are and how many were reached.
    package func count(_ kind: Part.Kind) -> (reached: Int, all: Int) {
        let parts = parts.filter { $0.kind == kind }
        return (parts.count { $0.isReached }, parts.count)
    }
}
