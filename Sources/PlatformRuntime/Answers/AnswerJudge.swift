import MapExpressions
package import MapProgram
import MapValues

/// Tells a success from a refusal, and which.
package struct AnswerJudge: Sendable {
    /// Characters of a platform's words that are kept.
    static let messageMax = 500
    /// Milliseconds that are counted of a wait: a year says "never" as well as a million of them.
    static let waitCountedMax = 366 * 86_400_000

    let program: PlatformProgram
    let operation: OperationProgram

    package init(program: PlatformProgram, operation: OperationProgram) {
        self.program = program
        self.operation = operation
    }

    /// The refusal that an answer is; `nil` for a success. `now` is in seconds since 1970, for waits that are
    /// told as a date.
    package func refusal(_ answer: PlatformAnswer, now: Int) -> Refusal? {
        if operation.isOnDisk { return fileRefusal(answer) }
        let scope = AnswerScope(answer)
        for rules in [operation.answers, program.answers] {
            if let ok = rules.ok, scope.holds(ok) { return listMissing(answer) }
            if let empty = rules.empty, scope.holds(empty) { return nil }
            if let meaning = rules.means.first(where: { scope.holds($0.when) }) {
                let wait = meaning.wait.flatMap {
                    self.wait(scope.number($0), $0, meaning.unit, scope, now)
                }
                return refusal(meaning.refusal, answer, says: meaning.says, wait: wait)
            }
        }
        let hasRule = operation.answers.ok != nil || program.answers.ok != nil
        if (200...299).contains(answer.status), !hasRule, answer.problem == nil {
            return listMissing(answer)
        }
        return refusal(kind(of: answer), answer, says: nil, wait: nil)
    }

    /// A file that cannot be read stays what it is: to try again is of no use.
    private func fileRefusal(_ answer: PlatformAnswer) -> Refusal? {
        let name = answer.headers[PlatformRequest.fileName] ?? ""
        if let problem = answer.problem {
            return Refusal(kind: .rejected, status: 200, message: "`\(name)` cannot be read: \(problem)")
        }
        guard !name.isEmpty, AnswerRecords(operation: operation).lacksItems(answer) else { return nil }
        return Refusal(kind: .rejected, status: 200, message: "`\(name)` has no list of records")
    }

    /// A success without the list that was asked for: whoever took it for an empty one would take all records
    /// for gone.
    private func listMissing(_ answer: PlatformAnswer) -> Refusal? {
        guard AnswerRecords(operation: operation).lacksItems(answer) else { return nil }
        return Refusal(kind: .later, status: answer.status, message: "the answer has no list of records")
    }

    /// What the status alone says.
    private func kind(of answer: PlatformAnswer) -> RefusalKind {
        switch answer.status {
        case 200...299: answer.body == nil ? .later : .rejected
        case 401: hasSession ? .login : .forbidden
        case 402, 403: .forbidden
        case 404, 410: .absent
        case 413: .tooLarge
        case 408, 425, 500...599: .later
        case 429: .throttled
        default: .rejected
        }
    }

    private var hasSession: Bool {
        program.auth.contains { way in
            if case .session = way.kind { return true }
            return false
        }
    }

    private func wait(
        _ number: Int?, _ expression: ProgramExpression, _ unit: Int, _ scope: AnswerScope, _ now: Int
    ) -> Int? {
        if let number { return Self.wait(number, unit) }
        guard case .string(let text)? = scope.value(expression) else { return nil }
        if let moment = HTTPDate.seconds(text) { return Self.wait(moment - now, 1_000) }
        // More digits than a number has here.
        let isHuge =
            !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isHuge ? Self.waitCountedMax : nil
    }

    /// So many units in milliseconds; `nil` for what is over already: it tells nothing.
    private static func wait(_ count: Int, _ unit: Int) -> Int? {
        count > 0 ? min(count, waitCountedMax / unit) * unit : nil
    }

    private func refusal(
        _ kind: RefusalKind, _ answer: PlatformAnswer, says: String?, wait: Int?
    ) -> Refusal {
        var message = ""
        var errors: [String] = []
        for rules in [operation.answers, program.answers] {
            if message.isEmpty {
                let found = rules.message.compactMap { $0.value(in: answer.body) }.first { !$0.isEmpty }
                message = found.map { Self.text($0) } ?? ""
            }
            if errors.isEmpty {
                let found = rules.errors.compactMap { $0.value(in: answer.body) }.first { !$0.isEmpty }
                errors = found.map { Self.lines($0) } ?? []
            }
        }
        if message.isEmpty, let problem = answer.problem { message = "the answer cannot be read: \(problem)" }
        return Refusal(
            kind: kind, status: answer.status, message: String(message.prefix(Self.messageMax)),
            errors: errors.prefix(20).map { String($0.prefix(Self.messageMax)) }, says: says, wait: wait)
    }

    private static func text(_ value: Value) -> String {
        switch value {
        case .list, .object: lines(value).joined(separator: "; ")
        case .null, .bool, .number, .text: ValueLookup.text(value)
        }
    }

    /// One line for each thing that is wrong, with its field before it.
    private static func lines(_ value: Value, field: String = "") -> [String] {
        switch value {
        case .object(let fields):
            fields.members.flatMap {
                lines($0.value, field: field.isEmpty ? $0.name : "\(field).\($0.name)")
            }
        case .list(let elements): elements.flatMap { lines($0, field: field) }
        case .null: []
        case .bool, .number, .text: [field.isEmpty ? text(value) : "\(field): \(text(value))"]
        }
    }
}
