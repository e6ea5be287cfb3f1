import MapInterpreter
import MapProgram

/// A way that a link can go in one direction, as coverage counts them.
enum LinkWay: String {
    case written
    case conditionFails = "its condition does not hold"
    case noRow = "no row"

    /// The ways that a move has.
    static func ways(of move: Move) -> [LinkWay] {
        var ways: [LinkWay] = [.written]
        if !move.conditions.isEmpty { ways.append(.conditionFails) }
        let looksUp = move.attempts.contains { attempt in
            attempt.transforms.contains { if case .dictionary = $0 { true } else { false } }
        }
        if looksUp { ways.append(.noRow) }
        return ways
    }

    /// The way that a reason tells of; `nil` for one that nobody has to show: nothing was there to read.
    init?(_ reason: Reason) {
        if reason.kind == .written {
            self = .written
        } else if reason.cause == Self.conditionFails.rawValue {
            self = .conditionFails
        } else if reason.cause?.hasPrefix(Self.noRow.rawValue) == true {
            self = .noRow
        } else {
            return nil
        }
    }
}
