import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// What may become of kits has to be possible between two platforms, for every mode that can be chosen.
    mutating func checkKits(_ models: PerSide<MoneyModel?>, _ declaration: KitsDeclaration) {
        for mode in possibleModes(declaration.mode) {
            let exploded = Side.allCases.first { models[$0]?.kitMember != nil }
            guard let exploded else {
                findings.append(
                    .kitsUnknown(
                        mode: mode, platforms: PerSide(platforms.first.name, platforms.second.name),
                        at: declaration.mode.span))
                return
            }
            guard mode == KitPolicy.Mode.whole.rawValue else { continue }
            if declaration.split == nil { findings.append(.splitMissing(at: declaration.keySpan)) }
            guard let other = models[exploded.other], other.kitStyle != .whole else { continue }
            let settings = pair.sides[exploded.other.rawValue].value.settings
            let profile = settings.first { $0.name == "profile" }.map { optionText($0.value.text) }
            findings.append(
                .kitModeNotAllowed(
                    mode, side: sideNames[exploded.other], profile: profile, at: declaration.mode.span,
                    declared: other.line.list.span))
        }
    }

    /// What a kit's price is split into are prices of its members.
    mutating func checkSplitUnit(
        _ models: PerSide<MoneyModel?>, _ declaration: KitsDeclaration, _ policy: KitPolicy?
    ) {
        guard let unit = policy?.splitUnit, let span = declaration.split?.unit?.span else { return }
        for side in Side.allCases {
            guard let scale = models[side]?.line.price.type.scale, unit.scale > scale else { continue }
            findings.append(
                .unitDoesNotFit(
                    unit.description,
                    cause: "amounts of \(sideNames[side]) have \(scale) digits behind the point",
                    at: span))
            return
        }
    }

    /// The modes that a word, or the words of an option, can choose, but for those that `requires` forbids.
    private func possibleModes(_ written: Written) -> [String] {
        let option = pair.options.first { "options.\($0.name)" == written.text }
        guard let option, case .oneOf(let words) = option.value.kind else {
            let mode = optionText(written.text)
            return mode == KitPolicy.Mode.none.rawValue || KitPolicy.Mode(rawValue: mode) == nil ? [] : [mode]
        }
        return words.map(\.text).filter { word in
            guard word != KitPolicy.Mode.none.rawValue else { return false }
            var trial = self
            trial.options[option.name] = .text(word)
            return pair.requires.allSatisfy { requirement in
                guard let that = requirement.that, let result = trial.constant(that) else { return true }
                if case .bool(let holds) = result { return holds }
                return true
            }
        }
    }
}
