import MapSource
import MapValues
import Testing

@Suite struct JSONRecordStreamTests {
    /// Text, path, records as `line:key=text`, codes of findings.
    private static let cases: [(String, String, [String], [String])] = [
        // One a line.
        ("{\"a\":1}\n{\"a\":2}\n", "", ["1:{\"a\":1}", "2:{\"a\":2}"], []),
        ("{\"a\":1}\r\n\r\n  {\"a\":2} \r\n", "", ["1:{\"a\":1}", "3:{\"a\":2}"], []),
        ("\u{FEFF}{\"a\":1}\n{\"a\":2}", "", ["1:{\"a\":1}", "2:{\"a\":2}"], []),
        ("", "", [], []), ("\n \n", "", [], []), ("{}", "", ["1:{}"], []),
        ("\u{1E}{\"a\":1}\n\u{1E}{\"a\":2}\n", "", ["1:{\"a\":1}", "2:{\"a\":2}"], []),
        // One behind the other, in any layout.
        ("{\"a\":1}{\"a\":2} {\"a\":3}", "", ["1:{\"a\":1}", "1:{\"a\":2}", "1:{\"a\":3}"], []),
        ("{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n", "", ["1:{\n \"a\": 1\n}", "4:{\n \"a\": 2\n}"], []),
        ("{\"a\":1}\n{\n\"a\":2}\n{\"a\":3}", "", ["1:{\"a\":1}", "2:{\n\"a\":2}", "4:{\"a\":3}"], []),
        ("{\"a\":1},\n{\"a\":2},\n", "", ["1:{\"a\":1}", "2:{\"a\":2}"], ["MAP-1534"]),
        // Lists.
        ("[{\"a\":1},{\"a\":2}]", "", ["1:{\"a\":1}", "1:{\"a\":2}"], []),
        ("[\n {\"a\":\n1},\n{\"a\":2}\n]\n", "", ["2:{\"a\":\n1}", "4:{\"a\":2}"], []),
        ("[{\"a\":1}]\n[{\"a\":2}]", "", ["1:{\"a\":1}", "2:{\"a\":2}"], []), ("[]", "", [], []),
        ("[ ]", "", [], []),
        ("[1,\"x\",[2],null]", "", ["1:1", "1:\"x\"", "1:[2]", "1:null"], []),
        ("[{\"a\":1} {\"a\":2}]", "", ["1:{\"a\":1}", "1:{\"a\":2}"], ["MAP-1508"]),
        ("[{\"a\":1},]", "", ["1:{\"a\":1}"], ["MAP-1509"]),
        ("[,{\"a\":1}]", "", ["1:{\"a\":1}"], ["MAP-1509"]),
        // Tables keyed by id.
        ("{\"12\":{\"a\":1},\"15\":{\"a\":2}}", "", ["1:12={\"a\":1}", "1:15={\"a\":2}"], []),
        ("{\"payments\":{\"12\":{\"a\":1}}}", "payments", ["1:12={\"a\":1}"], []),
        ("{\"payments\":{\"a\":{\"b\":1}}}", "payments.*", ["1:a={\"b\":1}"], []),
        ("{\"p\":{\"\\u0031x\":{}}}", "p.*", ["1:1x={}"], []),
        // Inside an answer.
        (
            "{\"ok\":true,\"orders\":[{\"a\":1},{\"a\":2}],\"n\":{\"orders\":[3]}}", "orders",
            ["1:{\"a\":1}", "1:{\"a\":2}"], []
        ),
        ("{\"data\":{\"n\":\"}\\\"\",\"items\":[{\"a\":1}]}}", "data.items", ["1:{\"a\":1}"], []),
        ("{\"order\":{\"id\":1}}", "order", ["1:{\"id\":1}"], []), ("{\"order\":null}", "order", [], []),
        ("{\"orders\":[]}\n{\"orders\":[{\"a\":1}]}", "orders", ["2:{\"a\":1}"], []),
        ("{\"p\":{}}", "p", [], []),
        (
            "{\"orders\":[{\"id\":1,\"p\":[{\"a\":1}]},{\"id\":2},{\"p\":{\"7\":{\"a\":2}}}]}", "orders.p",
            ["1:{\"a\":1}", "1:7={\"a\":2}"], []
        ),
        ("{\"success\":false,\"order\":[]}", "orders", [], ["MAP-1531"]), ("{}", "orders", [], ["MAP-1531"]),
        ("{\"orders\":5}", "orders", [], ["MAP-1531"]), ("{\"data\":\"x\"}", "data.items", [], ["MAP-1531"]),
        // Broken records come out, and the next line begins anew.
        ("{\"a\":1}\n{\"a\":\n{\"a\":3}\n", "", ["1:{\"a\":1}", "2:{\"a\":", "3:{\"a\":3}"], []),
        ("{\"a\":1}\n{\"a\":\"x\n{\"a\":3}\n", "", ["1:{\"a\":1}", "2:{\"a\":\"x", "3:{\"a\":3}"], []),
        ("{\"a\":1,\"b\n{\"a\":2}\n{\"a\":3}\n", "", ["1:{\"a\":1,\"b", "2:{\"a\":2}", "3:{\"a\":3}"], []),
        ("{\"a\":[1}\n{\"a\":2}", "", ["1:{\"a\":[1}", "2:{\"a\":2}"], []),
        ("{\"a\":1}\nWarning: x\n{\"a\":2}", "", ["1:{\"a\":1}", "2:Warning: x", "3:{\"a\":2}"], []),
        ("{\"a\":1}}\n{\"a\":2}", "", ["1:{\"a\":1}", "1:}", "2:{\"a\":2}"], []),
        ("{\"a\":1}\n{\"a\":2}}\n{\"a\":3}", "", ["1:{\"a\":1}", "2:{\"a\":2}}", "3:{\"a\":3}"], []),
        ("{\"a\":1}\n{\"a\":", "", ["1:{\"a\":1}", "2:{\"a\":"], []), ("{", "", ["1:{"], []),
        ("[{\"a\":\"x\n\"},{\"a\":2}]", "", ["1:{\"a\":\"x\n\"},{\"a\":2}]"], []),
        ("{\"orders\":[{\"a\":1},{\"a\"", "orders", ["1:{\"a\":1}", "1:{\"a\""], []),
        // Between the records.
        ("<html>", "", [], ["MAP-1502"]), ("Service Unavailable\n{}", "", [], ["MAP-1502"]),
        ("[{\"a\":1}", "", ["1:{\"a\":1}"], ["MAP-1505"]), ("{\"orders\":[", "orders", [], ["MAP-1505"]),
        ("{\"ord", "orders", [], ["MAP-1505"]), ("{\"x\":\"", "orders", [], ["MAP-1505"]),
        ("[{\"a\":1}}\n{\"a\":2}\n", "", ["1:{\"a\":1}", "2:{\"a\":2}"], ["MAP-1535"]),
        ("{\"orders\" [1]}", "orders", [], ["MAP-1535"]), ("{\"orders\":}", "orders", [], ["MAP-1511"]),
        ("{orders:[1]}", "orders", [], ["MAP-1535"]),
        ("{\"x\":1,,\"orders\":[{}]}", "orders", ["1:{}"], ["MAP-1509"]),
    ]

    @Test(arguments: cases)
    func findsRecordsHoweverTheyArrive(text: String, path: String, expected: [String], codes: [String]) {
        for size in [1, 2, 3, 5, 8, 1000] {
            let found = split(Array(text.utf8), path, chunk: size)
            #expect(found.records == expected, "chunks of \(size)")
            #expect(found.diagnostics.map(\.code) == codes, "chunks of \(size)")
        }
    }

    @Test func holdsNoMoreThanTheRecordBeingRead() {
        var stream = JSONRecordStream(name: "s", at: JSONRecordPath("orders") ?? .whole)
        let element = Array("{\"id\":1,\"text\":\"\(String(repeating: "x", count: 200))\"},".utf8)
        _ = stream.push(Array("{\"skipped\":\"\(String(repeating: "y", count: 10_000))\",\"orders\":[".utf8))
        var longest = 0
        var count = 0
        for _ in 0..<1000 {
            let batch = stream.push(element)
            longest = max(longest, batch.bytes.count)
            count += batch.records.count
        }
        #expect(count == 1000)
        #expect(longest <= element.count + 1)
    }

    @Test func leavesOutRecordsPastTheLimitAndSaysSo() {
        var limits = JSONLimits()
        limits.recordBytesMax = 100
        let long = "{\"x\":\"\(String(repeating: "y", count: 300))\"}"
        for text in ["{\"a\":1}\n\(long)\n{\"a\":2}\n", "[{\"a\":1},\(long),{\"a\":2}]"] {
            let found = split(Array(text.utf8), "", chunk: 32, limits: limits)
            #expect(
                found.records.map { $0.split(separator: ":", maxSplits: 1)[1] } == ["{\"a\":1}", "{\"a\":2}"])
            #expect(found.diagnostics.map(\.code) == ["MAP-1533"])
        }
    }

    @Test func tellsPlacesInTheStream() throws {
        var stream = JSONRecordStream(name: "orders.ndjson")
        var batch = stream.push(Array("{\"a\":1}\n{\"a\":01}\n".utf8))
        #expect(batch.records.map(\.offset) == [0, 8])
        let broken = try #require(batch.records.last)
        let finding = try #require(batch.read(broken, name: "orders.ndjson").diagnostics.first)
        #expect(finding.span?.file.name == "orders.ndjson")
        #expect(finding.span?.start == SourcePosition(line: 2, column: 6))
        batch = stream.push(Array("{\"a\":3}\n".utf8))
        #expect(batch.records.map(\.offset) == [17])
        #expect(batch.records.map(\.line) == [3])
        #expect(batch.read(batch.records[0], name: "x").value == .object(Fields([("a", .integer(3))])))
    }

    @Test func reportsRecordsThatAreNoObjects() {
        var stream = JSONRecordStream(name: "s")
        let batch = stream.push(Array("[1,{}]".utf8))
        let codes = batch.records.map { batch.read($0, name: "s").diagnostics.map(\.code) }
        #expect(codes == [["MAP-1532"], []])
    }

    @Test func suggestsTheNearestNameForAMissingOne() throws {
        let found = split(Array("{\"success\":true,\"order\":[]}".utf8), "orders", chunk: 100)
        let finding = try #require(found.diagnostics.first)
        #expect(finding.explanation == "it has `success`, `order`")
        #expect(finding.solutions.first?.message.contains("`order`") == true)
    }

    /// Whatever happens to one line, all others come out as they were.
    @Test func losesNoLineWhenOneIsBroken() {
        var random = SeededRandom()
        let lines = (1...6).map { "{\"id\":\($0),\"t\":\"a\\\"{b\",\"l\":[{\"x\":[1]},{}]}" }
        for _ in 0..<3000 {
            var bytes = lines.map { Array($0.utf8) }
            let victim = random.below(bytes.count)
            random.damage(&bytes[victim], avoiding: UInt8(ascii: "\n"))
            let text = bytes.map { $0 + [UInt8(ascii: "\n")] }.flatMap(\.self)
            if victim == 0 { continue }  // A first line of another format ends the reading.
            let found = split(text, "", chunk: 1 + random.below(60))
            for (index, line) in lines.enumerated() where index != victim {
                #expect(
                    found.records.contains("\(index + 1):\(line)"), "\(String(decoding: text, as: UTF8.self))"
                )
            }
        }
    }

    /// No input traps, and chunks never change the outcome.
    @Test func givesTheSameInAnyChunks() {
        var random = SeededRandom()
        for _ in 0..<3000 {
            let sample = Self.cases[random.below(Self.cases.count)]
            var bytes = Array(sample.0.utf8)
            for _ in 0..<random.below(4) { random.damage(&bytes) }
            let whole = split(bytes, sample.1, chunk: max(1, bytes.count))
            let parts = split(bytes, sample.1, chunk: 1 + random.below(9))
            #expect(whole.records == parts.records, "\(String(decoding: bytes, as: UTF8.self))")
            #expect(whole.diagnostics.map(\.code) == parts.diagnostics.map(\.code))
        }
    }

    private func split(
        _ bytes: [UInt8], _ path: String, chunk: Int, limits: JSONLimits = .standard
    ) -> (records: [String], diagnostics: [Diagnostic]) {
        var stream = JSONRecordStream(name: "s", at: JSONRecordPath(path) ?? .whole, limits: limits)
        var records: [String] = []
        var diagnostics: [Diagnostic] = []
        func take(_ batch: JSONRecordBatch) {
            records += batch.records.map { record in
                let text = String(decoding: batch.bytes(of: record), as: UTF8.self)
                return "\(record.line):\(record.key.map { $0 + "=" } ?? "")\(text)"
            }
            diagnostics += batch.diagnostics
        }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            take(stream.push(Array(bytes[start..<min(start + chunk, bytes.count)])))
        }
        take(stream.finish())
        return (records, diagnostics)
    }
}
