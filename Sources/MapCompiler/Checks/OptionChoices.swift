import MapDocuments
import MapExpressions
import MapProgram
import MapValues

/// All that a few options can be, to try conditions over them.
struct OptionChoices {
    /// How many combinations of options are tried; more are left alone.
    private static let combinationsMax = 4096

    /// The options with their values.
    let all: [(name: String, values: [Value])]
    /// The values of what is known when compiling, those of the options as chosen.
    private let roots: ExpressionRoots
    private let options: Fields
    /// What has to hold of a choice.
    private let requirements: [ProgramExpression]

    /// The options that a text names; `nil` when there is none, or when one of them may be anything.
    init?(
        in text: String, of declared: [Named<OptionDeclaration>], options: Fields, roots: ExpressionRoots,
        requirements: [ProgramExpression] = []
    ) {
        var all: [(name: String, values: [Value])] = []
        var combinations = 1
        for option in declared where text.contains("options.\(option.name)") {
            switch option.value.kind {
            case .oneOf(let words): all.append((option.name, words.map { .text($0.text) }))
            case .type(let word) where word.text == "bool":
                all.append((option.name, [.bool(false), .bool(true)]))
            case .type, .code, .listOf: return nil
            }
            combinations *= all.last?.values.count ?? 1
            if combinations > Self.combinationsMax { return nil }
        }
        if all.isEmpty { return nil }
        self.all = all
        self.options = options
        self.roots = roots
        self.requirements = requirements
    }

    /// Whether some combination of values makes the condition what is asked; one that fails counts as either,
    /// so that nothing is said of it here.
    func canBe(_ wanted: Bool, _ expression: ProgramExpression) -> Bool {
        some { value(of: expression, $0).map { $0 == wanted } ?? true }
    }

    /// Whether some combination makes one condition of each list false.
    func canLeaveOut(_ links: [[ProgramExpression]]) -> Bool {
        some { roots in
            links.allSatisfy { conditions in conditions.contains { value(of: $0, roots) == false } }
        }
    }

    private func value(of expression: ProgramExpression, _ roots: ExpressionRoots) -> Bool? {
        if case .success(.bool(let value)) = expression.checked.evaluate(roots) { value } else { nil }
    }

    private func some(_ isWanted: (ExpressionRoots) -> Bool) -> Bool {
        var options = options
        return some(all[...], &options, isWanted)
    }

    private func some(
        _ rest: ArraySlice<(name: String, values: [Value])>, _ options: inout Fields,
        _ isWanted: (ExpressionRoots) -> Bool
    ) -> Bool {
        guard let choice = rest.first else {
            var roots = roots
            roots.roots[ScopeSlot.options.rawValue] = .raw(.object(options))
            return requirements.allSatisfy { value(of: $0, roots) != false } && isWanted(roots)
        }
        for value in choice.values {
            options[choice.name] = value
            if some(rest.dropFirst(), &options, isWanted) { return true }
        }
        return false
    }
}
