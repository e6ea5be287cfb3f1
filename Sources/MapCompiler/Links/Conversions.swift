import MapProgram
import MapValues

/// Finds how a value of one type becomes a value of another, exactly or not at all.
enum Conversions {
    /// What a value looks like between decoding and encoding.
    private enum Shape {
        case text, number, bool, date, instant, local(String), parts(TextPattern), other, any
    }

    /// The steps from one type to another; `nil` when there is no way without an operator.
    static func steps(from: FieldType, to: FieldType, isWallClock: Bool) -> [Transform]? {
        let source = shape(of: from)
        let target = shape(of: to)
        switch (source, target) {
        case (.any, _), (_, .any): return []
        case (.text, .text), (.bool, .bool), (.date, .date), (.instant, .instant), (.other, .other): return []
        case (.number, .number): return isOfOneKind(from, to) ? scaling(from: from.unit, to: to.unit) : nil
        case (.text, .number): return [.convert(.textToNumber)]
        case (.number, .text): return [.convert(.numberToText)]
        case (.text, .bool): return [.convert(.textToBool)]
        case (.bool, .text): return [.convert(.boolToText)]
        case (.number, .bool): return [.convert(.numberToBool)]
        case (.bool, .number): return [.convert(.boolToNumber)]
        case (.instant, .local(let zone)):
            return [.convert(isWallClock ? .wallClock : .instantToLocal(zone: zone))]
        case (.local(let zone), .instant): return [.convert(.localToInstant(zone: zone))]
        case (.local(let zone), .local(let other)):
            return zone == other || isWallClock
                ? [] : [.convert(.localToInstant(zone: zone)), .convert(.instantToLocal(zone: other))]
        case (.instant, .date): return [.convert(.instantToDate(zone: "UTC"))]
        case (.local, .date): return [.convert(.localToDate)]
        case (.date, .text), (.instant, .text), (.local, .text), (.text, .date), (.text, .instant),
            (.text, .local), (.parts, .text), (.text, .parts):
            return []
        case (.parts(let from), .parts(let to)):
            return [.convert(.parts(from: from, to: to, factor: ExactDecimal(1)))]
        default: return nil
        }
    }

    private static func shape(of type: FieldType) -> Shape {
        switch type.kind {
        case .text, .code: .text
        case .integer, .decimal, .money, .percent: .number
        case .bool: .bool
        case .date: .date
        case .instant: .instant
        case .local(let zone): .local(zone)
        case .parts(let pattern): .parts(pattern)
        case .any: .any
        case .records, .values, .record, .object, .map: .other
        }
    }

    /// Whether two numbers count the same: no share is an amount, and neither is a weight or a length.
    private static func isOfOneKind(_ from: FieldType, _ to: FieldType) -> Bool {
        let kinds = [from, to].map { type -> String? in
            switch type.kind {
            case .percent: "share"
            case .money: "money"
            default: type.unit.map { units[$0]?.kind ?? $0 }
            }
        }
        guard let first = kinds[0], let second = kinds[1] else { return true }
        return first == second
    }

    private static func scaling(from: String?, to: String?) -> [Transform]? {
        guard let from, let to, from != to else { return [] }
        guard let source = units[from], let target = units[to], source.kind == target.kind else { return nil }
        // Both are powers of ten of one unit, so the factor is exact.
        guard let factor = ExactDecimal(coefficient: 1, scale: target.power - source.power) else {
            return nil
        }
        return [.convert(.scale(factor))]
    }

    /// The units that a field may have.
    static let unitNames = units.keys.sorted()

    /// Units by kind, as powers of ten of the smallest.
    private static let units: [String: (kind: String, power: Int)] = [
        "mg": ("mass", 0), "g": ("mass", 3), "kg": ("mass", 6), "t": ("mass", 9),
        "mm": ("length", 0), "cm": ("length", 1), "dm": ("length", 2), "m": ("length", 3),
        "kopeck": ("money", 0), "rouble": ("money", 2),
    ]
}
