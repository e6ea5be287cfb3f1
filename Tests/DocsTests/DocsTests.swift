import MapDocuments
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// The documentation says what is so: its commands run and print what it shows, its YAML is read, its links
/// lead somewhere.
///
/// The `sh` blocks of a page run one after the other in one folder that has `examples` and `mappings`. A
/// `text` block behind one is all that comes out, an `text excerpt` block a part of it. A `yaml` block that
/// begins with `pair: NAME` becomes the pair of a new mapping of that name.
@Suite struct DocsTests {
    @Test(arguments: MarkdownPage.runnable)
    func commandsPrintWhatThePageShows(page: MarkdownPage) throws {
        let folder = try TemporaryFolder()
        let root = RepositoryRoot.path
        _ = try ShellRun("ln -s '\(root)/examples' '\(root)/mappings' .", in: folder.path)
        for (index, block) in page.blocks.enumerated() {
            let place = "\(page.path):\(block.line)"
            if block.language == "yaml", let name = pairName(block.text) {
                let script = "mapctl init --quiet \(name) && cat > \(name)/pair.yaml"
                let run = try ShellRun(script, in: folder.path, input: Array(block.text.utf8))
                #expect(run.exit == 0, "\(place)\n\(run.errors)")
            }
            guard block.language == "sh", !block.text.hasPrefix("make ") else { continue }
            let run = try ShellRun("{ \(block.text)} 2>&1", in: folder.path)
            let shown = index + 1 < page.blocks.count ? page.blocks[index + 1] : nil
            switch shown?.language {
            case "text": #expect(run.output == shown?.text, "\(place)")
            case "text excerpt": #expect(run.output.contains(shown?.text ?? ""), "\(place)\n\(run.output)")
            default: #expect(run.exit == 0, "\(place)\n\(run.output)")
            }
        }
    }

    @Test(arguments: MarkdownPage.all)
    func yamlIsRead(page: MarkdownPage) {
        for block in page.blocks where block.language == "yaml" {
            let file = SourceFile(name: "\(page.path):\(block.line)", text: block.text)
            let read = YAMLReader.read(file)
            var findings = read.diagnostics
            if let node = read.value, isDocument(block.text) {
                findings += Document.read(node, of: file).diagnostics
            }
            let errors = findings.filter { $0.severity == .error }.map(\.message)
            #expect(errors.isEmpty, "\(page.path):\(block.line)")
        }
    }

    @Test(arguments: MarkdownPage.all)
    func linksLeadToFiles(page: MarkdownPage) {
        let folder = page.path.split(separator: "/").dropLast().map(String.init)
        for link in page.links where !link.contains("://") && !link.hasPrefix("#") {
            var parts = folder
            for part in link.prefix(while: { $0 != "#" }).split(separator: "/") {
                if part == ".." { parts.removeLast() } else { parts.append(String(part)) }
            }
            let target = parts.joined(separator: "/")
            #expect(
                RepositoryFiles.isFolder(target) || RepositoryFiles.text(of: target) != nil,
                "\(page.path) links to \(link)")
        }
    }

    @Test func makeCommandsHaveTargets() throws {
        let makefile = try #require(RepositoryFiles.text(of: "Makefile"))
        let commands = MarkdownPage.all.flatMap(\.blocks).filter { $0.language == "sh" }
            .flatMap { $0.text.split(separator: "\n") }.filter { $0.hasPrefix("make ") }
        #expect(!commands.isEmpty)
        for command in commands {
            let target = command.dropFirst("make ".count)
            #expect(makefile.contains("\n\(target): "), "\(command)")
        }
    }

    @Test func readmeFitsAPage() throws {
        let readme = try #require(RepositoryFiles.text(of: "README.md"))
        #expect(readme.split { $0 == " " || $0 == "\n" }.count <= 600)
    }

    private func isDocument(_ text: String) -> Bool {
        ["platform:", "pair:", "case:", "project:", "snapshot:"].contains { text.hasPrefix($0) }
    }

    private func pairName(_ text: String) -> String? {
        guard text.hasPrefix("pair: ") else { return nil }
        return String(text.dropFirst("pair: ".count).prefix { $0 != "\n" && $0 != " " })
    }
}
