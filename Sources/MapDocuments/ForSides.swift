/// One thing for both sides, or one for each: `omit` or `{ shop: omit, crm: park }`.
package enum ForSides<Value> {
    case both(Value)
    case each([Named<Value>])

    /// What is said for a side.
    package func of(_ side: String) -> Value? {
        switch self {
        case .both(let value): return value
        case .each(let values):
            for value in values where value.name == side { return value.value }
            return nil
        }
    }
}

extension ForSides: Sendable where Value: Sendable {}
