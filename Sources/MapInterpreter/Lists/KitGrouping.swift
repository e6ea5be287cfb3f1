import MapProgram
import MapValues

/// Makes one line of the members of a kit, at the place of the first of them.
struct KitGrouping {
    let model: MoneyModel
    let policy: KitPolicy?
    let access: PlaceAccess
    let codec: Codec

    func grouped(_ lines: [Line]) throws(MoneyProblem) -> [Line] {
        guard let policy, policy.mode == .whole, let member = model.kitMember else { return lines }
        var result: [Line] = []
        var places: [Value: Int] = [:]
        var groups: [Int: [Line]] = [:]
        for line in lines {
            guard let element = line.elements.first,
                case .value(let kit) = codec.decode(access.value(at: member, in: element), member.type)
            else {
                result.append(line)
                continue
            }
            if let place = places[kit] {
                groups[place]?.append(line)
            } else {
                places[kit] = result.count
                groups[result.count] = [line]
                result.append(line)
            }
        }
        for (place, members) in groups { result[place] = try joined(members, policy) }
        return result
    }

    private func joined(_ members: [Line], _ policy: KitPolicy) throws(MoneyProblem) -> Line {
        let quantity = try self.quantity(members)
        guard let gross = ExactDecimal.sum(members.compactMap(\.gross)),
            let discount = ExactDecimal.sum(members.map(\.discount)),
            let price = gross.divided(by: quantity, toStep: policy.price.step, mode: policy.price.mode)
        else { throw MoneyProblem(cause: "the price of a kit cannot be told from its members") }
        return Line(
            elements: members.flatMap(\.elements), isKit: true, quantity: quantity, price: price,
            discount: discount)
    }

    /// How many kits there are: as the platform says, else what divides the members' quantities.
    private func quantity(_ members: [Line]) throws(MoneyProblem) -> ExactDecimal {
        if let place = model.kitQuantity, let element = members.first?.elements.first,
            case .value(.number(let number)) = codec.decode(access.value(at: place, in: element), place.type),
            let quantity = number.decimal, !quantity.isZero
        {
            return quantity
        }
        var divisor = ExactDecimal.zero
        for member in members {
            guard let next = greatestCommonDivisor(divisor, member.quantity) else { throw .tooLarge }
            divisor = next
        }
        guard !divisor.isZero else { throw MoneyProblem(cause: "the members of a kit have no quantity") }
        return divisor
    }

    private func greatestCommonDivisor(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal? {
        var (left, right) = (left, right)
        while !right.isZero {
            guard let rest = left.remainder(dividingBy: right) else { return nil }
            (left, right) = (right, rest)
        }
        return left
    }
}
