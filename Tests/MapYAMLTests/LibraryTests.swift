import MapSource
import MapTestSupport
import MapYAML
import Testing

/// The YAML files of the project are read without a finding: the traps catch no honest text.
struct LibraryTests {
    private static let files = ["mappings", "examples"].flatMap {
        RepositoryFiles.paths(below: $0, ending: ".yaml")
    }

    @Test(arguments: files)
    func readsAFileOfTheProjectWithoutFindings(_ name: String) throws {
        let bytes = try #require(RepositoryFiles.bytes(of: name))
        let result = YAMLReader.read(SourceFile(name: name, bytes: bytes))
        #expect(result.value != nil)
        #expect(result.diagnostics.isEmpty, "\(FindingsText.render(result.diagnostics))")
    }
}
