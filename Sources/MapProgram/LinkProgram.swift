package import MapValues

/// A link: one value that both sides have, and how it goes over in either direction.
package struct LinkProgram: Sendable {
    /// Who wins when both sides changed.
    package enum Owner: Sendable, Hashable { case side(Side), newest }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// By the side that is read; `nil` where the link does not run.
    package var reading: PerSide<Move?>
    /// Who wins when both sides changed; without one a conflict writes neither.
    package var owner: Owner?
    /// Forms under which two values count as equal.
    package var compare: [TextForm] = []

    package init(origin: Int, reading: PerSide<Move?>) {
        self.origin = origin
        self.reading = reading
    }
}
