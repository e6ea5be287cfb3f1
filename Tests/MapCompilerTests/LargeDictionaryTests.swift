import MapSource
import MapTestSupport
import MapValues
import Testing

/// A mistake in one of 2,000 rows is found at its line, alone, and in good time.
@Suite struct LargeDictionaryTests {
    private static let rowCount = 2_000
    private static let changed = 1_337
    /// Two lists of 2,000 codes and as many rows in a debug build; a search among all
    /// codes for every row takes minutes.
    private static let secondsMax = 20

    private static let head = """
        pair: shop-crm
        sides: { shop: shop, crm: crm }
        records:
          order:
            shop: order
            crm: order
            links:
              pay: { shop: gateway, crm: paymentType, dictionary: pay }
        dictionaries:
          pay:
            shop: gateways.id
            crm: payment_types.code
            unmapped: park
            rows:

        """
    /// The line of the first row.
    private static let firstLine = head.split(separator: "\n", omittingEmptySubsequences: false).count

    /// The codes of both accounts.
    private static var codes: [String: [String: [Fields]]] {
        func rows(_ letter: String, _ column: String) -> [Fields] {
            (0..<rowCount).map { Fields([(column, .text("\(letter)\($0)")), ("title", .text("T\($0)"))]) }
        }
        return ["shop": ["gateways": rows("g", "id")], "crm": ["payment_types": rows("p", "code")]]
    }

    /// What is found, with one row in another form.
    private func findings(_ row: String?) -> [Diagnostic] {
        var text = Self.head
        for number in 0..<Self.rowCount {
            let line = number == Self.changed ? row : "[g\(number), p\(number)]"
            if let line { text += "      - \(line)\n" }
        }
        let (found, spent) = ThreadTime.measured {
            Compiling.findings(pair: text, platforms: Compiling.platforms, codes: Self.codes)
        }
        #expect(spent < .seconds(Self.secondsMax))
        return found
    }

    @Test func isSilentWithoutAMistake() { #expect(findings("[g1337, p1337]") == []) }

    @Test func findsACodeOfAnotherRow() throws {
        let found = findings("[g1337, p7]")
        let finding = try #require(found.first)
        #expect(finding.code == "MAP-4001")
        #expect(finding.span?.start.line == Self.firstLine + Self.changed)
        #expect(finding.notes.first?.span?.start.line == Self.firstLine + 7)
        #expect(finding.explanation == "`g1337` of shop goes over as `p7`, and comes back as `g7`")
        #expect(found.count == 1)
    }

    @Test func findsACodeThatTheAccountLacks() throws {
        let found = findings("[g1337, q1337]")
        let finding = try #require(found.first)
        #expect(finding.code == "MAP-3023")
        #expect(finding.span?.start.line == Self.firstLine + Self.changed)
        #expect(finding.solutions.first?.replacements.first?.text == "p1337")
        #expect(found.count == 1)
    }

    @Test func findsARowThatWasTakenAway() {
        let messages = findings(nil).map(\.message)
        #expect(
            messages == [
                "`pay` has no row for `g1337` of shop.gateways",
                "`pay` has no row for `p1337` of crm.payment_types",
            ])
    }
}
