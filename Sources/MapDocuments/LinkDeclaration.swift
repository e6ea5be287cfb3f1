package import MapSource
package import MapYAML

/// What stands under one name in `links:`: a link, a group of links, a picked element, or a list.
package struct LinkDeclaration: Sendable {
    /// The place or places of one side.
    package enum Places: Sendable {
        case one(Written)
        /// Tried in order, in step with the other side.
        case list([Places])
        /// One value in named parts.
        case parts([Named<Written>])
    }

    package var span: SourceSpan
    package var places: [Named<Places>] = []
    package var operation: OperatorDeclaration?
    package var round: RoundDeclaration?
    package var when: ForSides<Written>?
    package var otherwise: ForSides<OutcomeDeclaration>?
    package var direction: DirectionDeclaration?
    package var because: Written?
    package var once: Written?
    package var canon: [FormDeclaration] = []
    package var compare: [FormDeclaration] = []
    package var blank: [Written] = []
    package var absent: ForSides<OutcomeDeclaration>?
    package var unmapped: ForSides<OutcomeDeclaration>?
    package var unbound: ForSides<OutcomeDeclaration>?
    package var unfit: ForSides<OutcomeDeclaration>?
    package var owner: Written?
    package var requiredLaw: Written?
    package var fold: FoldDeclaration?
    /// Links inside, for a group, a pick or a list.
    package var links: [Named<LinkDeclaration>]?
    package var pick: PickDeclaration?
    package var lines: LinesDeclaration?

    package init(span: SourceSpan) { self.span = span }
}

/// The operator of a link.
package indirect enum OperatorDeclaration: Sendable {
    /// In step with the places; one counts for every step.
    case dictionary([DictionaryUse])
    /// In step with the places, as dictionaries are.
    case pattern([Written])
    case names(order: [Written], rest: Written?)
    case reference(Written)
    case convert(to: Written, rates: Written)
    case constant(YAMLNode)
    case compute(Written)
    case compose(between: Written?, parts: [Written])
    case cases([CaseOfLink])

    package enum DictionaryUse: Sendable {
        case named(Written)
        case inline(DictionaryDeclaration)
    }

    /// One of `cases:`: a condition and a link's own keys.
    package struct CaseOfLink: Sendable {
        package var link: LinkDeclaration
    }
}

/// `round: { to: 0.01, mode: half_up }`; both may name options.
package struct RoundDeclaration: Sendable {
    package var to: Written
    package var mode: Written?
}

/// `fold: sum`, or `fold: { join: " + " }`.
package enum FoldDeclaration: Sendable {
    case word(Written)
    case join(Written)
}

/// `direction: insales -> retailcrm`.
package struct DirectionDeclaration: Sendable {
    package var from: String
    package var to: String
    package var span: SourceSpan
}

/// A form by its name, or `{ phone: { country: "7", trunk: "8", digits: 10 } }`.
package enum FormDeclaration: Sendable {
    case named(Written)
    case phone(country: Written, trunk: Written?, digits: Written, span: SourceSpan)
}

/// An outcome word, or `{ default: V }`.
package struct OutcomeDeclaration: Sendable {
    package var word: String
    package var value: YAMLNode?
    package var span: SourceSpan
}

/// `pick: { retailcrm: payments, by: { externalId: "{id}" }, take: [by, first], add: last }`.
package struct PickDeclaration: Sendable {
    package var span: SourceSpan
    package var side: Named<Written>
    package var by: Named<Written>?
    package var take: [Written]
    package var add: Written?
    package var former: Written?
}
