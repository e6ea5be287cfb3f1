package import MapValues

/// One place where a value is not as it was expected.
package struct ValueDifference: Sendable, Hashable {
    /// For example: `items[0].quantity`.
    package var path: String
    /// `nil` where nothing was to be.
    package var expected: Value?
    /// `nil` where nothing is.
    package var actual: Value?

    package init(path: String, expected: Value?, actual: Value?) {
        self.path = path
        self.expected = expected
        self.actual = actual
    }

    /// The places at which a value differs from what is expected of it. Members that are not expected
    /// may be there; lists have the same length; numbers are equal when their values are.
    package static func differences(
        expected: Value, actual: Value?, path: String = ""
    ) -> [ValueDifference] {
        switch (expected, actual) {
        case (.object(let wanted), .object(let found)?):
            return wanted.members.flatMap { member in
                let place = path.isEmpty ? member.name : "\(path).\(member.name)"
                return differences(expected: member.value, actual: found[member.name], path: place)
            }
        case (.list(let wanted), .list(let found)?):
            return (0..<max(wanted.count, found.count)).flatMap { index -> [ValueDifference] in
                let place = "\(path)[\(index)]"
                let actual = index < found.count ? found[index] : nil
                guard index < wanted.count else {
                    return [ValueDifference(path: place, expected: nil, actual: actual)]
                }
                return differences(expected: wanted[index], actual: actual, path: place)
            }
        case (_, actual) where actual == expected: return []
        default: return [ValueDifference(path: path, expected: expected, actual: actual)]
        }
    }
}
