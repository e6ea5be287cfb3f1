import MapValues

extension Fields {
    /// A whole number, whether it was written as a number or as text.
    func int(_ name: String) -> Int? { self[name]?.wholeNumber }

    /// An exact number, whether it was written as a number or as text.
    func decimal(_ name: String) -> ExactDecimal? { self[name]?.exactNumber }

    /// A text; a number gives its own.
    func string(_ name: String) -> String? { self[name]?.plainText }

    /// Whether a member is true: `true`, `1`, or one of their texts.
    func flag(_ name: String) -> Bool { self[name]?.isTrue ?? false }

    /// The members of a member.
    func object(_ name: String) -> Fields? { self[name]?.fields }

    /// The elements of a member: of a list, or of an object, whose keys then do not count.
    func list(_ name: String) -> [Value]? { self[name]?.elementsOfAny }

    /// These members with others over them.
    func merged(with other: Fields) -> Fields {
        var merged = self
        for member in other.members { merged[member.name] = member.value }
        return merged
    }

    /// The same members without those of some names.
    func without(_ names: Set<String>) -> Fields {
        Fields(distinct: members.filter { !names.contains($0.name) })
    }
}
