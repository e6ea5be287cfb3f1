package import MapValues

/// How a record finds its partner, and what happens when it finds none, or several.
package struct Matching: Sendable {
    /// One way: two places whose texts are equal.
    package struct Way: Sendable {
        /// The place of each side.
        package var places: PerSide<Place>
        /// The form in which both are compared.
        package var forms: [TextForm]

        package init(places: PerSide<Place>, forms: [TextForm]) {
            self.places = places
            self.forms = forms
        }
    }

    /// What is done with several partners.
    package enum Several: String, Sendable, Hashable, CaseIterable { case park, oldest, skip, stop }

    /// What the first binding does with a partner that is there.
    package enum Matched: String, Sendable, Hashable, CaseIterable {
        /// It is written as any other.
        case update
        /// Only what is empty there is written.
        case fill
        /// Nothing is written.
        case leave
        case park
    }

    /// Tried in order; those that may only suggest a partner are not among them.
    package var ways: [Way] = []
    /// What is done with several partners.
    package var several = Several.park
    /// What the first binding does with a partner.
    package var matched = Matched.update
    /// What happens to a record without a partner, by the side that is read.
    package var unmatched = PerSide<Outcome>(.create, .create)

    package init() {}
}
