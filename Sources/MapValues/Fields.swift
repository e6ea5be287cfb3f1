/// The members of an object, in their order; a name stands once. Names are equal by code points.
package struct Fields: Sendable {
    /// One member.
    package struct Member: Sendable {
        package var name: String
        package var value: Value

        package init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var members: [Member]

    package init() { members = [] }

    /// Members in this order; of two with one name the later value counts, at the earlier place.
    package init(_ pairs: some Sequence<(String, Value)>) {
        members = []
        for (name, value) in pairs { self[name] = value }
    }

    /// Members that are known to have distinct names.
    package init(distinct members: [Member]) { self.members = members }

    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }

    /// The value of a member; setting `nil` removes it, a new name goes to the end.
    package subscript(name: String) -> Value? {
        get { members.first { $0.name.isSame(as: name) }?.value }
        set {
            if let index = members.firstIndex(where: { $0.name.isSame(as: name) }) {
                if let newValue { members[index].value = newValue } else { members.remove(at: index) }
            } else if let newValue {
                members.append(Member(name: name, value: newValue))
            }
        }
    }
}

extension Fields: Hashable {
    /// Equal when the same names have the same values, whatever their order.
    package static func == (left: Fields, right: Fields) -> Bool {
        guard left.count == right.count else { return false }
        for (index, member) in left.members.enumerated() {
            // In most pairs of records the members stand in one order.
            let other = right.members[index]
            let value = other.name.isSame(as: member.name) ? other.value : right[member.name]
            guard value == member.value else { return false }
        }
        return true
    }

    package func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var own = Hasher()
            own.combine(member.name)
            own.combine(member.value)
            sum ^= own.finalize()
        }
        hasher.combine(sum)
    }
}
