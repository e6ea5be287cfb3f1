import MapDocuments
import MapSource
import MapTestSupport
import MapYAML
import Testing

/// Whatever stands where something else should: findings, and never a trap.
@Suite struct MutationTests {
    /// What is put in the place of a node.
    private static let fragments = [
        "[]", "{}", "\"\"", "7", "-0.5", "true", "null", "x", "[x]", "[[]]", "[{}]", "{ x: y1 }",
        "{ shop: {} }",
        "{ shop: [], crm: [] }", "{ default: [] }", "\"{\"", "\"{a}{a}\"", "\"a(\"", "\"a.b.c(first).d\"",
        "options.x", "\"(all)\"", "order", "shop", "\"-> shop\"",
        "99999999999999999999999999999999999999999999",
        "{ to: 0, mode: up }", "[first, last, by]", "{ links: { links: { links: {} } } }", "\"\\u0000\"",
    ]

    private static let pairs = Corpus.cases("programs").compactMap { folder -> String? in
        RepositoryFiles.isFolder("\(folder.folder)/platforms")
            ? nil : folder.bytes("pair.yaml").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: 0..<(Corpus.isSlow ? 40 : 4))
    func compilesPairsWithNodesReplaced(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for pair in Self.pairs {
            for _ in 0..<4 {
                let text = Self.mutated(pair, &random)
                _ = Compiling.findings(pair: text, platforms: Compiling.platforms)
            }
        }
    }

    @Test(arguments: 0..<(Corpus.isSlow ? 40 : 4))
    func compilesPlatformsWithNodesReplaced(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed) + 1000)
        let pair = try #require(Self.pairs.first)
        for name in ["shop", "crm"] {
            for _ in 0..<20 {
                guard let platform = Compiling.platform(Self.mutated(Compiling.platformText(name), &random))
                else { continue }
                var platforms = Compiling.platforms
                platforms[name] = platform
                _ = Compiling.findings(pair: pair, platforms: platforms)
            }
        }
    }

    @Test func replacesNodes() {
        var random = SeededRandom(seed: 1)
        let pair = "pair: a\nsides: { shop: shop, crm: crm }\n"
        #expect((0..<20).contains { _ in Self.mutated(pair, &random) != pair })
    }

    /// A text in which one to three nodes are other ones.
    private static func mutated(_ text: String, _ random: inout SeededRandom) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...random.below(3) {
            let file = SourceFile(name: "x.yaml", bytes: bytes)
            guard let root = YAMLReader.read(file).value else {
                return String(decoding: bytes, as: UTF8.self)
            }
            var ranges: [Range<Int>] = []
            collect(root, &ranges)
            guard !ranges.isEmpty else { break }
            let range = ranges[random.below(ranges.count)]
            bytes.replaceSubrange(range, with: Array(fragments[random.below(fragments.count)].utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func collect(_ node: YAMLNode, _ ranges: inout [Range<Int>]) {
        switch node.content {
        case .scalar: ranges.append(node.span.range)
        case .sequence(let elements):
            ranges.append(node.span.range)
            for element in elements { collect(element, &ranges) }
        case .mapping(let members):
            ranges.append(node.span.range)
            for member in members {
                ranges.append(member.keySpan.range)
                collect(member.value, &ranges)
            }
        }
    }
}
