/// A side: its platform, and the platform's settings as far as the pair decides them.
package struct SideDeclaration: Sendable {
    /// The platform of the side; an empty text where it is missing, which has been reported.
    package var platform: Written
    /// Setting and value; a value may be `options.NAME`.
    package var settings: [Named<Written>]
}
