import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// Tests what `requires:` says of the options, and of the accounts as far as they are known.
    mutating func checkRequirements() {
        let builder = ScopeBuilder(compiler: self)
        let scope = builder.requirements()
        for requirement in pair.requires {
            if let when = requirement.when { _ = check(when, scope: scope, expecting: .bool) }
            guard let that = requirement.that,
                let expression = check(that, scope: scope, expecting: .bool)
            else { continue }
            let read = expression.checked.root.fieldPathsRead
            // A choice that is missing has been reported.
            if read.contains(where: { $0.names.first.map(missingOptions.contains) ?? false }) { continue }
            let unknown = unknownAccount(in: read)
            if let side = unknown {
                reportUnchecked(requirement, side: side)
                continue
            }
            switch expression.checked.evaluate(builder.requirementRoots()) {
            case .success(.bool(true)): continue
            case .success:
                findings.append(
                    .requirementFails(
                        requirement.says?.text ?? that.text, condition: that.text, at: that.span,
                        notes: notes(on: read)))
            case .failure(let error):
                findings.append(.constantFails(that.text, error: error.description, at: that.span))
            }
        }
    }

    /// The side of which something is read that no snapshot says; `nil` when all is known.
    private func unknownAccount(in read: [(slot: Int, names: [String])]) -> String? {
        for path in read where path.slot == ScopeBuilder.accountSlot {
            guard let side = path.names.first else { continue }
            guard let snapshot = input.accounts[side]?.snapshot else { return side }
            let isKnown =
                switch path.names.dropFirst().first {
                case "versions"?: snapshot.versions != nil
                case "rights"?: snapshot.rights != nil
                case "access"?: snapshot.access != nil
                case "sites"?: snapshot.sites != nil
                default: true
                }
            if !isKnown { return side }
        }
        return nil
    }

    /// In a project somebody wants to run it, so what could not be checked is said.
    private mutating func reportUnchecked(_ requirement: RequirementDeclaration, side: String) {
        guard let chosen = input.chosen, let that = requirement.that,
            let connection = chosen.value.connections.first(where: { $0.name == side })?.value
        else { return }
        findings.append(
            .requirementUnchecked(
                requirement.says?.text ?? that.text, connection: connection.text, at: connection.span,
                requirement: that.span))
    }

    /// Where the values that a requirement reads were chosen or said.
    private func notes(on read: [(slot: Int, names: [String])]) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        for path in read {
            guard let name = path.names.first else { continue }
            if path.slot == ScopeSlot.options.rawValue,
                let chosen = input.options.last(where: { $0.name == name })
            {
                let note = Diagnostic.Note("`\(name)` is chosen here", at: chosen.value.span)
                if !notes.contains(note) { notes.append(note) }
            }
            if path.slot == ScopeBuilder.accountSlot, let snapshot = input.accounts[name]?.snapshot {
                let part = path.names.dropFirst().first ?? ""
                let spans = [
                    "versions": snapshot.versionsSpan, "rights": snapshot.rightsSpan,
                    "access": snapshot.access?.span, "sites": snapshot.sitesSpan,
                ]
                let note = Diagnostic.Note(
                    "so said the account on \(snapshot.taken.text)", at: spans[part] ?? snapshot.taken.span)
                if !notes.contains(note) { notes.append(note) }
            }
        }
        return notes
    }
}
