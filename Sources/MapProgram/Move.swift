package import MapValues

/// One link in one direction: where the value comes from, what is done to it, where it goes.
package struct Move: Sendable {
    /// One try: the first whose value is present, mapped and settable is used.
    package struct Attempt: Sendable {
        /// Where the value comes from.
        package var source: Source
        /// What it goes through, in this order.
        package var transforms: [Transform]
        /// Where it is written.
        package var target: Target
        /// What happens when this is the last try whose value is present, and no row has it.
        package var unmapped = Outcome.omit
        /// The condition of a case; without one the try is open.
        package var condition: ProgramExpression?

        package init(source: Source, transforms: [Transform], target: Target) {
            self.source = source
            self.transforms = transforms
            self.target = target
        }
    }

    /// Where a value comes from.
    package indirect enum Source: Sendable {
        case place(Place)
        /// One value in named parts.
        case parts([NamedPlace])
        case constant(Value)
        case compute(ProgramExpression)
        case compose(Composition)
        /// Several values to one, over elements selected with `(all)` or over several places.
        case fold([Place], Fold)
    }

    /// Where a value goes.
    package enum Target: Sendable {
        case place(Place)
        case parts([NamedPlace])
    }

    /// Tried in order; the first that is present, mapped and fitting is used.
    package var attempts: [Attempt]
    /// Whether the tries are `cases`: the first whose condition holds decides, even when it is absent.
    package var isCases = false
    /// Further values, read or made, that count as absent.
    package var blank: [Value] = []
    /// Tested on the side that is read; all have to hold.
    package var conditions: [ProgramExpression] = []
    /// When a condition does not hold: `omit` or `clear`.
    package var otherwise = Outcome.omit
    /// When the move writes a single time.
    package var once: Once?
    /// What happens when nothing is there.
    package var absent = Outcome.omit
    /// What happens to a record without a partner.
    package var unbound = Outcome.omit
    /// What happens to a value that its place cannot hold.
    package var unfit = Outcome.omit

    package init(attempts: [Attempt]) { self.attempts = attempts }
}

extension Move.Source {
    /// The places that it reads.
    package var places: [Place] {
        switch self {
        case .place(let place): [place]
        case .parts(let parts): parts.map(\.place)
        case .fold(let places, _): places
        case .compose(let composition):
            composition.parts.flatMap { part in
                part.pieces.compactMap { if case .place(let place, _) = $0 { place } else { nil } }
            }
        case .constant, .compute: []
        }
    }
}

extension Move.Target {
    /// The places that it writes.
    package var places: [Place] {
        switch self {
        case .place(let place): [place]
        case .parts(let parts): parts.map(\.place)
        }
    }

    /// The places as the author wrote them.
    package var text: String { places.map(\.text).joined(separator: ", ") }
}
