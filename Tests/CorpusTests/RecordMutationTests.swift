import MapCases
import MapCompiler
import MapDocuments
import MapInterpreter
import MapProgram
import MapSource
import MapTestSupport
import MapValues
import MapYAML
import Testing

/// Records of any shape are mapped or parked by every program of the corpus, never a trap.
@Suite struct RecordMutationTests {
    /// Mutants of one record in a plain run.
    private static let plainMax = 12

    /// What is put in the place of a value.
    private static let odd: [Value] = [
        .null, .bool(true), .text(""), .text("x"), .text("2024-13-45T99:99:99Z"), .text("{a}"), .integer(0),
        .integer(-1), .list([]), .list([.null]), .list([.list([])]), .object(Fields()),
        .object(Fields([("id", .integer(1))])), .number(Number(jsonText: "1e300")),
        .number(Number(jsonText: "-0.000000000000000000000000000000000001")),
        .number(Number(jsonText: "9223372036854775808")), .text(String(repeating: "9", count: 400)),
        .text("\u{0}"), .text("e\u{301}"), .list(Array(repeating: .object(Fields()), count: 30)),
    ]

    @Test(arguments: Corpus.cases("programs"))
    func mapsOddRecords(_ corpusCase: CorpusCase) throws {
        let folder = PairFolder(corpusCase.folder)
        let runner = CaseRunner(input: try #require(folder.compilerInput))
        var random = SeededRandom(seed: UInt64(corpusCase.name.utf8.count))
        for document in folder.cases {
            for given in document.each.isEmpty ? [document.given] : document.each.map(\.given) {
                guard let input = runner.compilerInput(given).value,
                    let program = Compiler.compile(input).value,
                    let interpreter = Interpreter(program: program, record: "order")
                else { continue }
                let records = [program.sideNames.first, program.sideNames.second].map { record(given, $0) }
                for _ in 0..<(Corpus.isSlow ? 40 * Self.plainMax : Self.plainMax) {
                    map(records, by: interpreter, &random)
                }
            }
        }
    }

    @Test func makesOtherRecords() {
        var random = SeededRandom(seed: 3)
        let record = Value.object(Fields([("a", .integer(1)), ("b", .list([.text("x")]))]))
        #expect((0..<20).contains { _ in Self.mutated(record, &random) != record })
    }

    /// Both directions, with and without the other side's record and a base.
    private func map(_ records: [Value?], by interpreter: Interpreter, _ random: inout SeededRandom) {
        let first = Self.mutated(records[0] ?? .object(Fields()), &random)
        let second = Self.mutated(records[1] ?? .object(Fields()), &random)
        for side in Side.allCases {
            var alone = PerSide<Value?>(nil, nil)
            alone[side] = side == .first ? first : second
            _ = interpreter.map(MappingInput(records: alone, from: side))
            var both = MappingInput(records: PerSide(first, second), from: side)
            _ = interpreter.map(both)
            both.base = PerSide(Self.mutated(first, &random), Self.mutated(second, &random))
            _ = interpreter.map(both)
        }
    }

    private func record(_ given: YAMLNode?, _ side: String) -> Value? {
        let nodes = DocumentNodes()
        return nodes.member(side, of: given).map { nodes.value($0) }
    }

    /// A record in which about one value in six is an odd one.
    private static func mutated(_ value: Value, _ random: inout SeededRandom) -> Value {
        if random.below(6) == 0 { return odd[random.below(odd.count)] }
        switch value {
        case .object(let fields):
            var members: [Fields.Member] = []
            for member in fields.members {
                members.append(Fields.Member(name: member.name, value: mutated(member.value, &random)))
            }
            return .object(Fields(distinct: members))
        case .list(let elements):
            var result: [Value] = []
            for element in elements { result.append(mutated(element, &random)) }
            return .list(result)
        case .null, .bool, .number, .text: return value
        }
    }
}
