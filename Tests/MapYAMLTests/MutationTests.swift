import MapSource
import MapTestSupport
import MapYAML
import Testing

/// Broken versions of every input of the corpus: each is read to its end or refused, never a trap or a hang.
struct MutationTests {
    /// Larger inputs test limits, not syntax.
    private static let inputMax = 4_000
    /// Mutations of one input in a plain run.
    private static let plainMax = 12

    @Test(arguments: Corpus.cases("yaml"))
    func survivesTruncation(_ corpusCase: CorpusCase) throws {
        let bytes = try input(corpusCase)
        let step = Corpus.isSlow ? 1 : max(1, bytes.count / Self.plainMax)
        for length in stride(from: 0, to: bytes.count, by: step) { try read(Array(bytes.prefix(length))) }
    }

    @Test(arguments: Corpus.cases("yaml"))
    func survivesChangedBytes(_ corpusCase: CorpusCase) throws {
        let bytes = try input(corpusCase)
        guard !bytes.isEmpty else { return }
        var random = SeededRandom(seed: UInt64(bytes.count))
        let indicators = Array("\n\r\t :,[]{}#&*!|>'\"%@`?-\\~".utf8) + [0x00, 0xC2, 0xE2, 0xFF]
        for number in 0..<(Corpus.isSlow ? bytes.count * 8 : Self.plainMax) {
            var mutated = bytes
            let place = Corpus.isSlow ? number % bytes.count : random.below(bytes.count)
            if random.below(2) == 0 {
                mutated[place] ^= 1 << UInt8(random.below(8))
            } else {
                mutated[place] = indicators[random.below(indicators.count)]
            }
            try read(mutated)
        }
    }

    @Test(arguments: Corpus.cases("yaml"))
    func survivesMovedPieces(_ corpusCase: CorpusCase) throws {
        let bytes = try input(corpusCase)
        guard bytes.count > 4 else { return }
        var random = SeededRandom(seed: UInt64(bytes.count) &+ 7)
        for _ in 0..<(Corpus.isSlow ? 400 : Self.plainMax) {
            let start = random.below(bytes.count)
            let piece = bytes[start..<min(bytes.count, start + random.below(12))]
            var mutated = bytes
            if random.below(3) == 0 { mutated.removeSubrange(piece.indices) }
            mutated.insert(contentsOf: piece, at: random.below(mutated.count + 1))
            try read(mutated)
        }
    }

    private func input(_ corpusCase: CorpusCase) throws -> [UInt8] {
        let bytes = try #require(try corpusCase.input("input.yaml"))
        return bytes.count <= Self.inputMax ? bytes : []
    }

    /// Reads and checks what holds for every text.
    private func read(_ bytes: [UInt8]) throws {
        let result = YAMLReader.read(SourceFile(name: "input.yaml", bytes: bytes))
        try #require(result.value != nil || result.hasErrors, "refused without a reason: \(bytes)")
        for finding in result.diagnostics {
            let range = try #require(finding.span).range
            try #require(
                range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the text: \(bytes)")
            for note in finding.notes { try check(note.span, bytes) }
            for edit in finding.solutions.flatMap(\.replacements) { try check(edit.span, bytes) }
        }
        if let root = result.value { try check(root, bytes, depth: 1) }
    }

    private func check(_ span: SourceSpan?, _ bytes: [UInt8]) throws {
        guard let range = span?.range else { return }
        try #require(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the text: \(bytes)")
    }

    private func check(_ node: YAMLNode, _ bytes: [UInt8], depth: Int) throws {
        try check(node.span, bytes)
        try #require(depth <= YAMLLimits.default.depthMax + 1)
        switch node.content {
        case .scalar(let scalar):
            try check(scalar.written, bytes)
            _ = node.sourceSpan(ofDecoded: 0..<scalar.text.utf8.count)
        case .sequence(let elements): for element in elements { try check(element, bytes, depth: depth + 1) }
        case .mapping(let members):
            for member in members {
                try check(member.keySpan, bytes)
                try check(member.value, bytes, depth: depth + 1)
            }
        }
    }
}
