import MapTestSupport
import MapValues

/// Makes pairs of two small platforms with random fields and links, and records for them.
///
/// Not every pair that it makes compiles, and not every one that compiles can be lowered; enough do.
struct MappingGenerator {
    var random: SeededRandom

    /// A generated pair: its documents, and records of the first side.
    struct Pair {
        var texts: [String]
        var records: [Value]
    }

    /// The kinds of fields, with the text that declares them.
    private enum Kind: CaseIterable {
        case text, digits, integer, decimal, textDecimal, money, flag, date, instant, code, parts, short
    }

    private struct Field {
        var name: String
        var kind: Kind
        var declaration: String
    }

    private var names = 0

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func pair() -> Pair {
        names = 0
        let first = fields(6 + random.below(8), prefix: "a")
        let lineFields = fields(3 + random.below(3), prefix: "l")
        let hasLines = random.below(3) > 0
        let hasEntries = random.below(3) == 0
        var second: [String] = []
        var links: [String] = []
        for _ in 0..<(4 + random.below(10)) { addLink(first, &links, &second, entries: hasEntries) }
        var lineLinks: [String] = []
        var items: [String] = []
        if hasLines {
            for _ in 0..<(2 + random.below(3)) { addLink(lineFields, &lineLinks, &items, entries: false) }
        }
        let hasMoney = hasLines && random.below(2) == 0
        let texts = [
            platform(
                "one", first.map { "\($0.name): \($0.declaration)" }, lineFields, hasLines, hasEntries,
                hasMoney),
            written(second, items, hasLines, hasMoney),
            document(links, lineLinks, hasLines, hasMoney),
        ]
        let records = (0..<12).map { _ in record(first, lineFields, hasLines, hasEntries, hasMoney) }
        return Pair(texts: texts, records: records)
    }

    // MARK: Fields

    private mutating func fields(_ count: Int, prefix: String) -> [Field] {
        (0..<count).map { index in
            let kind = Kind.allCases[random.below(Kind.allCases.count)]
            let name = random.below(4) == 0 ? "in\(random.below(2)).\(prefix)\(index)" : "\(prefix)\(index)"
            return Field(name: name, kind: kind, declaration: declaration(kind))
        }
    }

    private mutating func declaration(_ kind: Kind) -> String {
        switch kind {
        case .text: "text"
        case .digits: "{ type: text, wire: number }"
        case .integer: random.below(4) == 0 ? "{ type: integer, blank: [0] }" : "integer"
        case .decimal: "decimal"
        case .textDecimal: "{ type: decimal, wire: text, unit: kg }"
        case .money: "{ type: money, scale: 2 }"
        case .flag: "bool"
        case .date: "date"
        case .instant: "instant"
        case .code: "{ code: colours }"
        case .parts: "{ parts: \"{w}[xх]{h}\", unit: cm }"
        case .short: "{ type: text, max: 6 }"
        }
    }

    private mutating func value(_ kind: Kind) -> Value {
        if random.below(8) == 0 { return .null }
        switch kind {
        case .text:
            return .text(pick(["plain", "", "Ромашка", "a \"q\" b", "x", "line\nend", " padded ", "A1"]))
        case .short: return .text(pick(["abc", "abcdef", "abcdefg", "яяяяяя", "яяяяяяя", ""]))
        case .digits: return .number(Number(jsonText: pick(["1", "22", "101", "7", "300000001"])))
        case .integer: return .number(Number(jsonText: pick(["0", "1", "5", "12", "-3"])))
        case .decimal: return .number(Number(jsonText: pick(["0", "1.5", "2.50", "10", "0.125", "-1.25"])))
        case .textDecimal: return .text(pick(["0.5", "1.250", "10", "", "0.0", "3.333"]))
        case .money: return .number(Number(jsonText: pick(["0", "10.0", "12.34", "99.9", "100", "1234.56"])))
        case .flag: return .bool(random.below(2) == 0)
        case .date: return .text(pick(["2024-05-01", "2023-12-31", ""]))
        case .instant: return .text(pick(["2024-05-01T10:00:00+03:00", "2024-06-30T23:59:59.999+03:00", ""]))
        case .code: return .text(pick(["red", "green", "blue", "pink"]))
        case .parts: return .text(pick(["1x2", "10х20", "1x2x3", "5", "x"]))
        }
    }

    // MARK: Links

    /// A link as text: the type of the place it writes, and its keys.
    private struct Link {
        var type: String
        var keys: String
    }

    private static let oneWay = "direction: one -> two, because: only this way"

    private mutating func addLink(
        _ fields: [Field], _ links: inout [String], _ targets: inout [String], entries: Bool
    ) {
        names += 1
        let field = fields[random.below(fields.count)]
        let other = fields[random.below(fields.count)]
        let target = random.below(4) == 0 ? "sub\(random.below(2)).t\(names)" : "t\(names)"
        let choice = random.below(16)
        let link =
            movedLink(choice, field, other) ?? madeLink(choice, field, other, entries: entries)
            ?? fallback(field, other)
        guard let link else { return }
        targets.append("\(target): \(link.type)")
        links.append("k\(names): { two: \(target), \(link.keys) }")
    }

    private mutating func absent() -> String {
        random.below(4) == 0 ? ", absent: { one: { default: dash }, two: omit }" : ""
    }

    /// Links that bring a value over, changed or not.
    private mutating func movedLink(_ choice: Int, _ field: Field, _ other: Field) -> Link? {
        let source = "one: \(field.name), \(Self.oneWay)"
        switch choice {
        case 0...3: return Link(type: sameType(field.kind), keys: source)
        case 4 where isText(field.kind):
            let canon = pick(["trim", "lower", "[trim, lower]", "upper", "digits", "ru"])
            let unfit = pick(["omit", "omit", "park", "{ default: none }"])
            let keys = "\(source), canon: \(canon), unfit: { one: \(unfit), two: omit }\(absent())"
            return Link(type: random.below(3) == 0 ? "{ type: text, max: 5 }" : "text", keys: keys)
        case 5 where isText(field.kind):
            let unmapped = pick(["omit", "park", "{ default: other }", "pass"])
            let keys = "\(source), dictionary: words, unmapped: { one: \(unmapped), two: omit }\(absent())"
            return Link(type: "text", keys: keys)
        case 6 where isText(field.kind) && isText(other.kind):
            let sources = "one: [\(field.name), \(other.name)], \(Self.oneWay)"
            return Link(type: "text", keys: "\(sources), dictionary: [words, numbers]\(absent())")
        case 11 where field.kind == .integer:
            return Link(type: "text", keys: "\(source), pattern: \"{n:03}:00\"")
        case 12 where field.kind == .parts:
            return Link(type: "{ parts: \"{h}/{w}\", unit: cm }", keys: source)
        case 13 where field.kind == .instant:
            let canon = random.below(2) == 0 ? ", canon: wall_clock" : ""
            return Link(type: "{ type: local, zone: Europe/Moscow }", keys: source + canon)
        case 14:
            let when = "when: { one: \"\(condition(other))\", two: \"true\" }"
            return Link(
                type: sameType(field.kind), keys: "\(source), \(when), else: \(pick(["omit", "clear"]))")
        default: return nil
        }
    }

    /// Links that make a value.
    private mutating func madeLink(_ choice: Int, _ field: Field, _ other: Field, entries: Bool) -> Link? {
        switch choice {
        case 7: return Link(type: "text", keys: "constant: \(pick(["fixed", "\"7\"", "Да"]))")
        case 8:
            let parts = "[\"{\(field.name)}\", \"<{\(other.name)}> {\(field.name)}\", end]"
            let between = pick([", ", "; ", "\\n"])
            return Link(type: "text", keys: "compose: { between: \"\(between)\", parts: \(parts) }")
        case 9: return Link(type: "text", keys: "compute: \"\(condition(field)) ? 'yes' : 'no'\"")
        case 10 where isNumber(field.kind) && isNumber(other.kind):
            let expression = pick([
                "\(field.name) * decimal('2') + decimal('1')", "\(field.name) - \(other.name)",
            ])
            let round = "round: { to: 0.01, mode: \(pick(Self.modes)) }"
            return Link(type: "{ type: decimal, blank: [0] }", keys: "compute: \"\(expression)\", \(round)")
        case 15 where entries:
            let name = pick(["size", "mode", "кант"])
            return Link(type: "text", keys: "one: extra.\(name), \(Self.oneWay)\(absent())")
        default: return nil
        }
    }

    private mutating func fallback(_ field: Field, _ other: Field) -> Link? {
        guard isText(field.kind) || isNumber(field.kind) else { return nil }
        let isPair = isText(field.kind) && isText(other.kind)
        let sources = isPair ? "[\(field.name), \(other.name)]" : field.name
        return Link(type: "text", keys: "one: \(sources), \(Self.oneWay)\(absent())")
    }

    private static let modes = ["half_up", "half_even", "half_down", "up", "down", "ceiling", "floor"]

    private func isText(_ kind: Kind) -> Bool { [.text, .digits, .code, .short].contains(kind) }
    private func isNumber(_ kind: Kind) -> Bool { [.integer, .decimal, .textDecimal, .money].contains(kind) }

    private mutating func sameType(_ kind: Kind) -> String {
        switch kind {
        case .text, .digits, .code, .short: random.below(3) == 0 ? "{ type: text, max: 4 }" : "text"
        case .integer: random.below(3) == 0 ? "{ type: decimal, min: 0, max: 10 }" : "decimal"
        case .decimal, .textDecimal, .money: random.below(2) == 0 ? "{ type: decimal, scale: 2 }" : "decimal"
        case .flag: "bool"
        case .date: "date"
        case .instant: "instant"
        case .parts: "{ parts: \"{w}[xх]{h}\", unit: cm }"
        }
    }

    private mutating func condition(_ field: Field) -> String {
        switch field.kind {
        case .text, .digits, .code, .short:
            pick([
                "\(field.name) == 'red'", "\(field.name) != null", "\(field.name) in ['red', '1', 'x']",
                "\(field.name) == null || \(field.name) == 'x'", "!(\(field.name) == '22')",
                "form(\(field.name), 'ru') != null",
            ])
        case .integer, .decimal, .textDecimal, .money:
            pick([
                "\(field.name) != null && \(field.name) > decimal('1')", "\(field.name) == null",
                "has(\(field.name))",
                "\(field.name) != decimal('10')",
            ])
        case .flag: pick([field.name, "\(field.name) == true", "\(field.name) != null && !\(field.name)"])
        case .date, .parts: "\(field.name) != null"
        case .instant: "\(field.name) == null"
        }
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[random.below(list.count)] }

    // MARK: Documents

    private func platform(
        _ name: String, _ fields: [String], _ lines: [Field], _ hasLines: Bool, _ hasEntries: Bool,
        _ hasMoney: Bool
    ) -> String {
        var own = fields
        if hasLines { own.append("rows: { list: row, key: id }") }
        if hasEntries { own.append("extra: { map: { key: name, value: value } }") }
        if hasMoney { own += ["order_off: { type: money, scale: 2 }", "total: { type: money, scale: 2 }"] }
        var text = "platform: \(name)\nrecords:\n  thing:\n    fields:\n"
        text += Set(own).sorted().map { "      \($0)\n" }.joined()
        if hasMoney {
            text += """
                    money:
                      line: { list: rows, price: price, quantity: quantity, discount: less, per: line }
                      order: { discount: order_off, total: total }
                      kit: { style: exploded, member: kit, quantity: kits }

                """
        }
        text += "  row:\n    id: id\n    fields:\n      id: { type: text, wire: number }\n"
        text += lines.map { "      \($0.name): \($0.declaration)\n" }.joined()
        text += """
                  price: { type: money, scale: 2 }
                  quantity: decimal
                  less: { type: money, scale: 2 }
                  kit: { type: text, wire: number }
                  kits: decimal
            codes:
              colours:
                code: code
                name: title
                rows: [{ code: red, title: Red }, { code: green, title: Green }]

            """
        return text
    }

    private func written(_ fields: [String], _ items: [String], _ hasLines: Bool, _ hasMoney: Bool) -> String
    {
        var text = "platform: two\nrecords:\n  thing:\n    fields:\n"
        text += fields.map { "      \($0)\n" }.joined()
        text += "      ids: { list: ident }\n      rest: { type: money, scale: 2, blank: [0] }\n"
        if hasLines { text += "      items: { list: item }\n" }
        if hasMoney {
            text += """
                    money:
                      line: { list: items, price: price, quantity: quantity, discount: less, per: unit }
                      kit: { style: whole }

                """
        }
        text += "  ident:\n    fields: { code: text, value: text }\n"
        text += "  item:\n    fields:\n      ids: { list: ident }\n"
        text += items.map { "      \($0)\n" }.joined()
        text += """
                  price: { type: money, scale: 2 }
                  quantity: decimal
                  less: { type: money, scale: 2, blank: [0] }

            """
        return text
    }

    private mutating func document(
        _ links: [String], _ lineLinks: [String], _ hasLines: Bool, _ hasMoney: Bool
    ) -> String {
        var text = """
            pair: made
            sides: { one: one, two: two }
            forms: { ru: { phone: { country: "7", trunk: "8", digits: 3 } } }
            records:
              thing:
                one: thing
                two: thing
                links:

            """
        text += links.map { "      \($0)\n" }.joined()
        if hasLines {
            text += """
                    lines:
                      list: { one: rows, two: items }
                      key: { one: id, two: ids(code=one).value }
                      links:

                """
            text += lineLinks.map { line in
                let fold =
                    random.below(2) == 0
                    ? pick([", fold: first", ", fold: { join: \"+\" }", ", fold: none"]) : ""
                return "        \(hasMoney ? String(line.dropLast(2)) + fold + " }" : line)\n"
            }.joined()
            if hasMoney {
                let residual = pick(["{ keep_in: rest }", "split_line", "accept", "park"])
                text += """
                          kits:
                            mode: \(pick(["whole", "elements"]))
                            price: { to: 0.01, mode: \(pick(Self.modes)) }
                          money:
                            order_discount: \(pick(["spread", "refuse"]))
                            spread:
                              over: \(pick(["line_net", "line_gross"]))
                              unit: \(pick(["0.01", "1", "0.1"]))
                              rest: \(pick(["largest_remainder", "first", "last"]))
                              tie: \(pick(["first", "last"]))
                            residual: \(residual)

                    """
            }
        }
        text += """
            dictionaries:
              words:
                unmapped: omit
                rows: [[red, rot], [green, "grün"], ["1", one], ["Ромашка", daisy], [x, "a \\"b\\""]]
              numbers:
                unmapped: { one: { default: none }, two: omit }
                rows: [["22", two], ["7", seven], [blue, blau]]

            """
        return text
    }

    // MARK: Records

    private mutating func record(
        _ fields: [Field], _ lines: [Field], _ hasLines: Bool, _ hasEntries: Bool, _ hasMoney: Bool
    ) -> Value {
        var record = object(fields)
        func set(_ name: String, _ value: Value) {
            var fields = record.fields ?? Fields()
            fields[name] = value
            record = .object(fields)
        }
        if hasMoney {
            set(
                "order_off",
                random.below(2) == 0
                    ? .null : .number(Number(jsonText: pick(["0", "1", "10.00", "0.05", "33.33"]))))
            set("total", .number(Number(jsonText: "100.0")))
        }
        if hasLines {
            set("rows", .list((0..<random.below(6)).map { index in row(lines, index) }))
        }
        if hasEntries {
            let names = ["size", "mode", "кант", "other", "size"]
            set(
                "extra",
                .list(
                    (0..<random.below(4)).map { _ in
                        .object(
                            Fields([
                                ("name", .text(pick(names))), ("value", .text(pick(["big", "", "ö", "1"]))),
                            ]))
                    }))
        }
        return record
    }

    private mutating func row(_ fields: [Field], _ index: Int) -> Value {
        var members = object(fields).fields ?? Fields()
        members["id"] = .integer(100 + index)
        members["price"] = .number(Number(jsonText: pick(["0", "10.0", "3.33", "99.99", "1000.00"])))
        members["quantity"] = .number(Number(jsonText: pick(["1", "2", "3", "7", "0.5", "12"])))
        members["less"] =
            random.below(3) == 0 ? .null : .number(Number(jsonText: pick(["0", "1.00", "0.01", "2.5"])))
        members["kit"] = random.below(3) == 0 ? .integer(random.below(2) + 1) : .null
        members["kits"] = .integer(1 + random.below(3))
        return .object(members)
    }

    private mutating func object(_ fields: [Field]) -> Value {
        var record = Value.object(Fields())
        for field in fields where random.below(10) > 0 {
            put(value(field.kind), at: field.name.split(separator: ".").map(String.init)[...], in: &record)
        }
        return record
    }

    private func put(_ value: Value, at path: ArraySlice<String>, in record: inout Value) {
        guard let name = path.first else {
            record = value
            return
        }
        var fields = record.fields ?? Fields()
        var inner = fields[name] ?? .object(Fields())
        put(value, at: path.dropFirst(), in: &inner)
        fields[name] = inner
        record = .object(fields)
    }
}
