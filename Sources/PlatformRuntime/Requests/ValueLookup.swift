import MapProgram
import MapValues

/// The values that templates of one call can name: parameters, then defaults, then settings.
struct ValueLookup {
    let parameters: [String: Value]
    let defaults: [String: Value]
    let settings: ConnectionValues
    let profile: String?

    /// The value under a name; `nil` where it is not given or empty.
    func value(_ name: String) -> Value? {
        if let value = parameters[name], !value.isEmpty { return value }
        if let value = defaults[name], !value.isEmpty { return value }
        if name == "profile", let profile { return .text(profile) }
        return settings[name].map { .text($0) }
    }

    /// A template with its values; `nil` where one of them is not given.
    func text(_ template: TextTemplate, encoding: (String) -> String = { $0 }) -> String? {
        var result = ""
        for piece in template.pieces {
            switch piece {
            case .fixed(let text): result += text
            case .value(let name, let form):
                guard let value = value(name) else { return nil }
                result += encoding(Self.text(value, form: form))
            }
        }
        return result
    }

    private static func text(_ moment: CivilDateTime, form: TextTemplate.Form) -> String {
        switch form {
        case .plain, .comma, .numbered: return moment.text(.instant)
        case .unix: return String(moment.instant ?? moment.wallSeconds)
        case .compact:
            let greenwich = CivilDateTime(instant: moment.instant ?? moment.wallSeconds, offset: 0)
            return greenwich.text(.zulu).filter { $0 != "-" && $0 != ":" }
        case .minute:
            return moment.text(DateTimeForm(clock: .init(.space, hasSeconds: false), offset: nil))
        case .clock: return moment.text(.local)
        case .day: return moment.text(.date)
        case .dayFirst:
            let parts = moment.text(.date).split(separator: "-")
            return parts.reversed().joined(separator: "-")
        }
    }

    /// A value as text.
    static func text(_ value: Value, form: TextTemplate.Form = .plain) -> String {
        if form != .plain, case .text(let text) = value, let moment = CivilDateTime(text) {
            return Self.text(moment, form: form)
        }
        switch value {
        case .null: return ""
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let number): return number.text
        case .text(let text): return text
        case .list(let elements): return elements.map { Self.text($0) }.joined(separator: ",")
        case .object: return JSONWriter.text(value)
        }
    }
}
