/// Finds out unknown types by bringing together what must be equal.
struct TypeUnifier {
    /// What the unknown types have turned out to be.
    private var found: [Int: ExpressionType] = [:]
    private var count = 0

    /// A type that has yet to be found out.
    mutating func unknown() -> ExpressionType {
        count += 1
        return .unknown(count)
    }

    /// A type with all that has been found out, one level deep.
    func shallow(_ type: ExpressionType) -> ExpressionType {
        var type = type
        while case .unknown(let id) = type, let known = found[id] { type = known }
        return type
    }

    /// A type with all that has been found out; what is still unknown is dynamic.
    func resolved(_ type: ExpressionType) -> ExpressionType {
        switch shallow(type) {
        case .unknown: .dyn
        case .list(let element): .list(resolved(element))
        case .map(let key, let value): .map(key: resolved(key), value: resolved(value))
        case .optional(let wrapped): .optional(resolved(wrapped))
        case .opaque(let name, let parameters): .opaque(name, parameters.map(resolved))
        case let other: other
        }
    }

    /// A type with all that has been found out; what is still unknown stays so.
    func known(_ type: ExpressionType) -> ExpressionType {
        switch shallow(type) {
        case .list(let element): .list(known(element))
        case .map(let key, let value): .map(key: known(key), value: known(value))
        case .optional(let wrapped): .optional(known(wrapped))
        case .opaque(let name, let parameters): .opaque(name, parameters.map(known))
        case let other: other
        }
    }

    /// A signature type with fresh unknowns for its parameters.
    mutating func instantiated(_ type: ExpressionType, _ names: inout [String: ExpressionType])
        -> ExpressionType
    {
        switch type {
        case .parameter(let name):
            if let known = names[name] { return known }
            let fresh = unknown()
            names[name] = fresh
            return fresh
        case .list(let element): return .list(instantiated(element, &names))
        case .map(let key, let value):
            return .map(key: instantiated(key, &names), value: instantiated(value, &names))
        case .optional(let wrapped): return .optional(instantiated(wrapped, &names))
        case .opaque(let name, let parameters):
            var result: [ExpressionType] = []
            for parameter in parameters { result.append(instantiated(parameter, &names)) }
            return .opaque(name, result)
        case let other: return other
        }
    }

    /// Whether an argument of a type may stand for a parameter of a type; finds out unknowns on the way.
    mutating func accepts(_ parameter: ExpressionType, _ argument: ExpressionType) -> Bool {
        let argument = shallow(argument)
        if case .unknown(let id) = parameter, let known = found[id] {
            guard let joined = joined(known, argument) else { return false }
            if case .unknown(let other) = joined, other == id { return true }
            found[id] = joined
            return true
        }
        switch (parameter, argument) {
        case (.unknown(let id), .unknown(let other)):
            if id != other { found[id] = argument }
            return true
        case (.unknown(let id), _):
            if contains(argument, id) { return false }
            found[id] = argument
            return true
        case (_, .unknown(let id)):
            if contains(parameter, id) { return false }
            found[id] = parameter
            return true
        case (.dyn, _), (_, .dyn), (.mistaken, _), (_, .mistaken): return true
        case (.decimal(let wanted), .decimal(let given)): return wanted == .plain || wanted == given
        case (.decimal, .int): return true
        case (.list(let left), .list(let right)), (.optional(let left), .optional(let right)):
            return accepts(left, right)
        case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
            return accepts(leftKey, rightKey) && accepts(leftValue, rightValue)
        case (.opaque(let left, let leftParameters), .opaque(let right, let rightParameters)):
            guard left == right, leftParameters.count == rightParameters.count else { return false }
            for (inner, other) in zip(leftParameters, rightParameters) where !accepts(inner, other) {
                return false
            }
            return true
        default: return parameter == argument
        }
    }

    /// The type that holds values of both; `nil` when only the dynamic one does.
    mutating func joined(_ first: ExpressionType, _ second: ExpressionType) -> ExpressionType? {
        let first = shallow(first)
        let second = shallow(second)
        if first == second { return first }
        switch (first, second) {
        case (.unknown(let id), let other), (let other, .unknown(let id)):
            guard !contains(other, id) else { return nil }
            found[id] = other
            return other
        case (.mistaken, _), (_, .mistaken): return .mistaken
        case (.dyn, _), (_, .dyn): return .dyn
        case (.null, let other), (let other, .null): return other
        case (.int, .decimal), (.decimal, .int): return first == .int ? second : first
        case (.decimal(let left), .decimal(let right)):
            return left == .plain ? second : right == .plain ? first : nil
        case (.list(let left), .list(let right)): return joined(left, right).map { .list($0) }
        case (.optional(let left), .optional(let right)): return joined(left, right).map { .optional($0) }
        case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
            guard let key = joined(leftKey, rightKey), let value = joined(leftValue, rightValue) else {
                return nil
            }
            return .map(key: key, value: value)
        case (.opaque(let left, let leftParameters), .opaque(let right, let rightParameters)):
            guard left == right, leftParameters.count == rightParameters.count else { return nil }
            var parameters: [ExpressionType] = []
            for (inner, other) in zip(leftParameters, rightParameters) {
                guard let joined = joined(inner, other) else { return nil }
                parameters.append(joined)
            }
            return .opaque(left, parameters)
        default: return nil
        }
    }

    /// Whether an unknown type stands somewhere inside a type, which would make it endless.
    private func contains(_ type: ExpressionType, _ id: Int) -> Bool {
        switch shallow(type) {
        case .unknown(let other): other == id
        case .list(let element): contains(element, id)
        case .optional(let wrapped): contains(wrapped, id)
        case .map(let key, let value): contains(key, id) || contains(value, id)
        case .opaque(_, let parameters): parameters.contains { contains($0, id) }
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .record, .type, .dyn, .parameter,
            .mistaken:
            false
        }
    }
}
