package import MapSource

/// `kits: { mode: options.kits, split: { … }, price: { to: 0.01, mode: half_up } }`.
package struct KitsDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// Where `kits:` itself stands.
    package var keySpan: SourceSpan
    /// `none`, `elements`, `whole`, or the option that says so.
    package var mode: Written
    /// How the price of a kit is split over its members.
    package var split: SpreadDeclaration?
    /// How the price of one kit is rounded.
    package var price: RoundDeclaration?
}
