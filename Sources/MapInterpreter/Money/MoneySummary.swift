package import MapProgram
package import MapValues

/// The money of one record as its platform means it, for people who compare two sides.
package struct MoneySummary: Sendable {
    /// One line; amounts are for the whole line.
    package struct Line: Sendable {
        /// How many pieces the line has.
        package var quantity: ExactDecimal
        /// For one piece, before discounts.
        package var price: ExactDecimal?
        /// What the line gets off in all.
        package var discount: ExactDecimal
        /// After the discount.
        package var net: ExactDecimal?
    }

    /// The lines in their order.
    package var lines: [Line] = []
    /// What is off the whole order and in no line.
    package var discount = ExactDecimal.zero
    /// What the delivery costs.
    package var delivery: ExactDecimal?
    /// What is added to the order.
    package var fee: ExactDecimal?
    /// The total that the record states; a record that is to be written may have none.
    package var statedTotal: ExactDecimal?

    /// The lines after discounts, less what is off the order, with delivery; `nil` when a line has no price.
    package var sum: ExactDecimal? {
        var sum = delivery ?? .zero
        for line in lines {
            guard let net = line.net, let next = sum.adding(net) else { return nil }
            sum = next
        }
        return sum.subtracting(discount)
    }
}

extension Interpreter {
    /// The money of a record of a side; `nil` when the platform does not say how it means it, or it cannot be
    /// read.
    package func moneySummary(of record: Value, side: Side) -> MoneySummary? {
        let platform = program.platforms[side]
        guard let model = platform.records[self.record.models[side]].money else { return nil }
        let reader = MoneyReader(
            model: model, access: PlaceAccess(platform: platform), codec: Codec(platform: platform),
            policy: .asItStands)
        let elements = reader.access.listed(reader.access.value(at: model.line.list, in: record))
        do throws(MoneyProblem) {
            var lines: [Line] = []
            for element in elements { lines.append(try reader.line(element, feeFactor: ExactDecimal(1))) }
            let order = try reader.order(record, lines: lines, feeFactor: ExactDecimal(1))
            return MoneySummary(
                lines: lines.map { line in
                    MoneySummary.Line(
                        quantity: line.quantity, price: line.price, discount: line.discount, net: line.net)
                },
                discount: order.discount, delivery: order.delivery, fee: order.fee, statedTotal: order.total)
        } catch {
            return nil
        }
    }
}

extension MoneyPolicy {
    /// Reads amounts as they stand, without any choice of a pair.
    fileprivate static let asItStands = MoneyPolicy(
        origin: 0, orderDiscount: .carry, spreadOver: .lineGross, spreadUnit: MoneyWriter.cent,
        spreadRest: .largestRemainder, spreadTie: .first, residual: nil, quantityChanged: .keepUnit)
}
