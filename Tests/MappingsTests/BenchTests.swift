import MapTestSupport
import Testing

/// The mapping of the benchmark against its exact reference.
@Suite struct BenchTests {
    @Test(.enabled(if: Samples.isThere, "no reference of the benchmark beside the repository"))
    func equalsTheExactReference() throws {
        let bench = try #require(Samples.folder) + "/bench"
        let folder = try TemporaryFolder()
        let run = try ShellRun(
            """
            set -e
            python3 -B '\(bench)/gen/gen_orders.py' 3000 > orders.ndjson
            python3 -B '\(bench)/ref/ref.py' < orders.ndjson > expected.ndjson
            mapctl map '\(RepositoryRoot.path)/examples/bench' --from insales orders.ndjson > actual.ndjson
            python3 -B '\(bench)/ref/compare.py' expected.ndjson actual.ndjson
            """, in: folder.path)
        #expect(run.exit == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("compared 3000: exact 3000, "), "\(run.output)")
    }

    @Test(.enabled(if: Samples.isThere, "no orders of the benchmark beside the repository"))
    func tellsTheSameByBothExecutors() throws {
        let bench = try #require(Samples.folder) + "/bench"
        let folder = try TemporaryFolder()
        let map = "mapctl map '\(RepositoryRoot.path)/examples/bench' --from insales --format json"
        let run = try ShellRun(
            """
            set -e
            python3 -B '\(bench)/gen/gen_orders.py' 1000 > orders.ndjson
            \(map) orders.ndjson > /dev/null 2> machine
            \(map) --preview orders.ndjson > /dev/null 2> walk
            cmp machine walk
            """, in: folder.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }
}
