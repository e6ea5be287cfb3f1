package import MapValues

/// The values of the declared variables for one evaluation, in the order of their declaration.
package struct ExpressionRoots: Sendable {
    /// Where a variable's value comes from.
    package enum Root: Sendable {
        /// JSON, read by the declared type of the variable where it is touched.
        case raw(Value)
        case value(ExpressionValue)
        /// Not given: reading it is an error.
        case missing
    }

    /// One for each variable, by its slot.
    package var roots: [Root]

    package init(_ roots: [Root]) { self.roots = roots }

    /// Raw values for all variables.
    package init(_ values: [Value]) { roots = values.map { .raw($0) } }
}
