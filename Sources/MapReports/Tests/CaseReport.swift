/// The results of all cases of a run, with the coverage of each pair when it was asked for.
package struct CaseReport: Sendable {
    /// One for each case, in the order of the files.
    package var results: [CaseResult]
    /// One for each pair, when it was asked for.
    package var coverage: [CoverageReport]

    package init(results: [CaseResult], coverage: [CoverageReport] = []) {
        self.results = results
        self.coverage = coverage
    }

    /// The cases that did not come out as written.
    package var failed: [CaseResult] { results.filter { !$0.isPassed } }
}
