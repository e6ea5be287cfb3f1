import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import Testing

/// Rows of a history become one change a record.
@Suite struct ChangeFoldTests {
    @Test func foldsRowsByRecord() throws {
        var fold = ChangeFold(try Self.program())
        fold.add(
            try rows(
                """
                [{"id": 901, "source": "user", "field": "status", "order": {"id": 1}},
                 {"id": 902, "source": "api", "apiKey": {"current": true}, "order": {"id": 2}},
                 {"id": 903, "source": "user", "field": "status", "order": {"id": 1}},
                 {"id": 904, "source": "user", "field": "order_product", "order": {"id": 1}},
                 {"id": 905, "source": "user", "deleted": true, "combinedTo": {"id": 1}, "order": {"id": 3}},
                 {"id": 906, "source": "api", "created": true, "order": {"id": 4}}]
                """))
        #expect(fold.all.map(\.id) == ["1", "2", "3", "4"])
        #expect(fold.foreign.map(\.id) == ["1", "3", "4"])
        #expect(fold.all[0].fields == ["status", "order_product"])
        #expect(fold.all[2].isDeleted)
        #expect(fold.all[2].merged == "1")
        #expect(fold.all[3].isCreated)
        #expect(fold.cursor["since_id"] == .integer(906))
    }

    /// What somebody else did to a record that this key wrote too has to be seen.
    @Test func isOwnOnlyWhereAllRowsAre() throws {
        var fold = ChangeFold(try Self.program())
        fold.add(
            try rows(
                """
                [{"id": 1, "source": "api", "apiKey": {"current": true}, "order": {"id": 1}},
                 {"id": 2, "source": "user", "order": {"id": 1}}]
                """))
        #expect(fold.foreign.map(\.id) == ["1"])
    }

    private static func program() throws -> ChangesProgram {
        let compiled = try CompiledPlatforms.compile("retailcrm")
        return try #require(compiled.value?.record("order")?.changes)
    }

    private func rows(_ text: String) throws -> [Value] {
        try #require(JSONReader.read(Array(text.utf8), name: "rows").value?.elements)
    }
}
