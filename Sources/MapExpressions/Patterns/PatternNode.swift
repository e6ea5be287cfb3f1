/// A regular expression, read but not yet made into a program.
indirect enum PatternNode: Sendable {
    case empty
    /// One character out of a set.
    case set(ScalarSet)
    case assertion(PatternAssertion)
    case sequence([PatternNode])
    case choice([PatternNode])
    /// So many times at least and at most; without end where there is no most.
    case repeated(PatternNode, least: Int, most: Int?)
}
