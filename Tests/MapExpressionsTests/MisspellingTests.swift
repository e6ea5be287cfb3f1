import MapExpressions
import MapSource
import Testing

/// Forty expressions over `record: insales.order` that are misspelt or ill-typed.
@Suite struct MisspellingTests {
    /// An expression, and what the first suggestion has to say.
    struct Mistake {
        var text: String
        var suggestion: String
    }

    static let byHand = [
        Mistake(text: "clent.email != ''", suggestion: "did you mean `client`?"),
        Mistake(text: "client.emial != ''", suggestion: "did you mean `email`?"),
        Mistake(text: "email != ''", suggestion: "did you mean `client.email`?"),
        Mistake(text: "fulfilment_status == 'new'", suggestion: "did you mean `fulfillment_status`?"),
        Mistake(text: "fulfillment_status == 'dispached'", suggestion: "did you mean `'dispatched'`?"),
        Mistake(text: "fulfillment_status in ['new', 'acepted']", suggestion: "did you mean `'accepted'`?"),
        Mistake(text: "total_price > '100'", suggestion: "write `100`"),
        Mistake(text: "number == 1001", suggestion: "write `'1001'`"),
        Mistake(text: "client.registered == 'true'", suggestion: "write `true`"),
        Mistake(
            text: "created_at > '2024-01-01T00:00:00Z'",
            suggestion: "write `timestamp('2024-01-01T00:00:00Z')`"
        ),
        Mistake(text: "order_lines.sale_price > 10", suggestion: "order_lines.map(x, x.sale_price)"),
        Mistake(text: "order_lines.exists(line, line.quantiy > 1.0)", suggestion: "did you mean `quantity`?"),
        Mistake(text: "order_lines.exist(line, line.quantity > 1)", suggestion: "did you mean `exists`?"),
        Mistake(text: "order_lines.length() > 2", suggestion: "did you mean `size`?"),
        Mistake(text: "client.name.startWith('A')", suggestion: "did you mean `startsWith`?"),
        Mistake(text: "client.name.toUpperCase() == 'A'", suggestion: "did you mean `upperAscii`?"),
        Mistake(text: "round(total_price, 0.01, 'halfup') > 1", suggestion: "did you mean `'half_up'`?"),
        Mistake(text: "total_price + margin > 100", suggestion: "decimal(x)"),
        Mistake(text: "number = '1001'", suggestion: "write `==`"),
        Mistake(text: "client.registered and client.subscribe", suggestion: "write `&&`"),
    ]

    @Test func suggestsWhatWasMeantFor36Of40() throws {
        let mistakes = Self.byHand + (try #require(Misspeller(seed: 2024).mistakes(count: 20)))
        #expect(mistakes.count == 40)
        var right = 0
        for mistake in mistakes {
            let findings = try #require(InSalesOrder.check(mistake.text)).diagnostics
            #expect(findings.contains { $0.severity == .error }, "\(mistake.text) is accepted")
            if Self.isRight(findings, mistake) { right += 1 }
        }
        #expect(right >= 36)
    }

    /// The same for many more, so that the seed of the twenty does not matter.
    @Test func suggestsWhatWasMeantForNineOfTenOthers() throws {
        let mistakes = try #require(Misspeller(seed: 7).mistakes(count: 1000))
        var wrong: [String] = []
        for mistake in mistakes {
            let findings = try #require(InSalesOrder.check(mistake.text)).diagnostics
            #expect(findings.contains { $0.severity == .error }, "\(mistake.text) is accepted")
            if !Self.isRight(findings, mistake) {
                wrong.append("\(mistake.text): \(findings.first?.solutions.first?.message ?? "none")")
            }
        }
        #expect(wrong.count <= 100, "\(wrong.prefix(20).joined(separator: "\n"))")
    }

    /// What the misspeller starts from is right.
    @Test(arguments: Misspeller.texts)
    func expressionsAreRightBeforeTheyAreMisspelt(_ text: String) throws {
        #expect(try #require(InSalesOrder.check(text)).diagnostics.map(\.message) == [])
    }

    private static func isRight(_ findings: [Diagnostic], _ mistake: Mistake) -> Bool {
        findings.first?.solutions.first?.message.contains(mistake.suggestion) == true
    }
}
