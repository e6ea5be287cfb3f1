package import MapSource
package import MapValues

/// A link: one value that both sides have, and how it goes over in either direction.
package struct LinkProgram: Sendable {
    /// Who wins when both sides changed.
    package enum Owner: Sendable, Hashable { case side(Side), newest }

    /// A class that the author demands.
    package struct RequiredLaw: Sendable {
        /// The class.
        package var law: Law
        /// Where it is demanded.
        package var span: SourceSpan

        package init(law: Law, span: SourceSpan) {
            self.law = law
            self.span = span
        }
    }

    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// By the side that is read; `nil` where the link does not run.
    package var reading: PerSide<Move?>
    /// Who wins when both sides changed; without one a conflict writes neither.
    package var owner: Owner?
    /// The law class that the link has to have.
    package var requiredLaw: RequiredLaw?
    /// Forms under which two values count as equal.
    package var compare: [TextForm] = []

    package init(origin: Int, reading: PerSide<Move?>) {
        self.origin = origin
        self.reading = reading
    }
}
