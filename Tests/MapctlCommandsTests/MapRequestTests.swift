import MapctlCommands
import Testing

/// Words behind `map` that are read by hand mean what the library takes them for.
@Suite struct MapRequestTests {
    @Test(arguments: [
        "shop --from insales", "shop --from insales orders.json", "shop a.json --from insales b.json",
        "--from insales -q shop --jobs 2 orders.json",
        "shop --from insales --to crm --type order --at data.x",
        "shop --from insales --bindings b --others o --parked p --no-color --format json f",
        "--option a=1 --library lib --option b=[x,y] --project mapctl.yaml --from insales shop --preview",
        "shop --format json --from insales --format text", "shop --from insales --option a=1=2",
    ])
    func readsAsTheLibrary(line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        let request = try #require(MapRequest(words: words))
        #expect(try request == MapRequest(parsing: words))
    }

    @Test(arguments: [
        "", "shop", "--from insales", "shop --from", "shop --from=insales", "shop --from insales --help",
        "shop --from insales -", "shop --from insales -- --x", "shop --from insales --form json",
        "shop --from insales --jobs 0", "shop --from insales --jobs two", "shop --from insales --option a",
        "shop --from insales --read orders.list", "shop --from insales --preview --others o",
        "shop --from insales --format sarif", "shop --from insales --at a..b", "shop --from --quiet",
        "shop --from insales --from crm", "shop --from insales -q -q", "shop --from insales --lang ru",
    ])
    func leavesToTheLibrary(line: String) {
        #expect(MapRequest(words: line.split(separator: " ").map(String.init)) == nil)
    }

    /// Whatever stands in any order: what is read by hand is read the same by the library.
    @Test func neverReadsSomethingElse() throws {
        let known = [
            "shop", "a.json", "b=c", "2", "0", "json", "text", "--from", "--to", "--type", "--at", "--jobs",
            "--quiet", "-q", "--preview", "--no-color", "--format", "--option", "--others", "--parked",
            "--project", "--library", "--bindings", "--read", "--lang", "ru", "-", "--", "",
        ]
        var state: UInt64 = 8
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var readCount = 0
        for _ in 0..<4_000 {
            var words = (0..<below(6)).map { _ in known[below(known.count)] }
            words.insert(contentsOf: ["--from", "insales"], at: below(words.count + 1))
            guard let request = MapRequest(words: words) else { continue }
            readCount += 1
            #expect(try request == MapRequest(parsing: words), "\(words)")
        }
        #expect(readCount > 200)
    }
}
