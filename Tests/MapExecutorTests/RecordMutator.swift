import MapTestSupport
import MapValues

/// Changes records at random: values, kinds, keys, spelling, and now and then the JSON itself.
struct RecordMutator {
    var random: SeededRandom

    /// A changed line for a record.
    mutating func line(_ record: Value) -> [UInt8] {
        var value = record
        for _ in 0..<random.below(4) { value = changed(value) }
        var bytes: [UInt8] = []
        write(value, to: &bytes)
        if random.below(12) == 0 { damage(&bytes) }
        return bytes.filter { $0 != 0x0A }
    }

    // MARK: Values

    private mutating func changed(_ value: Value) -> Value {
        switch value {
        case .object(let fields) where !fields.isEmpty && random.below(10) < 8:
            return changedMember(fields)
        case .list(let elements) where !elements.isEmpty && random.below(10) < 8:
            var elements = elements
            let index = random.below(elements.count)
            switch random.below(6) {
            case 0: elements.remove(at: index)
            case 1: elements.append(elements[index])
            default: elements[index] = changed(elements[index])
            }
            return .list(elements)
        default: return replaced(value)
        }
    }

    private mutating func changedMember(_ fields: Fields) -> Value {
        var fields = fields
        let index = random.below(fields.count)
        let member = fields.members[index]
        switch random.below(12) {
        case 0: fields[member.name] = nil
        case 1: fields = Fields(distinct: fields.members.shuffled(using: &random))
        case 2: fields["x\(random.below(300))"] = .text("unknown")
        default: fields[member.name] = changed(member.value)
        }
        return .object(fields)
    }

    private mutating func replaced(_ value: Value) -> Value {
        switch value {
        case .text(let text) where random.below(3) > 0: return .text(changed(text))
        case .number where random.below(3) > 0: return .number(Number(jsonText: pick(Self.numbers)))
        default: break
        }
        switch random.below(10) {
        case 0: return .null
        case 1: return .text("")
        case 2: return .list([])
        case 3: return .object(Fields())
        case 4: return .bool(random.below(2) == 0)
        case 5: return .text(pick(Self.texts))
        case 6: return .number(Number(jsonText: pick(Self.numbers)))
        case 7: return .list([.integer(1), .null])
        default: return value
        }
    }

    private static let numbers = [
        "0", "-0", "0.0", "1", "-1", "2", "3", "7", "10", "12.5", "12.50", "99.99", "0.005", "1e3", "1E-2",
        "100",
        "33.33", "1000000", "123456789012345678", "12345678901234567890123", "0.1234567890123456789",
        "-12.34",
        "9.9999999999999999", "3.0",
    ]
    private static let texts = [
        "a", "A", " a ", "0", "1", "true", "12.50", "10.0", "x1", "2x3x4", "2х3х4", "1x2", "2024-05-01",
        "2024-05-01T10:00:00+03:00", "2024-02-30T10:00:00+03:00", "2024-05-01T10:00:00Z",
        "2024-05-01 10:00:00",
        "2024-05-01T10:00:00.123+03:00", "+7 (912) 345-67-89", "8 912 345 67 89", "9123456789", "12-34",
        "Client@Example.COM ", "Привет, «мир»", "a\"b\\c", "tab\there", "line\nend", "\u{1}", "😀", "e\u{301}",
        "\u{a0}blank\u{a0}", "09:30", "9:00", "new", "one", "two", "три", "/", "~",
    ]

    private mutating func changed(_ text: String) -> String {
        switch random.below(8) {
        case 0: return pick(Self.texts)
        case 1: return text + pick(Self.texts)
        case 2: return " " + text
        case 3: return text.uppercased()
        case 4: return String(text.dropFirst())
        case 5: return String(repeating: text + " ", count: 1 + random.below(40))
        case 6: return text + "я"
        default: return text
        }
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[random.below(list.count)] }

    // MARK: Spelling

    /// JSON of the value, with blanks and escapes where they may stand.
    private mutating func write(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .null, .bool, .number: JSONWriter.write(value, to: &bytes)
        case .text(let text): write(text, to: &bytes)
        case .list(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                blank(&bytes)
                write(element, to: &bytes)
                blank(&bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in fields.members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                blank(&bytes)
                JSONWriter.write(member.name, to: &bytes)
                blank(&bytes)
                bytes.append(UInt8(ascii: ":"))
                blank(&bytes)
                write(member.value, to: &bytes)
                blank(&bytes)
                // Now and then a key stands twice.
                if random.below(400) == 0 { bytes += ",\"\(member.name)\":null".utf8 }
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private mutating func blank(_ bytes: inout [UInt8]) {
        if random.below(60) == 0 { bytes += [0x20, 0x09, 0x0D, 0x20].prefix(1 + random.below(4)) }
    }

    private mutating func write(_ text: String, to bytes: inout [UInt8]) {
        guard random.below(12) == 0 else { return JSONWriter.write(text, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        for unit in text.utf16 {
            let digits = String(unit, radix: 16)
            if unit == 0x2F {
                bytes += "\\/".utf8
            } else if unit < 0x20 || unit == 0x22 || unit == 0x5C || unit > 0x7E || random.below(6) == 0 {
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            } else {
                bytes.append(UInt8(truncatingIfNeeded: unit))
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Makes the text no JSON, or other JSON.
    private mutating func damage(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return }
        let index = random.below(bytes.count)
        switch random.below(6) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(UInt8(truncatingIfNeeded: random.below(256)), at: index)
        case 2: bytes[index] = UInt8(truncatingIfNeeded: random.below(256))
        case 3: bytes.removeLast(bytes.count - index)
        case 4: bytes += bytes[index...]
        default: bytes.insert(contentsOf: [0xD0, 0xED, 0xA0, 0x80].prefix(1 + random.below(4)), at: index)
        }
        // A line that is empty is no record to either.
        if bytes.allSatisfy({ $0 <= 0x20 }) { bytes = Array("{}".utf8) }
    }
}
