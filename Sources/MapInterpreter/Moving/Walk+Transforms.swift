import MapProgram
import MapValues

extension Walk {
    /// One step of a value between the sides.
    func apply(
        _ transform: Transform, to carried: Carried, side: Side, frame: Frame, _ trace: inout [TraceStep]
    ) -> Stepped {
        switch transform {
        case .join(let pattern):
            guard case .parts(let parts) = carried else { return .unfit("a pattern joins named parts") }
            guard pattern.partNames.allSatisfy({ name in parts.contains { $0.name == name } }) else {
                return .absent
            }
            guard let text = pattern.joined(parts) else { return .unfit("a part does not fit the pattern") }
            return turned("joined", parts.first?.value ?? .null, .text(text), &trace)
        case .joinName(let order):
            guard case .parts(let parts) = carried else { return .unfit("a name is joined of named parts") }
            let words = order.compactMap { name in parts.first { $0.name == name }?.value.asText }
            return turned("joined", parts.first?.value ?? .null, .text(words.joined(separator: " ")), &trace)
        case .dictionary, .binding, .split, .splitName, .round, .currency, .form, .convert:
            guard case .one(let value) = carried else {
                // Parts go through conversions and rounding untouched; each place takes its own.
                return .value(carried)
            }
            return apply(transform, to: value, side: side, frame: frame, &trace)
        }
    }

    private func apply(
        _ transform: Transform, to value: Value, side: Side, frame: Frame, _ trace: inout [TraceStep]
    ) -> Stepped {
        switch transform {
        case .dictionary(let index, let from): return look(up: value, index, from: from, &trace)
        case .binding(let record, let from):
            guard let id = value.asText else { return .unbound("\(value.kindName) is no id") }
            guard let partner = input.bindings.partner(of: id, record: record, from: from) else {
                return .unbound("\(record) \(id) is not bound yet")
            }
            return turned("bound", value, .text(partner), &trace)
        case .split(let pattern):
            guard let text = value.asText, let parts = pattern.split(text) else {
                return .unfit("\(value.shown) does not fit the pattern")
            }
            return .value(.parts(parts.map { ($0.name, .text($0.text)) }))
        case .splitName(let order, let rest):
            return .value(.parts(NameParts.split(value.asText ?? "", order: order, rest: rest)))
        case .round(let rounding):
            guard let number = value.number?.decimal else {
                return .unfit("\(value.kindName) is not a number")
            }
            guard let result = number.rounded(toStep: rounding.step, mode: rounding.mode) else {
                return .unfit("\(number) cannot be rounded to \(rounding.step)")
            }
            return turned(
                "rounded to \(rounding.step), \(rounding.mode.rawValue)", value, .decimal(result), &trace)
        case .currency(let table, let to, let place):
            return exchange(value, table, to: to, currencyAt: place, side: side, frame: frame, &trace)
        case .form(let form):
            guard case .text(let text) = value else { return .value(.one(value)) }
            guard let result = form.apply(text) else {
                return .unfit("\"\(text)\" cannot be brought to the form \(form)")
            }
            return result == text
                ? .value(.one(value)) : turned("brought to form", value, .text(result), &trace)
        case .convert(let conversion):
            switch Converting.apply(conversion, to: value, zones: program.zones) {
            case .success(let result):
                return result == value ? .value(.one(result)) : turned("converted", value, result, &trace)
            case .failure(let problem): return .unfit(problem.cause)
            }
        case .join, .joinName: return .value(.one(value))
        }
    }

    private func turned(_ what: String, _ from: Value, _ to: Value, _ trace: inout [TraceStep]) -> Stepped {
        trace.append(.turned(what: what, from: from, to: to))
        return .value(.one(to))
    }

    /// An amount in another currency: × the rate of its own. The product is exact; `round` comes after it.
    private func exchange(
        _ value: Value, _ table: Int, to: String, currencyAt place: Place, side: Side, frame: Frame,
        _ trace: inout [TraceStep]
    ) -> Stepped {
        guard let amount = value.number?.decimal else { return .unfit("\(value.kindName) is not an amount") }
        let record = frame.records[side] ?? .null
        guard
            case .value(let currency) = codecs[side].decode(
                access[side].value(at: place, in: record), place.type)
        else { return .unfit("`\(place.text)` does not say the currency") }
        if currency.asText == to { return .value(.one(value)) }
        let dictionary = program.dictionaries[table]
        guard let found = dictionary.look(up: currency, from: .first) else {
            return .unmapped("no row of `\(dictionary.name)` has \(currency.shown)")
        }
        guard let rate = found.value.asText.flatMap({ ExactDecimal($0) }),
            let product = amount.multiplied(by: rate)
        else { return .unfit("\(amount) × \(found.value.shown) is not an exact amount") }
        trace.append(
            .looked(
                dictionary: dictionary.name, from: currency, to: found.value,
                row: dictionary.rows[found.row].span))
        return turned("converted to \(to)", value, .decimal(product), &trace)
    }

    private func look(up value: Value, _ index: Int, from side: Side, _ trace: inout [TraceStep]) -> Stepped {
        let dictionary = program.dictionaries[index]
        var key = value
        if case .number(let number) = value { key = .text(number.decimal?.description ?? number.text) }
        guard let found = dictionary.look(up: key, from: side) else {
            return .unmapped("no row of `\(dictionary.name)` has \(key.shown)")
        }
        trace.append(
            .looked(
                dictionary: dictionary.name, from: value, to: found.value,
                row: dictionary.rows[found.row].span))
        return .value(.one(found.value))
    }
}
