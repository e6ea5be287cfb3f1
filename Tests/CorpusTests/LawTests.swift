import MapCompiler
import MapLaws
import MapProgram
import MapSource
import MapTestSupport
import Testing

/// What is said of the laws of links is what running them shows.
@Suite struct LawTests {
    private static let folders =
        Corpus.cases("programs").map(\.folder) + ["mappings/insales-retailcrm", "examples/bench"]

    /// What the operators promise holds for every value that was made up.
    @Test(arguments: folders)
    func provesNothingThatFails(_ folder: String) throws {
        for row in try Self.rows(of: folder) {
            #expect(row.law == row.claimed, "\(row.link): \(String(describing: row.counterexample))")
            if row.law == .iso { #expect(row.counterexample == nil, "\(row.link)") }
        }
    }

    /// What needs running is run, and on more than a few values.
    @Test func testsWhatItCannotProve() throws {
        let rows = try Self.rows(of: "mappings/insales-retailcrm")
        let tested = rows.compactMap { row -> Int? in
            if case .tested(let count) = row.evidence { count } else { nil }
        }
        #expect(tested.count >= 5)
        #expect(tested.allSatisfy { $0 >= 40 }, "\(tested)")
    }

    @Test(
        arguments: [
            ("customer.subscribe", Law.iso), ("customer.email", .quotient), ("customer.type", .lens),
            ("order.weight", .oneWay), ("order.lines.offer", .quotient), ("order.payment.type", .lens),
            ("order.delivery.from", .quotient), ("order.delivery_type", .iso), ("order.number", .oneWay),
        ])
    func classesLinksOfTheReferencePair(link: String, law: Law) throws {
        let row = try Self.rows(of: "mappings/insales-retailcrm").first { $0.link == link }
        if let row { #expect(row.law == law, "\(row)") } else { #expect(link == "order.number") }
    }

    /// One run says what every other says: what is made up comes from a seed.
    @Test func saysTheSameTwice() throws {
        let first = try Self.rows(of: "mappings/insales-retailcrm")
        let second = try Self.rows(of: "mappings/insales-retailcrm")
        #expect(first.map(\.counterexample) == second.map(\.counterexample))
        #expect(first.map(\.evidence) == second.map(\.evidence))
    }

    private static func rows(of folder: String) throws -> [LawRow] {
        var input = try #require(PairFolder(folder, shared: "mappings/platforms").compilerInput)
        input.leavesOptionsOpen = true
        guard let program = Compiler.compile(input).value else { return [] }
        return LawTable(of: program).rows
    }
}
