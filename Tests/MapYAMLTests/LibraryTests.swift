import Foundation
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// The YAML files of the project are read without a finding: the traps catch no honest text.
struct LibraryTests {
    private static let files: [String] = ["mappings", "examples"].flatMap { folder in
        let names = FileManager.default.enumerator(atPath: RepositoryRoot.path + "/" + folder)
        return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }
            .sorted().map { folder + "/" + $0 }
    }

    @Test(arguments: files)
    func readsAFileOfTheProjectWithoutFindings(_ name: String) throws {
        let data = try #require(FileManager.default.contents(atPath: RepositoryRoot.path + "/" + name))
        let result = YAMLReader.read(SourceFile(name: name, bytes: Array(data)))
        #expect(result.value != nil)
        #expect(result.diagnostics.isEmpty, "\(FindingsText.render(result.diagnostics))")
    }
}
