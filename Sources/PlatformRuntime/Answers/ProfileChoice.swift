import MapExpressions
package import MapProgram

/// Which profile an account has.
package enum ProfileChoice {
    /// All profiles whose conditions hold in an answer.
    package static func profiles(in answer: PlatformAnswer, of program: PlatformProgram) -> [String] {
        let scope = AnswerScope(answer)
        return program.profiles.filter { $0.when.map { scope.holds($0) } ?? false }.map(\.name)
    }

    /// The first profile whose condition holds in an answer; `nil` where none does.
    package static func profile(in answer: PlatformAnswer, of program: PlatformProgram) -> String? {
        let scope = AnswerScope(answer)
        return program.profiles.first { $0.when.map { scope.holds($0) } ?? false }?.name
    }
}
