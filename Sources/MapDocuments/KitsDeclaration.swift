package import MapSource

/// `kits: { mode: options.kits, split: { … }, price: { to: 0.01, mode: half_up } }`.
package struct KitsDeclaration: Sendable {
    package var span: SourceSpan
    package var mode: Written
    package var split: SpreadDeclaration?
    package var price: RoundDeclaration?
}
