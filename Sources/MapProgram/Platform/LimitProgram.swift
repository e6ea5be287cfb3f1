/// How much a platform takes from all users of one key together.
package struct LimitProgram: Sendable {
    /// What is limited.
    package enum Shape: Sendable, Hashable {
        /// Units in any stretch of so many milliseconds.
        case window(units: Int, milliseconds: Int)
        /// So many units at once, and what is left fills up steadily.
        case bucket(units: Int, milliseconds: Int, burst: Int)
        /// Requests under way.
        case parallel(Int)
    }

    /// What a request weighs unless its operation says otherwise.
    package enum Weight: Sendable, Hashable {
        case fixed(Int)
        /// What a setting of the connection says.
        case setting(String)
        /// As much as it has records.
        case records
    }

    /// What is limited.
    package var shape: Shape
    /// What a request weighs unless its operation says otherwise.
    package var weight = Weight.fixed(1)
    /// The operations that count; all where it is empty.
    package var only: Set<String> = []
    /// What an answer tells of how much is used up.
    package var used: ProgramExpression?
    /// What an answer tells of how much is left.
    package var left: ProgramExpression?

    package init(shape: Shape) { self.shape = shape }
}
