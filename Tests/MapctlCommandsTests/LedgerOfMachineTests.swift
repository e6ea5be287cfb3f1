import MapTestSupport
import Testing

/// What the ledger tells does not depend on which executor mapped a record.
///
/// `--preview` walks every record; without it the machine maps what it can.
@Suite struct LedgerOfMachineTests {
    private static let platforms = """
        platform: SIDE
        records:
          order:
            id: id
            fields:
              id: { type: text, wire: number }
              state: text
              kind: text
              amount: { type: decimal, scale: 2 }
              short: { type: text, max: 4 }
              tag: { type: text, max: 5 }
              lines: { list: line }
              payments: { list: payment }
          line:
            fields: { sku: text, size: { type: decimal, scale: 1 }, vat: text }
          payment:
            fields: { key: text, type: text, amount: decimal }
        """

    private static let pair = """
        pair: m
        sides: { a: a, b: b }
        records:
          order:
            a: order
            b: order
            links:
              same: { id: id }
              state:
                a: state
                b: state
                dictionary: words
                unmapped: { default: other }
                absent: { default: none }
              short: { a: short, b: short, canon: trim, unfit: { default: long } }
              tag: { a: tag, b: tag }
              lines:
                list: { a: lines, b: lines }
                links:
                  sku: { a: sku, b: sku, dictionary: words, unmapped: drop, absent: drop }
                  size: { a: size, b: size, unfit: drop }
                  vat: { a: vat, b: vat, dictionary: words, unmapped: { default: none } }
              payment:
                pick: { b: payments, by: { key: "x-{id}" }, take: [by, first], add: last }
                links:
                  type: { a: kind, b: type, dictionary: words, unmapped: drop, absent: drop }
                  amount: { a: amount, b: amount, unfit: { default: 0 } }
        dictionaries:
          words: { unmapped: park, rows: [[new, fresh], [done, ready], [x, z]] }
        """

    /// Records with everything that a ledger tells, spelled in several ways.
    private static func records(count: Int) -> String {
        let words = [
            "\"new\"", "\"done\"", "\"lost\"", "\"l\\u006fst\"", "\"quo\\\"te\"", "\"\"", "null", "5",
            "\" x \"",
            "\"наценка\"",
        ]
        let numbers = ["1", "1.0", "1.25", "1.250", "1e2", "\"7\"", "null", "99.999"]
        var seed: UInt64 = 20_260_727
        func pick(_ from: [String]) -> String {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return from[Int(truncatingIfNeeded: seed >> 33) % from.count]
        }
        return (1...count).map { number in
            if number % 97 == 0 { return "{\"id\":\(number),\"state\":}" }
            let lines = (0..<number % 4).map { _ in
                "{\"sku\":\(pick(words)),\"size\":\(pick(numbers)),\"vat\":\(pick(words))}"
            }
            return """
                {"id":\(number),"state":\(pick(words)),"kind":\(pick(words)),\
                "amount":\(pick(numbers)),"short":\(pick(words)),"tag":\(pick(words)),\
                "lines":[\(lines.joined(separator: ","))]}
                """
        }.joined(separator: "\n")
    }

    @Test(arguments: [1, 3])
    func tellsWhatTheWalkTells(jobs: Int) throws {
        let folder = try TemporaryFolder()
        let run = try ShellRun(
            """
            mkdir -p m/platforms/a m/platforms/b
            printf '%s' '\(Self.pair)' > m/pair.yaml
            printf '%s' '\(Self.platforms)' | sed s/SIDE/a/ > m/platforms/a/platform.yaml
            printf '%s' '\(Self.platforms)' | sed s/SIDE/b/ > m/platforms/b/platform.yaml
            cat > in.ndjson
            mapctl validate m >&2 || exit 1
            map="mapctl map m --from a --format json"
            $map --parked p1 --jobs \(jobs) in.ndjson > out 2> machine; echo $?
            $map --parked p2 --preview in.ndjson > before-after 2> walk; echo $?
            cmp machine walk && cmp p1 p2 && grep -q omitted walk && grep -c '"fate"' walk && wc -l < out
            """, in: folder.path, input: Array(Self.records(count: 900).utf8))
        let lines = run.output.split(separator: "\n")
        #expect(lines.prefix(2) == ["65", "65"], "\(run.output)\(run.errors)")
        // As many causes as the records were made to have, and most records are mapped.
        let counts = lines.dropFirst(2).compactMap { Int($0) }
        #expect(counts.count == 2 && counts[0] > 24 && counts[1] > 800, "\(run.output)\(run.errors)")
    }
}
