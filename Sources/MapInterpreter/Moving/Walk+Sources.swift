import MapExpressions
import MapProgram
import MapValues

extension Walk {
    /// Reads where a value comes from.
    func fetch(_ source: Move.Source, side: Side, frame: Frame, _ trace: inout [TraceStep]) -> Stepped {
        let record = frame.records[side] ?? .null
        switch source {
        case .place(let place): return fetch(place, side: side, record: record, &trace)
        case .constant(let value):
            trace.append(.constant(value))
            return .value(.one(value))
        case .parts(let places):
            var parts: [(name: String, value: Value)] = []
            for part in places {
                switch fetch(part.place, side: side, record: record, &trace) {
                case .value(.one(let value)): parts.append((part.name, value))
                case .unfit(let cause): return .unfit(cause)
                case .absent, .value(.parts), .unmapped, .unbound: continue
                }
            }
            // A name does without some of its parts; a pattern says itself that it needs all.
            return parts.isEmpty ? .absent : .value(.parts(parts))
        case .compute(let expression):
            switch evaluate(expression, side: side, frame: frame) {
            case .failure(let error):
                return .unfit("`\(expression.text)` cannot be evaluated: \(error.description)")
            case .success(let result):
                guard let value = result.neutral, !value.isEmpty else { return .absent }
                trace.append(.computed(expression: expression.text, value: value, span: expression.span))
                return .value(.one(value))
            }
        case .compose(let composition):
            guard let text = compose(composition, side: side, record: record), !text.isEmpty else {
                return .absent
            }
            trace.append(.noted("composed of \(composition.parts.count) parts"))
            return .value(.one(.text(text)))
        case .fold(let places, let fold): return self.fold(places, fold, side: side, record: record, &trace)
        }
    }

    private func fetch(_ place: Place, side: Side, record: Value, _ trace: inout [TraceStep]) -> Stepped {
        switch codecs[side].decode(access[side].value(at: place, in: record), place.type) {
        case .absent: return .absent
        case .unfit(let cause): return .unfit("`\(place.text)`: \(cause)")
        case .value(let value):
            trace.append(.read(place: place.text, value: value, span: place.span))
            return .value(.one(value))
        }
    }

    /// The composed text; parts with an absent place are left out.
    func compose(_ composition: Composition, side: Side, record: Value) -> String? {
        var parts: [String] = []
        for part in composition.parts {
            if let text = compose(part, side: side, record: record) { parts.append(text) }
        }
        return parts.isEmpty ? nil : parts.joined(separator: composition.between)
    }

    private func compose(_ part: Composition.Part, side: Side, record: Value) -> String? {
        var text = ""
        for piece in part.pieces {
            switch piece {
            case .text(let fixed): text += fixed
            case .place(let place, let escape):
                let raw = access[side].value(at: place, in: record)
                guard case .value(let value) = codecs[side].decode(raw, place.type), let shown = value.asText
                else {
                    return nil
                }
                text += escape == .url ? Self.percentEncoded(shown) : shown
            }
        }
        return text
    }

    /// RFC 3986: everything but letters, digits and `-._~` as `%XX`.
    private static func percentEncoded(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF")
        var result = ""
        for byte in text.utf8 {
            let isPlain =
                (byte >= 48 && byte <= 57) || (byte | 32 >= 97 && byte | 32 <= 122)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "~")
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%\(hexadecimal[Int(byte >> 4)])\(hexadecimal[Int(byte & 15)])"
            }
        }
        return result
    }

    // MARK: Folds

    private func fold(
        _ places: [Place], _ fold: Fold, side: Side, record: Value, _ trace: inout [TraceStep]
    ) -> Stepped {
        var values: [Value] = []
        for place in places {
            for raw in access[side].values(at: place, in: record) {
                switch codecs[side].decode(raw, place.type) {
                case .absent: continue
                case .unfit(let cause): return .unfit("`\(place.text)`: \(cause)")
                case .value(let value):
                    values.append(value)
                    trace.append(.read(place: place.text, value: value, span: place.span))
                }
            }
        }
        return Folding.apply(fold, to: values)
    }
}

extension Value {
    /// A scalar as text; `nil` for anything else.
    var asText: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number.decimal?.description ?? number.text
        case .bool(let flag): flag ? "true" : "false"
        case .null, .list, .object: nil
        }
    }

    /// A part such as `09` as the number that it is, where a number is written.
    func withoutLeadingZeros(for type: FieldType) -> Value {
        switch type.kind {
        case .integer, .decimal, .money, .percent: break
        case .text, .bool, .date, .instant, .local, .code, .parts, .records, .values, .record, .object, .map,
            .any:
            return self
        }
        guard case .text(let text) = self else { return self }
        var rest = text[...]
        while rest.utf8.count > 1, rest.first == "0", rest.dropFirst().first?.isNumber == true {
            rest.removeFirst()
        }
        return .text(String(rest))
    }

    /// As a message shows it.
    var shown: String {
        switch self {
        case .text(let text): "\"\(text)\""
        case .null: "null"
        case .bool, .number: asText ?? ""
        case .list(let elements): "[\(elements.prefix(5).map(\.shown).joined(separator: ", "))]"
        case .object: "{…}"
        }
    }
}

extension ExpressionValue {
    /// The result of an expression as a neutral value; `nil` for null and what no field can hold.
    var neutral: Value? {
        switch self {
        case .null, .wide, .duration, .type: return nil
        case .bool(let flag): return .bool(flag)
        case .int(let number): return .integer(number)
        case .decimal(let number): return .decimal(number)
        case .string(let text): return .text(text)
        case .timestamp(let instant): return .text(instant.description)
        case .list(let list): return (try? list.elements()).map { .list($0.compactMap(\.neutral)) }
        case .record(let record): return .object(record.fields)
        case .optional(let optional): return optional.value?.neutral
        case .map: return nil
        }
    }
}

extension Move.Target {
    /// What stands there after writing; the first of several parts.
    func value(in record: Value, _ access: PlaceAccess) -> Value? {
        places.first.flatMap { access.value(at: $0, in: record) }
    }
}
