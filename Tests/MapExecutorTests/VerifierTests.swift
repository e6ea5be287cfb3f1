import MapExecutor
import MapProgram
import MapTestSupport
import MapValues
import Testing

/// The verifier lets no program run that could leave its memory or never end.
struct VerifierTests {
    private struct Sample {
        var program: MachineProgram
        var text: [UInt8]
    }

    /// A lowered generated pair with a block of its records.
    private func sample(_ seed: UInt64) -> Sample? {
        var generator = MappingGenerator(seed: seed)
        let pair = generator.pair()
        guard let compiled = PairFiles.program(of: pair.texts).program,
            let program = try? Lowering.lower(compiled, record: "thing", reading: .first).get()
        else { return nil }
        return Sample(
            program: program, text: pair.records.flatMap { Array(JSONWriter.text($0).utf8) + [0x0A] })
    }

    @Test
    func takesWhatIsLowered() {
        let problems = (UInt64(1)...30).compactMap { sample($0) }.compactMap(\.program.problem)
        #expect(problems.isEmpty)
    }

    /// A fault is found, or the program still runs to its end inside its memory (accesses are checked in
    /// debug builds, and by the sanitizer of addresses in its run).
    @Test
    func findsFaultsThatDoHarm() throws {
        var random = SeededRandom(seed: 7)
        var found = 0
        var tried = 0
        for seed in UInt64(1)...30 {
            guard let sample = sample(seed) else { continue }
            for _ in 0..<(Corpus.isSlow ? 300 : 12) {
                let faulty = sample.program.withFault(&random)
                tried += 1
                if faulty.problem != nil {
                    found += 1
                    continue
                }
                var machine = Machine(faulty)
                machine.load(sample.text.span.bytes)
                let count = machine.run { _, _ in [] }
                machine.takeOutput { _ in }
                #expect(count > 0)
            }
        }
        #expect(found * 4 > tried, "\(found) of \(tried) faults were found")
    }
}
