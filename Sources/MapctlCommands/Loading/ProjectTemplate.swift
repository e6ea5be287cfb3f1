import MapDocuments
import MapYAML

/// The project file that `mapctl init --from PAIR` writes: what has to be filled in, and in comments what
/// may.
struct ProjectTemplate {
    let name: String
    /// The word by which the project finds the pair.
    let use: String
    let source: PairSource

    /// The whole file.
    var text: String {
        """
        # A project that uses \(use). Fill in what says `example`; lines behind # are what else can be chosen.
        project: \(name)
        connections:
        \(connections)
        pairs:
          \(name):
            use: \(use)
        \(sides)
        \(options)\(questions)\(dictionaries)
        """
    }

    private var pair: PairDocument { source.pair }

    private var connections: String {
        pair.sides.map { side in
            let platform = side.value.platform.text
            var lines = ["  \(side.name):", "    platform: \(platform)"]
            for setting in source.platforms[platform]?.settings ?? [] {
                if let value = value(of: setting, side: side.name) {
                    lines.append("    \(setting.name): \(value)")
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// What stands for a setting: the name of a variable for a secret, an example for what has to be said.
    private func value(of setting: Named<YAMLNode>, side: String) -> String? {
        if YAMLData.texts(YAMLData.member("secret", of: setting.value)) == ["true"] {
            let variable = "\(side)_\(setting.name)".uppercased().map {
                $0.isLetter || $0.isNumber ? $0 : "_"
            }
            return "{ env: \(String(variable)) }"
        }
        guard let accepts = YAMLData.texts(YAMLData.member("accepts", of: setting.value)).first else {
            return nil
        }
        // A setting that may be written with its scheme and has nothing else around it is a whole address.
        return accepts.hasPrefix("[https://]{\(setting.name)}[/") || accepts == "[https://]{\(setting.name)}"
            ? "https://example.com" : "example"
    }

    private var sides: String { pair.sides.map { "    \($0.name): \($0.name)" }.joined(separator: "\n") }

    private var options: String {
        guard !pair.options.isEmpty else { return "" }
        let lines = pair.options.map { option in
            let isOpen = option.value.isRequired && option.value.defaultValue == nil
            let value = option.value.defaultValue.map(Self.written) ?? "example"
            return "      \(isOpen ? "" : "# ")\(option.name): \(value)\(Self.choices(option.value))"
        }
        let isAnyOpen = pair.options.contains { $0.value.isRequired && $0.value.defaultValue == nil }
        return "    \(isAnyOpen ? "" : "# ")options:\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func choices(_ option: OptionDeclaration) -> String {
        switch option.kind {
        case .oneOf(let words): "    # " + words.map(\.text).joined(separator: ", ")
        case .code(let list): "    # a code of \(list.text)"
        case .listOf(let list): "    # codes of \(list.text)"
        case .type: ""
        }
    }

    /// A default as YAML; what it was quoted with is not known any more, so that texts are quoted.
    private static func written(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar): scalar.style == .plain ? scalar.text : "\"\(scalar.text)\""
        case .sequence(let elements): "[" + elements.map(written).joined(separator: ", ") + "]"
        case .mapping: "{}"
        }
    }

    private var questions: String {
        let asked = pair.requires.compactMap(\.ask?.text)
        guard !asked.isEmpty else { return "" }
        return "    # When you have looked:\n    # confirmed: ["
            + asked.map { "\"\($0)\"" }.joined(separator: ", ") + "]\n"
    }

    /// Tables that the pair leaves to the project: they have no rows of their own.
    private var dictionaries: String {
        let open = pair.dictionaries.filter { dictionary in
            dictionary.value.rows.isEmpty && dictionary.value.columns.count == 2
        }
        guard !open.isEmpty else { return "" }
        let lines = open.map { dictionary in
            let codes = dictionary.value.columns.map { "a code of \($0.name) \($0.value.text)" }
            return "      # \(dictionary.name): { rows: [[\(codes.joined(separator: ", "))]] }"
        }
        return "    # dictionaries:\n" + lines.joined(separator: "\n") + "\n"
    }
}
