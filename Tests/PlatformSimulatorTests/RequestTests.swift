import MapValues
import PlatformSimulator
import Testing

/// What a request is taken for.
@Suite struct RequestTests {
    @Test(
        arguments: [
            ("a=1&b=x+y", #"{"a":"1","b":"x y"}"#),
            ("f%5Bids%5D%5B%5D=1&f[ids][]=2", #"{"f":{"ids":["1","2"]}}"#),
            ("f[ids][0]=7&f[ids][1]=8", #"{"f":{"ids":["7","8"]}}"#),
            ("t=2024-05-01T10:00:00%2B03:00", #"{"t":"2024-05-01T10:00:00+03:00"}"#),
            ("", "{}"), ("filter=None", #"{"filter":"None"}"#), ("a=%zz", #"{"a":"%zz"}"#),
        ])
    func readsQueriesAsTrees(query: String, tree: String) {
        let request = WorldRequest("GET", "/x?" + query)
        #expect(JSONWriter.text(.object(request.query)) == tree)
    }

    @Test func leavesOutWhatNoFormHas() {
        let request = WorldRequest("GET", "/x?" + (0..<5005).map { "a\($0)=1" }.joined(separator: "&"))
        #expect(request.query.members.count == 5000)
        #expect(request.query["a5000"] == nil)
    }

    @Test(arguments: [("/api//orders", true), ("/api/orders/", true), ("//api/orders", false), ("/", false)])
    func seesWhereAPathHasAGap(path: String, hasGap: Bool) {
        #expect(WorldRequest("GET", path).hasGap == hasGap)
    }

    @Test func readsPathsWithoutTheirCoding() {
        let request = WorldRequest("GET", "/api/v5/orders/a%2Fb%20c?by=id")
        #expect(request.pathParts == ["api", "v5", "orders", "a/b c"])
        #expect(request.query["by"]?.text == "id")
    }
}
