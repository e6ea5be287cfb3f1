import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Into a list of codes that is complete only its codes are written: not what `pass` lets through,
    /// and no default that is none of them.
    mutating func checkClosedTarget(of move: Move, _ link: LinkDeclaration, reading side: Side) {
        for attempt in move.attempts {
            guard case .place(let target) = attempt.target, case .code(let index) = target.type.kind
            else { continue }
            let list = platforms[side.other].codeLists[index]
            guard list.isClosed else { continue }
            let name = "\(platforms[side.other].name).\(list.name)"
            if attempt.unmapped == .pass {
                let span = unmapped(of: attempt, link)?.of(sideNames[side])?.span ?? link.span
                findings.append(.passIntoClosedList(name, place: target.text, at: span))
            }
            checkDefault(attempt.unmapped, unmapped(of: attempt, link), list, name, target, reading: side)
            checkDefault(move.absent, link.absent, list, name, target, reading: side)
            checkDefault(move.unfit, link.unfit, list, name, target, reading: side)
        }
    }

    /// What is said of codes without a row: by the link, else by its dictionary.
    func unmapped(
        of attempt: Move.Attempt, _ link: LinkDeclaration
    ) -> ForSides<OutcomeDeclaration>? {
        if let own = link.unmapped { return own }
        for case .dictionary(let index, _) in attempt.transforms {
            return dictionaryDeclarations[index].unmapped
        }
        return nil
    }

    private mutating func checkDefault(
        _ outcome: Outcome, _ declaration: ForSides<OutcomeDeclaration>?, _ list: CodeList, _ name: String,
        _ target: Place, reading side: Side
    ) {
        // A value behind a column is no code of this list, and what is there is not of this link.
        guard case .default(let value) = outcome, let text = value.text, list.row(of: text) == nil,
            let declaration = declaration?.of(sideNames[side])
        else { return }
        let known = list.rows.compactMap { $0[list.codeColumn]?.text }
        findings.append(
            .unknownCode(text, list: name, known: known, at: declaration.value?.span ?? declaration.span))
    }
}
