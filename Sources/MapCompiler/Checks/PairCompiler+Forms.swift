import MapDocuments
import MapSource
import MapValues

extension PairCompiler {
    /// The forms of a link have to settle: what was written once stays as it is when it comes back.
    mutating func checkForms(_ link: LinkDeclaration) {
        checkForms(link.canon, of: "canon")
        checkForms(link.compare, of: "compare")
    }

    /// The same of the forms that the pair names.
    mutating func checkNamedForms() {
        for form in pair.forms { checkForms(form.value, of: form.name) }
    }

    private mutating func checkForms(_ declarations: [FormDeclaration], of key: String) {
        // A single form settles: that is what makes it one.
        guard declarations.count > 1, let first = declarations.first, let last = declarations.last else {
            return
        }
        let forms = textForms(declarations)
        checkUndone(declarations, forms)
        if FormCheck(forms: forms).settlesByRule { return }
        // Most links of a pair have one of a few chains.
        let known = checkedForms[forms]
        let counterexample = known ?? FormCheck(forms: forms).counterexample()
        if known == nil { checkedForms.updateValue(counterexample, forKey: forms) }
        guard let found = counterexample else { return }
        findings.append(.formDoesNotSettle(key, found, at: first.span.through(last.span)))
    }

    /// A form for the size of letters whose work a later one undoes.
    private mutating func checkUndone(_ declarations: [FormDeclaration], _ forms: [TextForm]) {
        guard declarations.count == forms.count else { return }
        for (index, form) in forms.enumerated().dropLast() where form == .upper || form == .lower {
            var rest = forms
            rest.remove(at: index)
            guard FormCheck(forms: forms).givesTheSame(as: FormCheck(forms: rest)) else { continue }
            findings.append(.formUndone("\(form)", at: declarations[index].span))
        }
    }
}

extension FormDeclaration {
    /// Where the form is written.
    var span: SourceSpan {
        switch self {
        case .named(let name): name.span
        case .phone(_, _, _, let span): span
        }
    }
}
