/// Why the parser stopped: its own words and places, not yet fit for a reader.
struct YAMLProblem {
    /// What the parser was doing. For example: `while scanning a quoted scalar`.
    var context: String
    /// Where it began doing that.
    var contextOffset: Int?
    /// What it met. For example: `found unexpected end of stream`.
    var problem: String
    /// Where it met it.
    var offset: Int

    /// Whether a list, a mapping, or the document could end here, were it not for what follows.
    var isEndOfLevel: Bool {
        problem == "did not find expected key" || problem == "did not find expected '-' indicator"
            || problem == "did not find expected <document start>"
    }
}
