package import MapSource

/// `lines:` of a record, or a link with `list:`.
package struct LinesDeclaration: Sendable {
    package var span: SourceSpan
    package var list: [Named<Written>] = []
    package var key: [Named<Written>] = []
    package var removed: ForSides<OutcomeDeclaration>?
    package var added: ForSides<OutcomeDeclaration>?
    package var links: [Named<LinkDeclaration>] = []
    package var kits: KitsDeclaration?
    package var money: MoneyPolicyDeclaration?
    package var extra: [Named<ExtraDeclaration>] = []

    package init(span: SourceSpan) { self.span = span }
}
