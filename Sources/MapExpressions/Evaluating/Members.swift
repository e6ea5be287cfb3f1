import MapValues

/// What stands behind a point or in square brackets, on values.
enum Members {
    /// `base.name` or `base.?name`; from an optional an optional.
    static func select(
        _ base: ExpressionValue, _ name: String, _ access: Access
    ) throws(EvaluationError) -> ExpressionValue {
        let found: ExpressionValue?
        switch base {
        case .record(let record):
            guard let value = try record.value(of: name) else { throw EvaluationError(.noSuchField(name)) }
            if access == .plain { return value }
            found = record.has(name) == true ? value : nil
        case .map(let map):
            found = try map.value(of: .string(name))
            if access == .plain, found == nil { throw EvaluationError(.noSuchKey("'\(name)'")) }
        case .optional(let optional):
            guard let inner = optional.value else { return .optional(.none) }
            if inner.isNull { throw EvaluationError(.absent("." + name)) }
            return try select(inner, name, .optional)
        case .null:
            if access == .optional { return .optional(.none) }
            throw EvaluationError(.absent("." + name))
        case .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .list, .type:
            throw EvaluationError(.noSuchField(name))
        }
        if access == .plain, let found { return found }
        return .optional(found.map { OptionalValue($0) } ?? .none)
    }

    /// `has(base.name)`
    static func has(_ base: ExpressionValue, _ name: String) throws(EvaluationError) -> Bool {
        switch base {
        case .record(let record):
            guard let isThere = record.has(name) else { throw EvaluationError(.noSuchField(name)) }
            return isThere
        case .map(let map): return map.contains(.string(name))
        case .optional(let optional):
            guard let inner = optional.value else { return false }
            return try has(inner, name)
        case .null: return false
        case .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .list, .type:
            throw EvaluationError(.noSuchField(name))
        }
    }

    /// `base[index]` or `base[?index]`; from an optional an optional.
    static func element(
        _ base: ExpressionValue, _ index: ExpressionValue, _ access: Access
    ) throws(EvaluationError) -> ExpressionValue {
        let found: ExpressionValue?
        switch base {
        case .list(let list):
            guard case .int(let place)? = MapKey(index) else {
                throw EvaluationError(.noOverload("[]", [base.type, index.type]))
            }
            let isInside = place >= 0 && place < list.count
            if access == .plain, !isInside { throw EvaluationError(.outOfRange(place, count: list.count)) }
            found = isInside ? try list.element(at: place) : nil
        case .map(let map):
            let key = MapKey(index)
            if let key { found = try map.value(of: key) } else { found = nil }
            if access == .plain, found == nil { throw EvaluationError(.noSuchKey(ValueText.shown(index))) }
        case .optional(let optional):
            guard let inner = optional.value else { return .optional(.none) }
            return try element(inner, index, .optional)
        case .null:
            if access == .optional { return .optional(.none) }
            throw EvaluationError(.absent("[]"))
        case .record(let record):
            guard case .string(let name) = index, let value = try record.value(of: name) else {
                throw EvaluationError(.noSuchKey(ValueText.shown(index)))
            }
            if access == .plain { return value }
            found = value.isNull ? nil : value
        case .bool, .int, .decimal, .wide, .string, .timestamp, .duration, .type:
            throw EvaluationError(.noOverload("[]", [base.type, index.type]))
        }
        if access == .plain, let found { return found }
        return .optional(found.map { OptionalValue($0) } ?? .none)
    }
}
