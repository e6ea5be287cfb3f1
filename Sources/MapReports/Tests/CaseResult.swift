package import MapSource

/// What became of one case of a mapping's tests.
package struct CaseResult: Sendable {
    /// Something that did not come out as the case says.
    package enum Failure: Sendable {
        /// Places of a record that differ, named from the side on. For example: `crm.items[0].quantity`.
        case places([ValueDifference])
        /// Anything else. For example: `parked was expected, and the record was mapped`.
        case message(String)
    }

    /// The case's name, with the vector's when there are several.
    package var name: String
    /// The pair it belongs to.
    package var pair: String
    /// Where the case is written.
    package var span: SourceSpan?
    /// The ids of requirements that the case covers.
    package var covers: [String]
    /// Empty when the case passed.
    package var failures: [Failure]

    package init(name: String, pair: String, span: SourceSpan?, covers: [String], failures: [Failure]) {
        self.name = name
        self.pair = pair
        self.span = span
        self.covers = covers
        self.failures = failures
    }

    /// Whether everything came out as written.
    package var isPassed: Bool { failures.isEmpty }
}
