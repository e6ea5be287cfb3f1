/// A key of an account, with what it may do.
package struct RetailCRMKey: Sendable {
    /// What is sent with each request.
    package var text: String
    /// The methods it may call; `nil` for all. For example: `/api/orders/{externalId}/edit`.
    package var methods: Set<String>?
    /// The shops it may see; `nil` for all.
    package var sites: [String]?

    package init(text: String, methods: Set<String>? = nil, sites: [String]? = ["shop-a"]) {
        self.text = text
        self.methods = methods
        self.sites = sites
    }
}
