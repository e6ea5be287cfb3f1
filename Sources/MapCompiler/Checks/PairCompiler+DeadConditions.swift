import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// How many combinations of options are tried; more are left alone.
    private static let combinationsMax = 4096

    /// A condition that is false whatever is chosen, or whatever the record holds.
    mutating func checkNeverHolds(_ expression: ProgramExpression, _ written: Written) {
        if expression.readsOnlyOptions {
            checkChoices(expression, at: written.span)
            return
        }
        if let cause = Contradiction.find(in: expression.checked.root) {
            findings.append(
                .conditionNeverHolds(written.text, cause: cause.cause, at: written.stretch(cause.range)))
            return
        }
        // Of a conjunction each member that reads options alone has to be true for some choice.
        guard case .all(let members) = expression.checked.root.kind else { return }
        let bytes = Array(written.text.utf8)
        for member in members where member.range.upperBound <= bytes.count {
            let text = String(decoding: bytes[member.range], as: UTF8.self)
            guard text.contains("options.") else { continue }
            var part = written
            part.text = text
            var trial = self
            let before = trial.findings.count
            guard let constant = trial.constantExpression(part), trial.findings.count == before else {
                continue
            }
            checkChoices(constant, at: written.stretch(member.range))
        }
    }

    /// Reports a condition over options that no choice makes true.
    mutating func checkChoices(_ expression: ProgramExpression, at span: SourceSpan) {
        guard let choices = finiteChoices(in: expression.text), !choices.isEmpty else { return }
        var trial = self
        if trial.isTrue(expression, trying: choices[...]) { return }
        let shown = choices.map { name, values in
            "`\(name)` is one of \(values.map(\.plainText).joined(separator: ", "))" as Phrase
        }
        let cause = shown.dropFirst().reduce(shown[0]) { "\($0), and \($1)" }
        findings.append(.conditionNeverHolds(expression.text, cause: cause, at: span))
    }

    /// The options that a text names, with all their values; `nil` when one of them may be anything.
    private func finiteChoices(in text: String) -> [(name: String, values: [Value])]? {
        var choices: [(name: String, values: [Value])] = []
        var combinations = 1
        for option in pair.options where text.contains("options.\(option.name)") {
            switch option.value.kind {
            case .oneOf(let words): choices.append((option.name, words.map { .text($0.text) }))
            case .type(let word) where word.text == "bool":
                choices.append((option.name, [.bool(false), .bool(true)]))
            case .type, .code, .listOf: return nil
            }
            combinations *= choices.last?.values.count ?? 1
            if combinations > Self.combinationsMax { return nil }
        }
        return choices
    }

    /// Whether some combination of values makes the condition true; one that fails counts as true, so that
    /// nothing is said of it here.
    private mutating func isTrue(
        _ expression: ProgramExpression, trying choices: ArraySlice<(name: String, values: [Value])>
    ) -> Bool {
        guard let choice = choices.first else {
            if case .bool(false)? = evaluateConstant(expression) { return false }
            return true
        }
        for value in choice.values {
            options[choice.name] = value
            if isTrue(expression, trying: choices.dropFirst()) { return true }
        }
        return false
    }
}
