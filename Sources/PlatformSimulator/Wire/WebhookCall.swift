/// A request that a platform would send to a place which asked to be told.
package struct WebhookCall: Sendable {
    /// Where it goes.
    package let address: String
    /// The type of the body.
    package let contentType: String
    /// The order, whole.
    package let body: [UInt8]
}
