import MapProgram
import MapSource
import MapTestSupport
import Testing

/// The platform files of the library say how each platform is talked to, without findings.
@Suite struct LibraryPlatformTests {
    @Test(arguments: CompiledPlatforms.names)
    func compilesInEveryProfile(name: String) throws {
        let first = try CompiledPlatforms.compile(name)
        #expect(first.diagnostics.isEmpty, "\(FindingsText.render(first.diagnostics))")
        for profile in first.value?.profiles ?? [] {
            let compiled = try CompiledPlatforms.compile(name, profile: profile.name)
            #expect(compiled.diagnostics.isEmpty, "\(FindingsText.render(compiled.diagnostics))")
        }
    }

    /// R006: the calls of the manual, each under the name of its right.
    @Test func knowsTheCallsOfTheManual() throws {
        let compiled = try CompiledPlatforms.compile("retailcrm")
        let program = try #require(compiled.value)
        let rights = Set(program.operations.flatMap(\.needs))
        let orders = [
            "create", "upload", "fix-external-ids", "{externalId}", "{externalId}/edit", "history",
            "statuses",
        ]
        let payments = ["create", "{id}/edit", "{id}/delete"]
        let customers = ["create", "history", "upload", "{externalId}", "{externalId}/edit"]
        let references = ["delivery-types", "payment-types", "payment-statuses"].flatMap {
            [$0, "\($0)/{code}/edit"]
        }
        let wanted =
            orders.map { "/api/orders/\($0)" } + payments.map { "/api/orders/payments/\($0)" }
            + customers.map { "/api/customers/\($0)" }
            + (references + ["statuses"]).map { "/api/reference/\($0)" }
        #expect(wanted.count == 22)
        #expect(wanted.filter { !rights.contains($0) } == [])
    }
}
