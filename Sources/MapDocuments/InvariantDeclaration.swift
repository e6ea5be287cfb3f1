package import MapSource

/// `total: { shop: total, crm: totalSumm, tolerance: 0, else: park }`.
package struct InvariantDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The amount of each side.
    package var places: [Named<Written>]
    /// How far apart the amounts may be; 0 when it is not written.
    package var tolerance: Written?
    /// What happens to the record when they are further apart.
    package var otherwise: OutcomeDeclaration?
    /// A condition over options.
    package var when: Written?
}
