import MapTestSupport
import Testing

/// The pages about the mapping language show links that the compiler takes.
///
/// A `yaml links` block stands for the links of an order between the two platforms of the corpus; the page's
/// `yaml dictionaries` block holds the dictionaries that they name.
@Suite struct LanguagePagesTests {
    private static let pages = MarkdownPage.all.filter { page in
        page.blocks.contains { $0.language == "yaml links" }
    }

    @Test func pagesShowLinks() { #expect(Self.pages.count >= 4) }

    @Test(arguments: pages)
    func linksCompile(page: MarkdownPage) throws {
        let folder = try TemporaryFolder()
        let dictionaries = page.blocks.first { $0.language == "yaml dictionaries" }
        for block in page.blocks where block.language == "yaml links" {
            var pair = """
                pair: shop-crm
                sides: { shop: shop, crm: crm }
                allow: [MAP-4154]
                because: a block names some of what its page declares
                options:
                  sum_of: { list_of: shop.kinds, default: [] }
                  spare: { type: bool, default: true }
                records:
                  order:
                    shop: order
                    crm: order
                    links:

                """
            pair += indented(block.text, by: 6)
            if let dictionaries { pair += "dictionaries:\n" + indented(dictionaries.text, by: 2) }
            let script = """
                mkdir -p pair && cat > pair/pair.yaml
                mapctl validate pair --library '\(RepositoryRoot.path)/Tests/Corpus' 2>&1
                """
            let run = try ShellRun(script, in: folder.path, input: Array(pair.utf8))
            #expect(run.exit == 0, "\(page.path):\(block.line)\n\(run.output)")
            #expect(run.output.contains("no findings"), "\(page.path):\(block.line)\n\(run.output)")
        }
    }

    /// The pair of the overview, and the case of the page about cases, which is a case of that pair.
    @Test func pairAndCaseHold() throws {
        let pair = try block("pair: shop-crm\n", of: "Docs/language/README.md")
        let aCase = try block("case: ", of: "Docs/language/cases.md")
        let folder = try TemporaryFolder()
        let script = """
            mkdir -p pair/tests && cat > pair/pair.yaml
            cat > pair/tests/page.case.yaml <<'END'
            \(aCase)END
            mapctl validate pair --library '\(RepositoryRoot.path)/Tests/Corpus' 2>&1 &&
            mapctl test pair --library '\(RepositoryRoot.path)/Tests/Corpus' 2>&1
            """
        let run = try ShellRun(script, in: folder.path, input: Array(pair.utf8))
        #expect(run.exit == 0, "\(run.output)")
        #expect(run.output.contains("2 cases passed"), "\(run.output)")
    }

    /// The project of its page, with the pair of the overview and the page's snapshot.
    @Test func projectHolds() throws {
        let pair = try block("pair: shop-crm\n", of: "Docs/language/README.md")
        let project = try block("project: ", of: "Docs/language/projects.md")
        let snapshot = try block("snapshot: ", of: "Docs/language/projects.md")
        let folder = try TemporaryFolder()
        let script = """
            mkdir -p pair snapshots && cat > pair/pair.yaml
            cat > mapctl.yaml <<'END'
            \(project)END
            cat > snapshots/office.yaml <<'END'
            \(snapshot)END
            mapctl validate --date 2026-11-24 . --library '\(RepositoryRoot.path)/Tests/Corpus' 2>&1 &&
            mapctl validate --date 2027-11-24 . --library '\(RepositoryRoot.path)/Tests/Corpus' 2>&1
            """
        let run = try ShellRun(script, in: folder.path, input: Array(pair.utf8))
        #expect(run.exit == 0, "\(run.output)")
        #expect(run.output.contains("no findings"), "\(run.output)")
        #expect(run.output.contains("MAP-5004"), "\(run.output)")
    }

    /// The first YAML block of a page that begins in some way.
    private func block(_ start: String, of path: String) throws -> String {
        let page = try #require(MarkdownPage.all.first { $0.path == path })
        let block = page.blocks.first { $0.language == "yaml" && $0.text.hasPrefix(start) }
        return try #require(block?.text)
    }

    private func indented(_ text: String, by count: Int) -> String {
        text.split(separator: "\n").map { String(repeating: " ", count: count) + $0 + "\n" }.joined()
    }
}
