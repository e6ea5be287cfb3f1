import MapExpressions
import MapProgram
import MapValues

/// The values that expressions about one answer read.
struct AnswerScope {
    let answer: PlatformAnswer
    var count = 0
    var size = 0
    var item: Value?
    var row: Value?

    init(_ answer: PlatformAnswer) { self.answer = answer }

    /// The value of an expression; `nil` where it cannot be worked out.
    func value(_ expression: ProgramExpression) -> ExpressionValue? {
        var headers = Fields()
        for name in answer.headers.keys.sorted() { headers[name] = answer.headers[name].map { .text($0) } }
        let roots = AnswerSlot.allCases.map { slot -> ExpressionRoots.Root in
            switch slot {
            case .status: .value(.int(answer.status))
            case .headers: .raw(.object(headers))
            case .body: .raw(answer.body ?? .null)
            case .count: .value(.int(count))
            case .size: .value(.int(size))
            case .item: item.map { .raw($0) } ?? .missing
            case .row: row.map { .raw($0) } ?? .missing
            }
        }
        return try? expression.checked.evaluate(ExpressionRoots(roots)).get()
    }

    /// Whether a condition holds; one that cannot be worked out does not.
    func holds(_ expression: ProgramExpression) -> Bool {
        if case .bool(true)? = value(expression) { true } else { false }
    }

    /// A whole number; a text of digits counts as one.
    func number(_ expression: ProgramExpression) -> Int? {
        switch value(expression) {
        case .int(let number)?: number
        case .decimal(let number)?: number.rounded(toStep: .one, mode: .ceiling)?.integer
        case .string(let text)?: Int(text)
        default: nil
        }
    }
}
