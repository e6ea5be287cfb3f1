import MapProgram
import MapValues

/// Turns raw JSON values into neutral ones and back, by the type of their field.
struct Codec {
    let platform: PlatformModel

    /// What a raw value holds.
    enum Decoded {
        case absent
        case value(Value)
        /// Not what the field's type says.
        case unfit(String)
    }

    /// What can be written of a neutral value.
    enum Encoded {
        case value(Value)
        case unfit(String)
    }

    /// Whether a raw value counts as absent.
    static func isAbsent(_ raw: Value, type: FieldType) -> Bool {
        raw.isEmpty || (!type.blank.isEmpty && type.blank.contains(raw))
    }

    /// The neutral form of a raw value.
    func decode(_ raw: Value?, _ type: FieldType) -> Decoded {
        guard let raw, !Self.isAbsent(raw, type: type) else { return .absent }
        switch type.kind {
        case .text, .code, .date, .instant, .local, .parts:
            switch (type.wire, raw) {
            case (.native, .text), (.text, .text): return .value(raw)
            case (.number, .number(let number)): return .value(.text(number.text))
            default: return .unfit(mismatch(raw, type))
            }
        case .integer, .decimal, .money, .percent: return decodeNumber(raw, type)
        case .bool:
            switch (type.wire, raw) {
            case (.native, .bool): return .value(raw)
            case (.text, .text("true")), (.text, .text("1")), (.number, .number(Number(ExactDecimal(1)))):
                return .value(.bool(true))
            case (.text, .text("false")), (.text, .text("0")), (.number, .number(Number(.zero))):
                return .value(.bool(false))
            default: return .unfit(mismatch(raw, type))
            }
        case .records, .values, .record, .object, .map, .any: return .value(raw)
        }
    }

    private func decodeNumber(_ raw: Value, _ type: FieldType) -> Decoded {
        switch (type.wire, raw) {
        case (.native, .number), (.number, .number): return .value(raw)
        case (.text, .text(let text)):
            guard let decimal = ExactDecimal(text) else { return .unfit("\"\(text)\" is not a number") }
            let number = Number(decimal)
            if type.blank.contains(.number(number)) { return .absent }
            return .value(.number(number))
        default: return .unfit(mismatch(raw, type))
        }
    }

    private func mismatch(_ raw: Value, _ type: FieldType) -> String {
        let expectation =
            switch type.wire {
            case .number: "a number"
            case .text: "a text"
            case .native: type.expectation
            }
        return "\(raw.kindName) stands where \(expectation) is expected"
    }

    /// The raw form of a neutral value, if it fits the field.
    func encode(_ value: Value, _ type: FieldType) -> Encoded {
        switch type.kind {
        case .text, .code, .date, .instant, .local, .parts: return encodeText(value, type)
        case .integer, .decimal, .money, .percent: return encodeNumber(value, type)
        case .bool:
            guard case .bool(let flag) = value else { return .unfit(mismatch(value, type)) }
            switch type.wire {
            case .native: return .value(value)
            case .text: return .value(.text(flag ? "true" : "false"))
            case .number: return .value(.integer(flag ? 1 : 0))
            }
        case .records, .values, .record, .object, .map, .any: return .value(value)
        }
    }

    private func encodeText(_ value: Value, _ type: FieldType) -> Encoded {
        let text: String
        switch value {
        case .text(let string): text = string
        case .number(let number): text = number.decimal?.description ?? number.text
        case .bool(let flag): text = flag ? "true" : "false"
        case .null, .list, .object: return .unfit(mismatch(value, type))
        }
        if let maximum = type.maximum, ExactDecimal(text.unicodeScalars.count) > maximum {
            return .unfit("\(text.unicodeScalars.count) characters are more than \(maximum)")
        }
        if let minimum = type.minimum, ExactDecimal(text.unicodeScalars.count) < minimum {
            return .unfit("\(text.unicodeScalars.count) characters are fewer than \(minimum)")
        }
        if case .code(let list) = type.kind, platform.codeLists[list].isClosed,
            platform.codeLists[list].row(of: text) == nil
        {
            return .unfit("\"\(text)\" is not a code of \(platform.codeLists[list].name)")
        }
        guard type.wire == .number else { return .value(.text(text)) }
        guard let number = ExactDecimal(text) else { return .unfit("\"\(text)\" is not a number") }
        return .value(.decimal(number))
    }

    private func encodeNumber(_ value: Value, _ type: FieldType) -> Encoded {
        let number: Number
        switch value {
        case .number(let own): number = own
        case .text(let text):
            guard let decimal = ExactDecimal(text) else { return .unfit("\"\(text)\" is not a number") }
            number = Number(decimal)
        case .null, .bool, .list, .object: return .unfit(mismatch(value, type))
        }
        guard let decimal = number.decimal else { return .unfit("\(number.text) has too many digits") }
        let scale = if case .integer = type.kind { 0 } else { type.scale }
        if let scale, decimal.scale > scale {
            return .unfit("\(decimal) has more than \(scale) digits behind the point")
        }
        if let minimum = type.minimum, decimal < minimum {
            return .unfit("\(decimal) is less than \(minimum)")
        }
        if let maximum = type.maximum, decimal > maximum {
            return .unfit("\(decimal) is greater than \(maximum)")
        }
        return .value(type.wire == .text ? .text(number.text) : .number(number))
    }
}

extension Value {
    /// What kind of JSON it is, in words.
    var kindName: String {
        switch self {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): "the number \(number.text)"
        case .text(let text): "the text \"\(text.prefix(40))\""
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension FieldType {
    /// What JSON a field of this type holds, in words.
    var expectation: String {
        switch kind {
        case .integer, .decimal, .money, .percent: "a number"
        case .bool: "true or false"
        case .text, .code, .date, .instant, .local, .parts: "a text"
        case .records, .values: "a list"
        case .record, .object, .map: "an object"
        case .any: "anything"
        }
    }
}
