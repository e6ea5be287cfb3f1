import MapTestSupport
import MapValues

/// A made-up order with its total in minor units, counted apart from the interpreter's arithmetic.
struct GeneratedOrder {
    let record: Value
    /// What the customer pays, in cents; by integers alone.
    let totalCents: Int

    private static func money(_ cents: Int) -> Value {
        .decimal(ExactDecimal(coefficient: Int128(cents), scale: 2) ?? .zero)
    }

    /// `amount × percent / 100`, half up; the percent is in hundredths.
    private static func percent(_ hundredths: Int, of cents: Int) -> Int {
        (cents * hundredths + 5000) / 10_000
    }

    /// Up to 50 lines, most orders with few.
    private static func lineCount(_ random: inout SeededRandom) -> Int {
        var count = 1
        while count < 50, random.below(5) > 0 { count += 1 }
        return count
    }

    private static func price(_ random: inout SeededRandom) -> Int {
        switch random.below(8) {
        case 0: 0
        case 1: random.below(100)
        case 2: (1 + random.below(50)) * 10_000
        default: random.below(2_000_000)
        }
    }

    /// An order of the shop: discounts off whole lines and off the order, kits taken apart.
    static func ofShop(_ random: inout SeededRandom, id: Int) -> GeneratedOrder {
        var lines: [Value] = []
        var sum = 0
        var kit = 0
        while lines.count < lineCount(&random) {
            // A kit of two or three members, each once or twice in it, the whole kit up to three times.
            let members = random.below(6) == 0 ? 2 + random.below(2) : 1
            let kits = 1 + random.below(3)
            kit += 1
            for _ in 0..<members {
                let price = price(&random)
                let quantity = members > 1 ? kits * (1 + random.below(2)) : 1 + random.below(9)
                let gross = price * quantity
                let off: Int =
                    switch random.below(4) {
                    case 0: gross * random.below(31) / 100
                    case 1: random.below(min(gross, 150_000) + 1)
                    default: 0
                    }
                sum += gross - off
                var fields: [(String, Value)] = [
                    ("id", .integer(id * 100 + lines.count)), ("price", money(price)),
                    ("quantity", .integer(quantity)),
                ]
                if members > 1 { fields.append(("kit", .integer(9000 + kit))) }
                if off > 0 { fields.append(("discount", money(off))) }
                lines.append(.object(Fields(fields)))
            }
        }
        var discounts: [Value] = []
        var rest = sum
        for _ in 0..<random.below(3) where rest > 0 {
            let off =
                random.below(2) == 0 ? random.below(rest / 4 + 1) : Self.percent(random.below(2000), of: rest)
            rest -= off
            discounts.append(.object(Fields([("amount", money(off))])))
        }
        let delivery = random.below(3) * 15_000
        let total = rest + delivery
        return GeneratedOrder(
            record: .object(
                Fields([
                    ("id", .integer(id)), ("lines", .list(lines)), ("discounts", .list(discounts)),
                    ("delivery", money(delivery)), ("total", money(total)),
                ])), totalCents: total)
    }

    /// An order of the CRM: discounts off each piece in money and percent, and off the order in both.
    static func ofCRM(_ random: inout SeededRandom, id: Int) -> GeneratedOrder {
        var items: [Value] = []
        var sum = 0
        for index in 0..<lineCount(&random) {
            let price = price(&random)
            let quantity = 1 + random.below(9)
            var fields: [(String, Value)] = [
                ("id", .integer(id * 100 + index)), ("price", money(price)), ("quantity", .integer(quantity)),
            ]
            var net = price * quantity
            if random.below(3) == 0, price > 0 {
                let unit = random.below(price / 2 + 1)
                net -= unit * quantity
                fields.append(("discount", money(unit)))
            }
            if random.below(4) == 0 {
                let hundredths = random.below(5000)
                net -= percent(hundredths, of: price * quantity)
                fields.append(("percent", money(hundredths)))
            }
            sum += net
            items.append(.object(Fields(fields)))
        }
        var fields: [(String, Value)] = [("id", .integer(id)), ("items", .list(items))]
        var total = sum
        if random.below(2) == 0, sum > 0 {
            let off = random.below(sum / 4 + 1)
            total -= off
            fields.append(("discount", money(off)))
        }
        if random.below(3) == 0 {
            let hundredths = random.below(2500)
            total -= percent(hundredths, of: sum)
            fields.append(("percent", money(hundredths)))
        }
        let delivery = random.below(3) * 15_000
        total += delivery
        fields += [("delivery", money(delivery)), ("total", money(total))]
        return GeneratedOrder(record: .object(Fields(fields)), totalCents: total)
    }

    // MARK: Totals of what was written

    private static func cents(_ value: Value?) -> Int {
        guard let decimal = value?.number?.decimal, decimal.scale <= 2 else {
            return value == nil ? 0 : Int.min / 4
        }
        return Int(decimal.coefficient) * (decimal.scale == 0 ? 100 : decimal.scale == 1 ? 10 : 1)
    }

    /// The total of a written record of the CRM.
    static func totalOfCRM(_ record: Value) -> Int {
        let fields = record.fields
        let items = fields?["items"]?.elements ?? []
        let sum = items.reduce(0) { sum, item in
            let quantity = cents(item.fields?["quantity"]) / 100
            return sum + (cents(item.fields?["price"]) - cents(item.fields?["discount"])) * quantity
        }
        return sum - cents(fields?["discount"]) + cents(fields?["delivery"])
    }

    /// The total of a written record of the shop.
    static func totalOfShop(_ record: Value) -> Int {
        let fields = record.fields
        let lines = fields?["lines"]?.elements ?? []
        let sum = lines.reduce(0) { sum, line in
            let quantity = cents(line.fields?["quantity"]) / 100
            return sum + cents(line.fields?["price"]) * quantity - cents(line.fields?["discount"])
        }
        let off = fields?["discounts"]?.elements?.reduce(0) { $0 + cents($1.fields?["amount"]) } ?? 0
        return sum - off + cents(fields?["delivery"])
    }
}
