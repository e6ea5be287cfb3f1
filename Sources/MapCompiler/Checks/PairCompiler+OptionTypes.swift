import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// The types that options may have.
    static let optionTypes = ["text", "integer", "decimal", "bool"]

    /// The type of an option has to be one of a few.
    mutating func checkOptionTypes() {
        for option in pair.options {
            guard case .type(let word) = option.value.kind, !Self.optionTypes.contains(word.text) else {
                continue
            }
            findings.append(
                .unknownChoice(word.text, of: "type", known: Self.optionTypes, at: word.span))
        }
    }
}
