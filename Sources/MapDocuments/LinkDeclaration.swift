package import MapSource

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
