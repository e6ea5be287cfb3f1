/// What an account says of the key that asks.
package struct AccountRights: Sendable, Hashable {
    /// What the key may do, in the platform's words.
    package var rights: [String]
    /// What the key may see, in the platform's word; `nil` where the platform does not say it.
    package var access: String?
    /// The sites that the key may see; `nil` where the platform does not say it.
    package var sites: [String]?
}
