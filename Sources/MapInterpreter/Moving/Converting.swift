import MapProgram
import MapValues

/// Changes of type.
enum Converting {
    static func apply(
        _ conversion: Conversion, to value: Value, zones: TimeZones
    ) -> Result<Value, ConversionProblem> {
        switch conversion {
        case .textToNumber:
            if case .number = value { return .success(value) }
            guard case .text(let text) = value, let number = ExactDecimal(text) else {
                return .failure(ConversionProblem(cause: "\(value.shown) is not a number"))
            }
            return .success(.decimal(number))
        case .numberToText: return .success(value.asText.map { .text($0) } ?? value)
        case .boolToText: return .success(value.asText.map { .text($0) } ?? value)
        case .textToBool:
            switch value {
            case .bool: return .success(value)
            case .text("true"), .text("1"): return .success(.bool(true))
            case .text("false"), .text("0"): return .success(.bool(false))
            default: return .failure(ConversionProblem(cause: "\(value.shown) is neither true nor false"))
            }
        case .numberToBool: return .success(.bool(value.number?.decimal?.isZero == false))
        case .boolToNumber: return .success(.integer(value == .bool(true) ? 1 : 0))
        case .scale(let factor):
            guard let number = value.number?.decimal, let result = number.multiplied(by: factor) else {
                return .failure(ConversionProblem(cause: "\(value.shown) × \(factor) has too many digits"))
            }
            return .success(.decimal(result))
        case .parts(let from, let to, _):
            guard let text = value.asText, let parts = from.split(text) else {
                return .failure(ConversionProblem(cause: "\(value.shown) does not fit the pattern"))
            }
            guard let joined = to.joined(parts.map { ($0.name, .text($0.text)) }) else {
                return .failure(ConversionProblem(cause: "the patterns do not have the same parts"))
            }
            return .success(.text(joined))
        case .firstElement: return .success(value.elements?.first ?? value)
        case .toList: return .success(.list([value]))
        case .instantToLocal, .localToInstant, .instantToDate, .localToDate, .wallClock:
            return TimeConverting.apply(conversion, to: value, zones: zones)
        }
    }
}
