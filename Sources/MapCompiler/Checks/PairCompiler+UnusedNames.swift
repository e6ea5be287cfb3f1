import MapDocuments
import MapSource

extension PairCompiler {
    /// Dictionaries, forms and options that nothing of the pair uses. A project chooses among them and does
    /// not declare any, so its instances say nothing of it.
    mutating func checkUnusedNames() {
        guard input.chosen == nil else { return }
        let used = UsedNames(in: pair)
        for dictionary in pair.dictionaries where !used.dictionaries.contains(dictionary.name) {
            findings.append(.neverUsed(dictionary.name, what: "dictionary", at: dictionary.nameSpan))
        }
        for form in pair.forms where !used.forms.contains(form.name) {
            findings.append(.neverUsed(form.name, what: "form", at: form.nameSpan))
        }
        for option in pair.options where !used.options.contains(option.name) {
            findings.append(.neverUsed(option.name, what: "option", at: option.nameSpan))
        }
    }
}
