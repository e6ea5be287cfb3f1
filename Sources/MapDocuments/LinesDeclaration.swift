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

/// `kits: { mode: options.kits, split: { … }, price: { to: 0.01, mode: half_up } }`.
package struct KitsDeclaration: Sendable {
    package var span: SourceSpan
    package var mode: Written
    package var split: SpreadDeclaration?
    package var price: RoundDeclaration?
}

/// `{ over: line_net, unit: 0.01, rest: largest_remainder, tie: first }`.
package struct SpreadDeclaration: Sendable {
    package var span: SourceSpan
    package var over: Written?
    package var unit: Written?
    package var rest: Written?
    package var tie: Written?
}

/// `money:` of `lines:`.
package struct MoneyPolicyDeclaration: Sendable {
    package enum Residual: Sendable {
        case word(Written)
        case keepIn(Written)
    }

    package var span: SourceSpan
    package var orderDiscount: Written?
    package var spread: SpreadDeclaration?
    package var residual: Residual?
    package var quantityChanged: Written?
    package var fee: Written?
}

/// `surcharge: { insales: margin_amount, links: { … } }`.
package struct ExtraDeclaration: Sendable {
    package var span: SourceSpan
    package var amount: Named<Written>
    package var when: Written?
    package var per: Written?
    package var links: [Named<LinkDeclaration>]
}
