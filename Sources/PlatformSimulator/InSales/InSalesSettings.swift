/// How a simulated shop is set up.
package struct InSalesSettings: Sendable {
    /// The name of the shop, which is the first part of its host.
    package var shop = "demo"
    /// The identifier of the key.
    package var user = "0123456789abcdef"
    /// The password of the key.
    package var password = "demo-password"
    /// What the key may do.
    package var rights = Set(InSalesRight.allCases)
    /// Requests in five minutes.
    package var window = RateWindow(requests: 500, milliseconds: 300_000)
    /// Seconds that the shop's clock is east of Greenwich.
    package var zoneOffset = 3 * 3600

    package init() {}
}
