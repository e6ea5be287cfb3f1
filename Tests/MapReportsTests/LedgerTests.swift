import MapReports
import MapValues
import Testing

@Suite struct LedgerTests {
    @Test func countsEveryRecordOnce() {
        let ledger = Self.sample()
        #expect(ledger.read == 7)
        #expect(ledger.read == ledger.mapped + ledger.parked + ledger.skipped + ledger.unreadable)
        #expect(ledger.parked == 2)
        #expect(ledger.causes(of: .parked).first?.tally == Ledger.Tally(count: 2, firstRecord: "1001"))
    }

    @Test func showsCountsAndCausesTheCommonestFirst() {
        let expected = """
            orders.ndjson: 7 orders, 3 mapped, 2 parked, 1 skipped, 1 unreadable
              unreadable
                    1  the text ends inside a value (first: line 7)
              parked
                    2  order.payment: `77` has no row (first: 1001)
              skipped
                    1  order.status: a test order (first: 1004)
              defaulted
                1,200  order.country: `RU` (first: 1001)

            """
        #expect(LedgerText(palette: .plain).text(Self.sample()) == expected)
    }

    @Test func keepsTheNumberOfCausesBounded() {
        var ledger = Ledger(input: "-", noun: "order")
        for number in 0..<(Ledger.causesMax + 500) {
            ledger.hold(.parked, link: "a", message: "cause \(number)", record: "\(number)")
        }
        #expect(ledger.causes.count == Ledger.causesMax + 1)
        #expect(ledger.causes.values.reduce(0) { $0 + $1.count } == Ledger.causesMax + 500)
        #expect(LedgerText(palette: .plain).text(ledger).contains("and 991 further causes"))
    }

    @Test func writesJSON() {
        let inputs = LedgerJSON.value([Self.sample()]).fields?["inputs"]?.elements
        #expect(inputs?.first?.fields?["parked"] == .integer(2))
        #expect(inputs?.first?.fields?["causes"]?.elements?.count == 4)
    }

    private static func sample() -> Ledger {
        var ledger = Ledger(input: "orders.ndjson", noun: "order")
        ledger.countMapped(3)
        ledger.hold(.parked, link: "order.payment", message: "`77` has no row", record: "1001")
        ledger.hold(.parked, link: "order.payment", message: "`77` has no row", record: "1002")
        ledger.hold(.skipped, link: "order.status", message: "a test order", record: "1004")
        ledger.hold(.unreadable, link: "", message: "the text ends inside a value", record: "line 7")
        ledger.note(
            Ledger.Cause(fate: .defaulted, link: "order.country", message: "`RU`"),
            count: 1200, firstRecord: "1001")
        return ledger
    }
}

extension Ledger {
    /// Counts a record with its cause.
    fileprivate mutating func hold(_ fate: Fate, link: String, message: String, record: String) {
        countHeld(fate)
        note(Cause(fate: fate, link: link, message: message), count: 1, firstRecord: record)
    }
}
