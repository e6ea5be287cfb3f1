package import MapSource
package import MapValues

/// A row of a list of codes that has to be there before the first record is written.
package struct EnsuredRow: Sendable {
    /// What happens when it is missing.
    package enum Otherwise: String, Sendable, Hashable, CaseIterable {
        /// It is made.
        case create
        /// The flow stops before it writes.
        case stop
    }

    /// Its name in the pair.
    package var name: String
    /// The side of the list.
    package var side: Side
    /// The name of the list.
    package var list: String
    /// The columns by which it is found.
    package var key: Fields
    /// The other columns that it is made with.
    package var columns: Fields
    /// What happens when it is missing.
    package var otherwise: Otherwise
    /// Where it is written.
    package var span: SourceSpan

    package init(
        name: String, side: Side, list: String, key: Fields, columns: Fields, otherwise: Otherwise,
        span: SourceSpan
    ) {
        self.name = name
        self.side = side
        self.list = list
        self.key = key
        self.columns = columns
        self.otherwise = otherwise
        self.span = span
    }
}
