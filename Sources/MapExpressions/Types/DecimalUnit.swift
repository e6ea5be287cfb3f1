/// What a decimal counts; the checker uses it, values do not carry it.
package enum DecimalUnit: Sendable, Hashable {
    /// Nothing in particular: takes the unit of what it is added to.
    case plain
    case money
    /// Hundredths: 10 percent of an amount is a tenth of it.
    case percent
    /// A measure. For example: `kg`.
    case quantity(String)
}

extension DecimalUnit: CustomStringConvertible {
    package var description: String {
        switch self {
        case .plain: "decimal"
        case .money: "money"
        case .percent: "percent"
        case .quantity(let unit): "decimal in \(unit)"
        }
    }
}
