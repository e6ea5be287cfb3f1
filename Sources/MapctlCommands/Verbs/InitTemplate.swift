/// The files that `mapctl init` writes: a mapping between two invented platforms.
enum InitTemplate {
    /// Paths inside the new folder with their texts, in the order in which they are written.
    static func files(name: String) -> [(path: String, text: String)] {
        [
            ("pair.yaml", pair.replacing("NAME", with: name)),
            ("platforms/shop/platform.yaml", shop),
            ("platforms/crm/platform.yaml", crm),
            ("tests/order.case.yaml", testCase),
            ("orders.ndjson", orders),
        ]
    }

    private static let pair = """
        # Orders between a shop and a CRM, in both directions.
        pair: NAME
        sides: { shop: shop, crm: crm }

        records:
          order:
            shop: order
            crm: order
            links:
              same: { id: externalId, total: totalSumm }
              email: { shop: customer.email, crm: email, canon: [trim, lower] }
              status: { shop: state, crm: status, dictionary: order_status }

        dictionaries:
          order_status:
            shop: states.code
            crm: statuses.code
            unmapped: park
            rows: [[open, new], [sent, delivering], [closed, complete]]

        """

    private static let shop = """
        platform: shop
        records:
          order:
            id: id
            fields:
              id: { type: text, wire: number, write: never }
              state: { code: states, required: true }
              total: { type: money, scale: 2 }
              customer: { object: customer }
          customer:
            fields:
              email: text
        codes:
          states:
            code: code
            name: title
            closed: true
            rows: [{ code: open, title: Open }, { code: sent, title: Sent }, { code: closed, title: Closed }]

        """

    private static let crm = """
        platform: crm
        records:
          order:
            id: id
            fields:
              id: { type: text, wire: number, write: never }
              externalId: text
              status: { code: statuses, required: true }
              totalSumm: { type: money, scale: 2 }
              email: text
        codes:
          statuses:
            code: code
            name: name
            closed: true
            rows:
              - { code: new, name: New }
              - { code: delivering, name: On its way }
              - { code: complete, name: Complete }

        """

    private static let testCase = """
        case: an open order is new in the CRM
        given:
          shop: { id: 1001, state: open, total: 4990.50, customer: { email: " Test.Buyer@Example.com " } }
        then:
          crm: { externalId: "1001", status: new, totalSumm: 4990.50, email: test.buyer@example.com }
          round_trip: [state, total]

        """

    private static let orders = """
        {"id": 1001, "state": "open", "total": 4990.50, "customer": {"email": "test.buyer@example.com"}}
        {"id": 1002, "state": "sent", "total": 120, "customer": {"email": "other.buyer@example.com"}}

        """
}
