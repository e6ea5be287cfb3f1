/// A section that a key of the shop may be allowed.
package enum InSalesRight: String, Sendable, CaseIterable {
    case orders
    case clients
    case products
    /// To change other things of an order than its lines.
    case orderFields = "order_fields"
    /// To change the lines of an order.
    case orderContent = "order_content"
    /// To change buyers.
    case editClients = "edit_clients"
    /// To see purchase prices.
    case purchasePrices = "purchase_prices"
    /// To see further prices.
    case extraPrices = "extra_prices"
}
