package import MapSource

/// `total: { insales: total_price, retailcrm: totalSumm, tolerance: 0, else: park }`.
package struct InvariantDeclaration: Sendable {
    package var span: SourceSpan
    package var places: [Named<Written>]
    package var tolerance: Written?
    package var otherwise: OutcomeDeclaration?
    package var when: Written?
}
