package import MapSource

/// `lines:` of a record, or a link with `list:`.
package struct LinesDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// The list of each side.
    package var list: [Named<Written>] = []
    /// The place in an element by which elements are matched.
    package var key: [Named<Written>] = []
    /// What happens to an element whose partner is gone.
    package var removed: ForSides<OutcomeDeclaration>?
    /// What happens to an element without a partner.
    package var added: ForSides<OutcomeDeclaration>?
    /// The links of an element.
    package var links: [Named<LinkDeclaration>] = []
    /// What happens to kits.
    package var kits: KitsDeclaration?
    /// What happens between two ways of meaning money.
    package var money: MoneyPolicyDeclaration?
    /// Lines made from amounts of the record around them.
    package var extra: [Named<ExtraDeclaration>] = []

    package init(span: SourceSpan) { self.span = span }
}
