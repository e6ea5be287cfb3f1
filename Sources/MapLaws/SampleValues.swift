import MapProgram
import MapValues

/// Makes values that a link could read, from a seeded sequence.
struct SampleValues {
    let program: MappingProgram
    var sequence: SeededSequence

    private static let words = [
        "Desk", "chair 2", "Стол", "  oak  table ", "ÅNGSTRÖM", "a/b", "007", "12", "x", "TeSt@Example.COM",
        "lamp, red",
    ]
    private static let names = ["Test", "Buyer", "van", "der", "Example", "Тест", "Покупатель"]

    /// A value for the first thing that is done with it; `nil` where nothing can be made up.
    mutating func value(for type: FieldType, first transform: Transform?, side: Side) -> Value? {
        switch transform {
        case .dictionary(let index, let from)?:
            let rows = program.dictionaries[index].rows
            return sequence.one(of: rows.flatMap { from == .first ? $0.first : $0.second })
        case .split(let pattern)?: return .text(text(of: pattern))
        case .splitName?:
            return .text(
                (0...sequence.below(4)).compactMap { _ in sequence.one(of: Self.names) }.joined(
                    separator: " "))
        case .form(let form)?: return .text(text(for: form))
        case .binding?: return nil
        case .convert(.textToNumber)?:
            return sequence.one(of: [.text("12.5"), .text("007"), .text("3"), .text("1.50")])
        case .join?, .joinName?, .round?, .currency?, .convert?, nil: return value(of: type, side: side)
        }
    }

    /// A part of a value in named parts.
    mutating func part(_ place: NamedPlace, first transform: Transform?, side: Side) -> Value? {
        if case .joinName? = transform { return sequence.one(of: Self.names).map { .text($0) } }
        guard case .text = place.place.type.kind else { return value(of: place.place.type, side: side) }
        return .text(String(sequence.below(100)))
    }

    private mutating func text(of pattern: TextPattern) -> String {
        pattern.pieces.map { piece -> String in
            switch piece {
            case .fixed(let texts): return sequence.one(of: texts) ?? ""
            case .part(_, let width):
                let digits = String(sequence.below(24))
                return String(repeating: "0", count: max(0, width - digits.count)) + digits
            }
        }.joined()
    }

    private mutating func text(for form: TextForm) -> String {
        func digits(_ count: Int, _ sequence: inout SeededSequence) -> String {
            (0..<count).map { _ in String(sequence.below(10)) }.joined()
        }
        switch form {
        case .phone(let country, let trunk, let count):
            let start = sequence.one(of: ["+\(country) ", trunk, "", "\(country)-"]) ?? ""
            return start + "(" + digits(3, &sequence) + ") " + digits(max(0, count - 3), &sequence)
        case .digits: return "No. " + digits(4, &sequence)
        case .wallClock: return moment(offset: "+03:00")
        case .email:
            return sequence.one(of: ["Test@Example.COM", " buyer@example.com ", "a.b@example.com"]) ?? ""
        case .path: return sequence.one(of: ["Furniture > Chairs", "a / b", "Desks"]) ?? ""
        case .trim, .lower, .upper, .squeeze: return sequence.one(of: Self.words) ?? ""
        }
    }

    private mutating func moment(offset: String) -> String {
        let day = 1 + sequence.below(28)
        let month = 1 + sequence.below(12)
        return "\(2020 + sequence.below(6))-\(padded(month))-\(padded(day))T\(padded(sequence.below(24))):"
            + "\(padded(sequence.below(60))):\(padded(sequence.below(60)))\(offset)"
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private mutating func value(of type: FieldType, side: Side) -> Value? {
        switch type.kind {
        case .text:
            let text =
                type.wire == .number ? String(1 + sequence.below(9999)) : sequence.one(of: Self.words) ?? ""
            let length = type.maximum.flatMap(\.integer) ?? text.unicodeScalars.count
            return .text(String(String.UnicodeScalarView(text.unicodeScalars.prefix(length))))
        case .integer: return .decimal(ExactDecimal(whole(type)))
        case .decimal, .money, .percent:
            let scale = type.scale ?? 2
            return ExactDecimal(coefficient: Int128(sequence.below(1_000_000)), scale: scale).map {
                .decimal($0)
            }
        case .bool: return .bool(sequence.below(2) == 0)
        case .date: return .text(String(moment(offset: "").prefix(10)))
        case .instant: return .text(moment(offset: sequence.one(of: ["Z", "+03:00", "-05:30"]) ?? "Z"))
        case .local: return .text(moment(offset: "").split(separator: "T").joined(separator: " "))
        case .code(let list):
            let model = program.platforms[side].codeLists[list]
            return sequence.one(of: model.rows.compactMap { $0[model.codeColumn] })
                ?? .text("code\(sequence.below(50))")
        case .parts(let pattern): return .text(text(of: pattern))
        case .any: return .text(sequence.one(of: Self.words) ?? "")
        case .records, .values, .record, .object, .map: return nil
        }
    }

    private mutating func whole(_ type: FieldType) -> Int {
        let low = type.minimum.flatMap(\.integer) ?? 0
        let high = type.maximum.flatMap(\.integer) ?? low + 1000
        return low + sequence.below(high - low + 1)
    }
}
