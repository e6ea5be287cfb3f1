import MapTestSupport
import Testing

/// The script that makes JSON orders of the shop's XML, which the ledger reads recorded orders with.
@Suite struct InsalesXMLTests {
    private func orders(_ xml: String) throws -> String {
        let folder = try TemporaryFolder()
        let script = "\(RepositoryRoot.path)/Tests/MappingsTests/insales_xml_to_json.py"
        let run = try ShellRun(
            "cat > order.xml && python3 -B '\(script)' order.xml", in: folder.path, input: Array(xml.utf8))
        #expect(run.exit == 0, "\(run.errors)")
        return run.output
    }

    @Test func givesTypesByAttributes() throws {
        let json = try orders(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <order>
              <id type="integer">
                1
              </id>
              <total-price type="decimal">126.50</total-price>
              <paid-at type="timestamp" nil="true"/>
              <registered type="boolean">true</registered>
              <comment>first line
                 second line</comment>
              <order-lines type="array">
                <order-line><sku>007</sku></order-line>
              </order-lines>
              <discounts type="array"/>
            </order>
            """)
        #expect(
            json == """
                {"id":1,"total_price":126.50,"paid_at":null,"registered":true,\
                "comment":"first line second line","order_lines":[{"sku":"007"}],"discounts":[]}

                """)
    }

    @Test func readsWhatIsNotWellFormed() throws {
        let json = try orders(
            """
            <orders type="array"><order>
              <id type="integer">1</id>
              <referer>http://example.com/?a=1&b=2&amp;c=3</referer>
              <payment-description><p>Cash &lt;here&gt;</p></payment-description>
              <order-lines type="array"><order-line><id type="integer">2</id></order-line></order-lines>
              <comment>
            </order></orders>
            """)
        #expect(
            json == """
                {"id":1,"referer":"http://example.com/?a=1&b=2&c=3","payment_description":"Cash <here>",\
                "order_lines":[{"id":2}],"comment":""}

                """)
    }

    @Test func leavesOutRequests() throws {
        #expect(try orders("<order><id type=\"integer\">1</id><comment>x</comment></order>").isEmpty)
    }
}
