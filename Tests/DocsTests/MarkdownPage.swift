import MapTestSupport

/// A page of documentation with its fenced blocks and links.
struct MarkdownPage: Sendable, CustomStringConvertible {
    /// A fenced block.
    struct Block: Sendable {
        /// What stands behind the fence. For example: `sh`, `text excerpt`.
        var language: String
        var text: String
        /// The line of its fence.
        var line: Int
    }

    /// From the repository's root.
    let path: String
    let text: String
    private(set) var blocks: [Block] = []
    /// Targets of links outside of blocks.
    private(set) var links: [String] = []

    var description: String { path }

    /// Every page that this repository shows to readers.
    static let all: [MarkdownPage] = {
        let root = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"]
        let below = ["Docs", "examples", "mappings"].flatMap(paths(under:))
        return (root + below).compactMap { path in
            RepositoryFiles.text(of: path).map { MarkdownPage(path, $0) }
        }
    }()

    /// The pages whose blocks are run.
    static let runnable = all.filter { page in
        let isRun = page.path == "README.md" || page.path == "CONTRIBUTING.md" || page.isInDocs
        return isRun && page.blocks.contains { $0.language == "sh" || $0.language == "yaml" }
    }

    private var isInDocs: Bool { path.hasPrefix("Docs/") }

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
        var open: Block?
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = line.drop { $0 == " " }
            if trimmed.hasPrefix("```") {
                if let block = open {
                    blocks.append(block)
                    open = nil
                } else {
                    let indent = line.count - trimmed.count
                    open = Block(language: String(trimmed.dropFirst(3)), text: "", line: number + 1)
                    self.indent = indent
                }
            } else if open != nil {
                open?.text += line.dropFirst(min(indent, line.prefix { $0 == " " }.count)) + "\n"
            } else {
                links += Self.links(in: line)
            }
        }
    }

    private var indent = 0

    /// What stands in parentheses behind brackets.
    private static func links(in line: Substring) -> [String] {
        var found: [String] = []
        var rest = line
        while let start = rest.firstRange(of: "]("), let end = rest[start.upperBound...].firstIndex(of: ")") {
            found.append(String(rest[start.upperBound..<end]))
            rest = rest[end...]
        }
        return found
    }

    private static func paths(under folder: String) -> [String] {
        RepositoryFiles.names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            if RepositoryFiles.isFolder(path) { return paths(under: path) }
            return name.hasSuffix(".md") ? [path] : []
        }
    }
}
