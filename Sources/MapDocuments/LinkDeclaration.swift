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

    /// Where it stands.
    package var span: SourceSpan
    /// The place or places of each side.
    package var places: [Named<Places>] = []
    /// The operator; `nil` for a copy.
    package var operation: OperatorDeclaration?
    /// The rounding behind the operator.
    package var round: RoundDeclaration?
    /// The condition under which the link runs, over options or per side that is read.
    package var when: ForSides<Written>?
    /// `else`: what happens when the condition does not hold.
    package var otherwise: ForSides<OutcomeDeclaration>?
    /// The only way in which the link runs.
    package var direction: DirectionDeclaration?
    /// Why a way that could run is closed.
    package var because: Written?
    /// `create` or `bound`: the link writes a single time.
    package var once: Written?
    /// The form in which both sides are compared and written.
    package var canon: [FormDeclaration] = []
    /// The form in which both sides are compared.
    package var compare: [FormDeclaration] = []
    /// Further values that count as absent.
    package var blank: [Written] = []
    /// What happens when nothing is there.
    package var absent: ForSides<OutcomeDeclaration>?
    /// What happens to a value that the dictionary does not have.
    package var unmapped: ForSides<OutcomeDeclaration>?
    /// What happens to a record without a partner.
    package var unbound: ForSides<OutcomeDeclaration>?
    /// What happens to a value that its place cannot hold.
    package var unfit: ForSides<OutcomeDeclaration>?
    /// Who wins when both sides changed: a side, or `newest`.
    package var owner: Written?
    /// The law class that the link has to have.
    package var requiredLaw: Written?
    /// How several values become one.
    package var fold: FoldDeclaration?
    /// Whether something in it could not be read, so that what is missing need not be missed.
    package var hasMistakes = false
    /// Links inside, for a group, a pick or a list.
    package var links: [Named<LinkDeclaration>]?
    /// The element of a list that stands for the single value.
    package var pick: PickDeclaration? {
        get { keptPick?.value }
        set { keptPick = newValue.map(Kept.init) }
    }
    /// What is said of a list: its key, its links, what happens to elements.
    package var lines: LinesDeclaration? {
        get { keptLines?.value }
        set { keptLines = newValue.map(Kept.init) }
    }
    private var keptPick: Kept<PickDeclaration>?
    private var keptLines: Kept<LinesDeclaration>?

    package init(span: SourceSpan) { self.span = span }
}
