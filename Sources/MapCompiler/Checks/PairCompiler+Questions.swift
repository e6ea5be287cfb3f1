import MapDocuments
import MapExpressions
import MapSource

extension PairCompiler {
    /// What `requires: [{ ask: … }]` asks is answered in a project, in the words of the question: another
    /// question needs another answer. A pair by itself has nobody to answer.
    mutating func checkQuestions() {
        guard let chosen = input.chosen else { return }
        let answers = chosen.value.confirmed
        for requirement in pair.requires {
            guard let ask = requirement.ask else { continue }
            if let when = requirement.when, let result = constant(when) {
                if case .bool(false) = result { continue }
            }
            if !answers.contains(where: { $0.text == ask.text }) {
                findings.append(
                    .questionOpen(ask.text, at: chosen.value.use.span, asked: ask.span))
            }
        }
        let questions = pair.requires.compactMap(\.ask?.text)
        for answer in answers where !questions.contains(answer.text) {
            findings.append(.nothingAsked(answer.text, known: questions, at: answer.span))
        }
    }
}
