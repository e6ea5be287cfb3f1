import MapSource
import PlatformRuntime

extension Diagnostic {
    /// A failed call in words, without secrets.
    static func callFailed(
        _ failure: CallFailure, operation: String, connection: String, platform: String, known: [String],
        redactor: Redactor
    ) -> Diagnostic {
        switch failure {
        case .problem(let problem): callProblem(problem, operation: operation, connection: connection)
        case .refused(let refusal, _):
            callRefused(
                operation, connection: connection, status: refusal.status, wait: refusal.wait,
                words: redactor.redact(
                    ([refusal.message] + refusal.errors).filter { !$0.isEmpty }.joined(separator: "; ")),
                says: refusal.says, kind: refusal.kind)
        case .failed(.file(let words)): fileFailed(operation, says: "\(redactor.redact(words))")
        case .failed(let failure):
            answerMissing(operation, connection: connection, says: failure.says(redactor))
        case .unknown: writeUnknown(operation)
        case .operationMissing(let name): unknownOperation(name, platform: platform, known: known)
        case .tokenMissing(let name): loginFailed("The answer of `\(name)` has no token")
        case .tokenNowhereKept(let words): tokenNowhereKept(words)
        case .tokenNotKept(let words): tokenNotKept(words)
        case .pagesStandStill(let name): pagesEndless(name, says: "come again and again")
        case .pageKeyMissing(let key, let name):
            pagesEndless(name, says: "are asked for by `\(key)`, which the last record does not have")
        case .cancelled: answerMissing(operation, connection: connection, says: "it was cancelled")
        }
    }

    private static func callProblem(
        _ problem: CallProblem, operation: String, connection: String
    ) -> Diagnostic {
        switch problem {
        case .parameterMissing(let name, let operation): parameterMissing(name, operation: operation)
        case .settingMissing(let name): settingNotGiven(name, connection: connection)
        case .pathValue(let value, let parameter):
            addressRefused("`\(parameter)` with the value `\(value)` would lead to another path")
        case .outOfFolder(let path): fileFailed(operation, says: "`\(path)` leads out of the folder")
        case .address(let address): addressRefused("`\(address)` is no address")
        case .foreignAddress(let address):
            addressRefused("The answer leads to `\(address)`, which is another origin")
        case .bodyTooLarge(let bytes, let most): bodyTooLarge(bytes, most: most, operation: operation)
        case .unsigned:
            answerMissing(operation, connection: connection, says: "nothing here signs requests")
        case .assumed(let operation): operationAssumed(operation, connection: connection)
        case .absent(let operation): operationAbsent(operation)
        }
    }
}

extension TransportFailure {
    /// For people.
    func says(_ redactor: Redactor) -> Phrase {
        switch self {
        case .notSent(let words): "\(redactor.redact(words))"
        case .lost(let words): "\(redactor.redact(words))"
        case .deadline: "it did not come in time"
        case .tooLarge: "it is larger than anything that can be meant"
        case .redirected(let target):
            "the platform leads to `\(redactor.redact(target))`, where no key may go"
        case .forbidden(let words), .file(let words): "\(redactor.redact(words))"
        }
    }
}
