/// Why a record is left to the walk as a whole: something in its links that the machine does not have.
package struct NotLowered: Error, Sendable {
    /// For example: `binding of customer`.
    package let what: String

    package init(_ what: String) { self.what = what }
}
