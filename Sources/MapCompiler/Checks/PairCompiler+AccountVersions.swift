import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// The version of the platform that a side speaks is one that the account answers.
    mutating func checkAccountVersions() {
        for side in Side.allCases {
            let declaration = pair.sides[side.rawValue].value
            guard let snapshot = input.accounts[sideNames[side]]?.snapshot, let known = snapshot.versions,
                let document = input.platforms[declaration.platform.text], !document.profiles.isEmpty
            else { continue }
            let written = declaration.settings.first { $0.name == "profile" }?.value
            var settings: [String: String] = [:]
            settings["profile"] = written.map { optionText($0.text) }
            guard let profile = PlatformCompiler(document: document, settings: settings).profile,
                !known.contains(where: { $0.text == profile })
            else { continue }
            findings.append(
                .versionNotAnswered(
                    profile, connection: snapshot.name.text, known: known.map(\.text),
                    at: chosenPlace(of: written) ?? declaration.platform.span, says: snapshot.versionsSpan))
        }
    }

    /// Where a value that may be `options.NAME` was chosen.
    private func chosenPlace(of written: Written?) -> SourceSpan? {
        guard let written, written.text.hasPrefix("options.") else { return written?.span }
        let name = String(written.text.dropFirst("options.".count))
        if let chosen = input.options.last(where: { $0.name == name }) { return chosen.value.span }
        return input.chosen?.value.use.span ?? written.span
    }
}
