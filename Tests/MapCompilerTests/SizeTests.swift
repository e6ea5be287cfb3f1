import MapSource
import MapTestSupport
import Testing

/// Large and deep pairs are compiled in good time.
@Suite struct SizeTests {
    private static let head = """
        pair: shop-crm
        sides: { shop: shop, crm: crm }
        records:
          order:
            shop: order
            crm: order
            links:

        """
    /// A debug build without the optimiser; what grows with the square takes many minutes.
    private static let secondsMax = 90

    @Test func compilesTenThousandLinks() {
        var text = Self.head
        for number in 0..<10_000 {
            text += "      link\(number): { shop: properties.p\(number), crm: customFields.c\(number) }\n"
        }
        #expect(Self.findings(text) == [])
    }

    @Test func reportsThreeThousandMistakes() {
        var text = Self.head
        for number in 0..<3_000 { text += "      link\(number): { shop: emial\(number), crm: email }\n" }
        #expect(Self.findings(text).count >= 3_000)
    }

    @Test func compilesTenThousandRows() {
        var text = Self.head + "      status: { shop: payment, crm: label, dictionary: many }\n"
        text += "dictionaries:\n  many:\n    unmapped: park\n    rows:\n"
        for number in 0..<10_000 { text += "      - [a\(number), b\(number)]\n" }
        #expect(Self.findings(text) == [])
    }

    @Test func compilesDeepGroups() {
        var text = Self.head
        let depth = 25
        for level in 0..<depth {
            let indent = String(repeating: "  ", count: 2 * level + 3)
            text += "\(indent)g\(level):\n\(indent)  links:\n"
        }
        text += String(repeating: "  ", count: 2 * depth + 3) + "email: { shop: email, crm: email }\n"
        #expect(Self.findings(text) == [])
    }

    @Test func endsForRecordsThatHoldThemselves() {
        let shop = """
            platform: shop
            records:
              order:
                id: id
                fields: { id: text, email: text, parent: { object: order }, children: { list: order } }
            """
        var platforms = Compiling.platforms
        platforms["shop"] = Compiling.platform(shop)
        let deep = "parent" + String(repeating: ".parent", count: 200) + ".emial"
        let text = Self.head + "      email: { shop: \(deep), crm: email }\n"
        let findings = Compiling.findings(pair: text, platforms: platforms)
        #expect(findings.map(\.code) == ["MAP-3001"])
    }

    private static func findings(_ text: String) -> [Diagnostic] {
        let (findings, spent) = ThreadTime.measured {
            Compiling.findings(pair: text, platforms: Compiling.platforms)
        }
        #expect(spent < .seconds(secondsMax))
        return findings
    }
}
