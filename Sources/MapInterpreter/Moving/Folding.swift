import MapExpressions
import MapProgram
import MapValues

/// Makes one value of several.
enum Folding {
    static func apply(_ fold: Fold, to values: [Value]) -> Stepped {
        switch fold {
        case .count: return .value(.one(.integer(values.count)))
        case .none: return .absent
        case .all: return values.isEmpty ? .absent : .value(.one(.list(values)))
        case .first: return values.first.map { .value(.one($0)) } ?? .absent
        case .last: return values.last.map { .value(.one($0)) } ?? .absent
        case .join(let separator):
            let texts = values.compactMap(\.asText)
            return texts.isEmpty ? .absent : .value(.one(.text(texts.joined(separator: separator))))
        case .sum, .min, .max:
            var numbers: [ExactDecimal] = []
            for value in values {
                guard let number = value.number?.decimal else {
                    return .unfit("\(value.kindName) is not a number")
                }
                numbers.append(number)
            }
            guard let first = numbers.first else { return .absent }
            let result: ExactDecimal?
            if case .sum = fold {
                result = ExactDecimal.sum(numbers)
            } else if case .min = fold {
                result = numbers.dropFirst().reduce(first) { $1 < $0 ? $1 : $0 }
            } else {
                result = numbers.dropFirst().reduce(first) { $1 > $0 ? $1 : $0 }
            }
            return result.map { .value(.one(.decimal($0))) } ?? .unfit("the sum has too many digits")
        }
    }
}
