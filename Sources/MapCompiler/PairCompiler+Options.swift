import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Puts the options together: what is chosen, else the default; checks words and types.
    mutating func resolveOptions() {
        for chosen in input.options where !pair.options.contains(where: { $0.name == chosen.name }) {
            findings.append(
                .unknownOption(chosen.name, known: pair.options.map(\.name), at: chosen.nameSpan))
        }
        checkOptionTypes()
        for option in pair.options {
            let chosen = input.options.last { $0.name == option.name }?.value
            guard let node = chosen ?? option.value.defaultValue else {
                if option.value.isRequired { missingOptions.insert(option.name) }
                if option.value.isRequired, !input.leavesOptionsOpen {
                    findings.append(
                        .optionRequired(
                            option.name, at: chosenPlace ?? option.nameSpan,
                            declared: option.nameSpan))
                }
                options[option.name] = .null
                continue
            }
            // A default that cannot be chosen is a mistake also where something else is chosen.
            if chosen != nil, let fallback = option.value.defaultValue {
                _ = optionValue(fallback, option: option)
            }
            options[option.name] = optionValue(node, option: option)
        }
    }

    /// Where a project chooses options of the pair: at the first of them, or where it names the pair.
    private var chosenPlace: SourceSpan? {
        input.chosen.map { $0.value.options.first?.nameSpan ?? $0.value.use.span }
    }

    private mutating func optionValue(_ node: YAMLNode, option: Named<OptionDeclaration>) -> Value {
        switch option.value.kind {
        case .oneOf(let words):
            let text = nodes.text(node) ?? ""
            if !words.contains(where: { $0.text == text }) {
                findings.append(
                    .optionValue(
                        text, option: option.name,
                        expected: "one of " + words.map(\.text).joined(separator: ", "),
                        known: words.map(\.text), at: node.span))
            }
            return .text(text)
        case .code: return .text(scalarText(node))
        case .listOf:
            return .list(nodes.elements(node).map { .text(scalarText($0)) })
        case .type(let type):
            let value = nodes.value(node)
            switch (type.text, value) {
            case ("bool", .bool), ("integer", .number), ("decimal", .number): return value
            case ("text", _): return .text(scalarText(node))
            default:
                guard Self.optionTypes.contains(type.text) else { return value }
                findings.append(
                    .optionValue(
                        scalarText(node), option: option.name,
                        expected: Self.typeNames[type.text] ?? "a text",
                        at: node.span))
                return value
            }
        }
    }

    /// Codes of a list that a message shows: what fits on a line.
    private static let codesShown = 8

    /// What an option of a type takes, in words.
    private static let typeNames = [
        "bool": "`true` or `false`", "integer": "a whole number", "decimal": "a decimal",
    ]

    private func scalarText(_ node: YAMLNode) -> String {
        if case .scalar(let scalar) = node.content { scalar.text } else { "" }
    }

    /// Codes named by options have to be in their list where the list's rows are known and closed.
    mutating func checkOptionCodes() {
        for option in pair.options {
            let path: Written
            switch option.value.kind {
            case .code(let written), .listOf(let written): path = written
            case .oneOf, .type: continue
            }
            let parts = path.text.split(separator: ".").map(String.init)
            guard parts.count == 2, let side = side(named: parts[0]) else {
                findings.append(
                    .unreadableCodePath(path.text, sides: [sideNames.first, sideNames.second], at: path.span))
                continue
            }
            guard let list = platforms[side].codeLists.first(where: { $0.name == parts[1] }) else {
                findings.append(
                    .unknownCodeList(
                        parts[1], platform: platforms[side].name,
                        known: platforms[side].codeLists.map(\.name),
                        at: path.stretch(parts[0].utf8.count + 1..<path.text.utf8.count)))
                continue
            }
            checkOptionCodes(option, of: list, path: path.text)
        }
    }

    private mutating func checkOptionCodes(
        _ option: Named<OptionDeclaration>, of list: CodeList, path: String
    ) {
        let chosen = input.options.last { $0.name == option.name }?.value
        let node = chosen ?? option.value.defaultValue
        let elements = nodes.elements(node)
        if case .listOf = option.value.kind, let chosen, let least = option.value.minimum,
            let minimum = Int(least.text), elements.count < minimum
        {
            findings.append(
                .tooFewElements(option.name, count: elements.count, minimum: minimum, at: chosen.span))
        }
        guard list.isClosed else { return }
        let codes = list.rows.compactMap { $0[list.codeColumn]?.text }
        let shown = codes.prefix(Self.codesShown) + (codes.count > Self.codesShown ? ["…"] : [])
        for element in elements {
            let value = scalarText(element)
            guard !value.isEmpty, !codes.contains(value) else { continue }
            findings.append(
                .optionValue(
                    value, option: option.name,
                    expected: "a code of \(path): \(shown.joined(separator: ", "))", known: codes,
                    at: element.span)
            )
        }
    }

    /// All that an option can be, where that is a choice of words.
    func optionWords(_ name: String) -> [String]? {
        guard case .oneOf(let words)? = pair.options.first(where: { $0.name == name })?.value.kind else {
            return nil
        }
        return words.map(\.text)
    }

    /// `options.NAME` gives the option's value as text; any other text stands for itself.
    func optionText(_ text: String) -> String {
        guard text.hasPrefix("options.") else { return text }
        switch options[String(text.dropFirst("options.".count))] {
        case .text(let value)?: return value
        case .number(let number)?: return number.text
        case .bool(let flag)?: return flag ? "true" : "false"
        case .null?, .list?, .object?, nil: return ""
        }
    }

    /// A text with `{options.NAME}` put in; other braces stay.
    func withOptions(_ text: String) -> String {
        // Nearly all texts have none, and a search for a text costs more than the rest of a link.
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result = text
        for member in options.members {
            let mark = "{options.\(member.name)}"
            guard result.contains(mark) else { continue }
            let value = optionText("options." + member.name)
            result = result.split(separator: mark, omittingEmptySubsequences: false).joined(separator: value)
        }
        return result
    }

    /// Reads the named forms of the pair.
    mutating func compileForms() {
        for form in pair.forms { forms[form.name] = textForms(form.value) }
    }

    /// Forms by name, the pair's own first.
    mutating func textForms(_ declarations: [FormDeclaration]) -> [TextForm] {
        var result: [TextForm] = []
        for declaration in declarations {
            switch declaration {
            case .named(let name):
                if let own = forms[name.text] {
                    result += own
                } else if let builtIn = Self.builtInForms[name.text] {
                    result.append(builtIn)
                } else {
                    findings.append(
                        .unknownForm(
                            name.text, known: Array(Self.builtInForms.keys) + Array(forms.keys), at: name.span
                        ))
                }
            case .phone(let country, let trunk, let digits, _):
                guard let count = Int(digits.text), count > 0, count < 20 else {
                    findings.append(.numberExpected(digits.text, for: "digits", at: digits.span))
                    continue
                }
                result.append(.phone(country: country.text, trunk: trunk?.text ?? "", digits: count))
            }
        }
        return result
    }

    private static let builtInForms: [String: TextForm] = [
        "trim": .trim, "lower": .lower, "upper": .upper, "squeeze": .squeeze, "digits": .digits,
        "email": .email, "path": .path, "wall_clock": .wallClock,
    ]

    /// A number written or named by an option.
    mutating func number(_ written: Written?, for what: String, default fallback: ExactDecimal)
        -> ExactDecimal
    {
        guard let written, isKnownOption(written) else { return fallback }
        let text = optionText(written.text)
        if let value = ExactDecimal(text) { return value }
        findings.append(.numberExpected(text, for: what, at: written.span))
        return fallback
    }

    /// Whether a text names no option, or one that the pair has; a finding where it has none of that name.
    private mutating func isKnownOption(_ written: Written) -> Bool {
        let prefix = "options."
        guard written.text.hasPrefix(prefix) else { return true }
        let name = String(written.text.dropFirst(prefix.count))
        guard options[name] == nil else { return true }
        findings.append(
            .unknownOption(
                name, known: pair.options.map(\.name),
                at: written.stretch(prefix.utf8.count..<written.text.utf8.count)))
        return false
    }

    /// A word of a list, written or named by an option.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ written: Written?, for what: String, default fallback: Word
    ) -> Word where Word.RawValue == String {
        guard let written, isKnownOption(written) else { return fallback }
        let text = optionText(written.text)
        if let word = Word(rawValue: text) { return word }
        findings.append(
            .unknownChoice(text, of: what, known: Word.allCases.map(\.rawValue), at: written.span))
        return fallback
    }
}
