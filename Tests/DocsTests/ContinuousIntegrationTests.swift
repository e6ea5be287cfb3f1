import MapSource
import MapTestSupport
import MapYAML
import Testing

/// The examples for continuous integration are YAML, their commands run, and they stop a mistake.
@Suite struct ContinuousIntegrationTests {
    private static let files = ["examples/ci/github.yml", "examples/ci/gitlab.yml", ".pre-commit-hooks.yaml"]

    @Test(arguments: files)
    func isYAML(path: String) throws {
        let bytes = try #require(RepositoryFiles.bytes(of: path))
        let read = YAMLReader.read(SourceFile(name: path, bytes: bytes))
        #expect(read.diagnostics.map(\.message) == [])
    }

    @Test(arguments: files)
    func passesRightMappingsAndStopsWrongOnes(path: String) throws {
        let commands = Self.commands(of: path)
        #expect(commands.count >= 2, "\(path)")
        let folder = try TemporaryFolder()
        let setUp = try ShellRun(
            "mkdir mappings && mapctl init --quiet mappings/shop-crm && mapctl fmt --quiet mappings",
            in: folder.path)
        #expect(setUp.exit == 0, "\(setUp.errors)")
        for command in commands {
            let run = try ShellRun(command, in: folder.path)
            #expect(run.exit == 0, "\(path): \(command)\n\(run.output)\(run.errors)")
        }
        let mistake = "sed -i 's/dictionary: /dictionray: /; s/pair: /pair:  /' mappings/shop-crm/pair.yaml\n"
        let ends = try commands.map { try ShellRun(mistake + $0, in: folder.path).exit }
        #expect(ends.contains(65) || ends.contains(1), "\(path)")
    }

    /// The command lines of mapctl in a file; a hook gets the files of a change behind it.
    private static func commands(of path: String) -> [String] {
        let lines = (RepositoryFiles.text(of: path) ?? "").split(separator: "\n").map { line in
            line.drop { " -".contains($0) }
        }
        let hooks = lines.filter { $0.hasPrefix("entry: mapctl ") }
            .map { "\($0.dropFirst("entry: ".count)) mappings/shop-crm/*.yaml" }
        let runs = lines.map { $0.hasPrefix("run: ") ? $0.dropFirst("run: ".count) : $0 }
            .filter { $0.hasPrefix("mapctl ") }.map(String.init)
        return hooks + runs
    }
}
