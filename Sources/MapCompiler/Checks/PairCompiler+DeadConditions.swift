import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// A condition that is the same whatever is chosen, or whatever the record holds.
    mutating func checkIsOpen(_ expression: ProgramExpression, _ written: Written) {
        if expression.readsOnlyOptions {
            checkChoices(expression, at: written.span)
            return
        }
        if let cause = Contradiction.find(in: expression.checked.root) {
            findings.append(
                .conditionNeverHolds(written.text, cause: cause.cause, at: written.stretch(cause.range)))
            return
        }
        if let cause = Tautology.find(in: expression.checked.root) {
            findings.append(
                .conditionAlwaysHolds(written.text, cause: cause.cause, at: written.stretch(cause.range)))
        }
        // Of a conjunction each member that reads options alone has to be true for some choice.
        guard case .all(let members) = expression.checked.root.kind else { return }
        let bytes = Array(written.text.utf8)
        for member in members where member.readsOnlyOptions && member.range.upperBound <= bytes.count {
            var part = written
            part.text = String(decoding: bytes[member.range], as: UTF8.self)
            guard let constant = constantExpression(part) else { continue }
            checkChoices(constant, at: written.stretch(member.range))
        }
    }

    /// Reports a condition over options that no choice makes true, or that every choice does.
    mutating func checkChoices(_ expression: ProgramExpression, at span: SourceSpan) {
        guard let choices = choices(in: expression.text) else { return }
        let canHold = choices.canBe(true, expression)
        if canHold, choices.canBe(false, expression) { return }
        let shown = choices.all.map { name, values in
            "`\(name)` is one of \(values.map(\.plainText).joined(separator: ", "))" as Phrase
        }
        let cause = shown.dropFirst().reduce(shown[0]) { "\($0), and \($1)" }
        findings.append(
            canHold
                ? .conditionAlwaysHolds(expression.text, cause: cause, at: span)
                : .conditionNeverHolds(expression.text, cause: cause, at: span))
    }

    /// Whether some choice of options makes one condition of each list false at once.
    mutating func someChoiceLeavesOut(_ links: [[ProgramExpression]]) -> Bool {
        let text = links.joined().map(\.text).joined(separator: " ")
        let requirements = requirements(about: text)
        let whole = ([text] + requirements.map(\.text)).joined(separator: " ")
        let roots = constants().roots
        let choices =
            OptionChoices(
                in: whole, of: pair.options, options: options, roots: roots, requirements: requirements)
            ?? OptionChoices(in: text, of: pair.options, options: options, roots: roots)
        return choices?.canLeaveOut(links) ?? true
    }

    /// What the pair requires of the options that a text names, as far as it is about options alone.
    private mutating func requirements(about text: String) -> [ProgramExpression] {
        let named = pair.options.map { "options.\($0.name)" }.filter { text.contains($0) }
        let scope = constants().scope
        var trial = self
        return pair.requires.compactMap(\.that).filter { that in named.contains { that.text.contains($0) } }
            .compactMap { trial.check($0, scope: scope, expecting: .bool) }.filter(\.readsOnlyOptions)
    }

    /// The options that a text names, with all their values.
    private mutating func choices(in text: String) -> OptionChoices? {
        OptionChoices(in: text, of: pair.options, options: options, roots: constants().roots)
    }
}

extension ExpressionNode {
    /// Whether it reads options, and nothing else.
    fileprivate var readsOnlyOptions: Bool {
        switch kind {
        case .variable(let slot): slot == ScopeSlot.options.rawValue
        case .literal: true
        case .local, .failure, .comprehension, .bind, .optionalMap: false
        default: !children.isEmpty && children.allSatisfy(\.readsOnlyOptions)
        }
    }
}
