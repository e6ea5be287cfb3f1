import MapTestSupport
import Testing

/// Slips of a finger in keys, paths and codes, drawn by a seeded script: the right word is suggested first.
@Suite struct TyposTests {
    private static let seed: UInt64 = 20_260_401
    /// Slips of each kind.
    private static let count = 20
    /// The least number of right suggestions of all 60.
    private static let rightMin = 54
    /// The files from which words are drawn, with their projects.
    private static let files = [
        ("furniture", "mapctl.yaml"), ("furniture", "store-desk/order.yaml"),
        ("furniture", "store-desk/catalogue.yaml"), ("furniture", "store-desk/dictionaries.yaml"),
        ("shop", "mapctl.yaml"), ("shop", "mappings/insales-retailcrm/order.yaml"),
        ("shop", "mappings/insales-retailcrm/customer.yaml"),
        ("shop", "mappings/insales-retailcrm/dictionaries.yaml"),
    ]

    @Test func areToldWhatWasMeant() throws {
        let project = try EditedProject()
        var random = SeededRandom(seed: Corpus.number("MAPCTL_SEED") ?? Self.seed)
        var right = 0
        var misses = ""
        for kind in TypoSite.Kind.allCases {
            let sites = try Self.files.flatMap { base, file in
                TypoSite.all(
                    kind, base: base, file: file, text: try project.text(project.path(file, base: base)))
            }
            #expect(sites.count >= Self.count)
            var drawn = 0
            while drawn < Self.count {
                let site = sites[random.below(sites.count)]
                guard let slipped = Typo.slip(in: site.word, &random) else { continue }
                drawn += 1
                let found = try Self.findings(site, slipped, project)
                let suggestions = found.compactMap { $0.solutions.first }
                if suggestions.contains(where: { Self.names($0, site.word) }) {
                    right += 1
                } else {
                    misses += "\(kind) `\(slipped)` for `\(site.word)` in \(site.file): "
                    misses += "\(found.isEmpty ? "nothing is said" : "\(found)") \(suggestions)\n"
                }
            }
        }
        print("typos: \(right) of \(3 * Self.count)\n\(misses)", terminator: "")
        #expect(right >= Self.rightMin, "\(right) of \(3 * Self.count)\n\(misses)")
    }

    /// What is found on the line of a slip.
    private static func findings(
        _ site: TypoSite, _ slipped: String, _ project: EditedProject
    ) throws -> [FoundFinding] {
        let path = project.path(site.file, base: site.base)
        var bytes = Array(try project.text(path).utf8)
        let line = bytes[..<site.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
        bytes.replaceSubrange(site.range, with: Array(slipped.utf8))
        let text = String(decoding: bytes, as: UTF8.self)
        return try project.findings(base: site.base, texts: [path: text]).filter {
            $0.file == path && $0.lines.contains(line)
        }
    }

    /// Whether the first word that a suggestion names is the right one, alone or as the end of a path.
    private static func names(_ suggestion: String, _ word: String) -> Bool {
        let parts = suggestion.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return false }
        return parts[1] == word || parts[1].split(separator: ".").contains { $0 == word }
    }
}
