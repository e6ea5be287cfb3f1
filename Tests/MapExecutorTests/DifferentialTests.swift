import MapExecutor
import MapProgram
import MapSource
import MapTestSupport
import MapValues
import Testing

/// The machine writes what the walk writes, or leaves the record to it.
struct DifferentialTests {
    /// One generated pair: its seed fails with the difference and the command that runs it alone.
    @Test(arguments: SeedRange.generated)
    func writesWhatTheWalkWrites(seed: UInt64) {
        var generator = MappingGenerator(seed: seed)
        let pair = generator.pair()
        guard let program = PairFiles.program(of: pair.texts).program,
            case .success(let differential) = Differential.make(program, record: "thing", reading: .first)
        else { return }
        var mutator = RecordMutator(random: SeededRandom(seed: seed))
        let lines = pair.records.flatMap { record in (0..<12).map { _ in mutator.line(record) } }
        let outcome = differential.run(lines)
        #expect(
            outcome.difference == nil, "\(SeedRange.replay(seed))\n\(pair.texts.joined(separator: "\n---\n"))"
        )
    }

    @Test
    func lowersMostGeneratedPairs() {
        var lowered = 0
        for seed in UInt64(1)...40 {
            var generator = MappingGenerator(seed: seed)
            guard let program = PairFiles.program(of: generator.pair().texts).program else { continue }
            if case .success = Differential.make(program, record: "thing", reading: .first) { lowered += 1 }
        }
        #expect(lowered >= 34)
    }

    @Test
    func mapsMostUnchangedRecordsWithoutTheWalk() {
        var mapped = 0
        var declined = 0
        for seed in UInt64(1)...40 {
            var generator = MappingGenerator(seed: seed)
            let pair = generator.pair()
            guard let program = PairFiles.program(of: pair.texts).program,
                case .success(let differential) = Differential.make(program, record: "thing", reading: .first)
            else { continue }
            let outcome = differential.run(pair.records.map { Array(JSONWriter.text($0).utf8) })
            #expect(outcome.difference == nil)
            mapped += outcome.mapped
            declined += outcome.declinedMapped
        }
        #expect(mapped > 9 * declined, "\(mapped) mapped, \(declined) declined that the walk maps")
    }
}

/// Which generated pairs are tried.
enum SeedRange {
    /// A few, or many with `MAPCTL_SLOW=1`; one with `MAPCTL_SEED`.
    static var generated: [UInt64] {
        if let seed = Corpus.number("MAPCTL_SEED") { return [seed] }
        return Array(1...(Corpus.isSlow ? 240 : 60))
    }

    /// The command that runs one seed alone.
    static func replay(_ seed: UInt64) -> String {
        "MAPCTL_SEED=\(seed) swift test --filter MapExecutorTests.DifferentialTests"
    }
}
