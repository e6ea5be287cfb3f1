import MapTestSupport
import Testing

/// The cases of the mappings and examples that the repository brings along.
@Suite struct CasesTests {
    @Test(arguments: [
        "mappings/insales-retailcrm", "examples/allocation", "examples/rounding", "examples/stock",
        "examples/titles",
    ])
    func passTheirCases(folder: String) throws {
        let run = try ShellRun("mapctl test \(folder)", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }

    @Test func areValid() throws {
        let run = try ShellRun("mapctl validate mappings examples", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }

    @Test func areLaidOut() throws {
        let run = try ShellRun("mapctl fmt --check mappings examples Docs", in: RepositoryRoot.path)
        #expect(run.exit == 0, "\(run.output)\(run.errors)")
    }

    @Test func pairStaysReadable() throws {
        let files = ["pair.yaml", "order.yaml", "customer.yaml", "dictionaries.yaml"]
        var lines = 0
        for file in files {
            let text = try #require(RepositoryFiles.text(of: "mappings/insales-retailcrm/\(file)"))
            let own = text.split(separator: "\n", omittingEmptySubsequences: false)
            lines += own.count - 1
            for line in own { #expect(line.count <= 110, "\(file): \(line)") }
        }
        #expect(lines <= 400)
    }
}
