import MapValues

/// A member of an object of the shop.
struct InSalesField: Sendable {
    /// As in JSON; XML has dashes for the underscores.
    let name: String
    let shape: InSalesShape
    /// What it holds until somebody writes it.
    let preset: Value?
    /// Whether a client may write it.
    let isWritable: Bool
    /// Whether answers have it: a password is written and never shown.
    let isShown: Bool

    /// A member that the shop alone sets.
    static func fixed(_ name: String, _ shape: InSalesShape = .text, _ preset: Value? = nil) -> InSalesField {
        InSalesField(name: name, shape: shape, preset: preset, isWritable: false, isShown: true)
    }

    /// A member that clients may write.
    static func free(_ name: String, _ shape: InSalesShape = .text, _ preset: Value? = nil) -> InSalesField {
        InSalesField(name: name, shape: shape, preset: preset, isWritable: true, isShown: true)
    }

    /// A member that clients write and nobody sees.
    static func hidden(_ name: String, _ shape: InSalesShape = .text) -> InSalesField {
        InSalesField(name: name, shape: shape, preset: nil, isWritable: true, isShown: false)
    }
}
