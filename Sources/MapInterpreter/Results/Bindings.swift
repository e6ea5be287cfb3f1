package import MapProgram

/// Pairs of ids, by record name.
package struct Bindings: Sendable {
    private var across: [String: PerSide<[String: String]>] = [:]

    package init() {}

    /// Adds a pair of ids.
    package mutating func bind(_ record: String, first: String, second: String) {
        across[record, default: PerSide([:], [:])].first[first] = second
        across[record, default: PerSide([:], [:])].second[second] = first
    }

    /// The id across, if the record is bound.
    package func partner(of id: String, record: String, from side: Side) -> String? {
        across[record]?[side][id]
    }
}
