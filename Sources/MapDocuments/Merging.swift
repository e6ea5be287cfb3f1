package import MapSource

extension PairDocument {
    /// Puts the files of one folder together; a name that stands in two of them is a finding.
    package static func merged(_ pieces: [PairDocument]) -> Checked<PairDocument> {
        guard var whole = pieces.first else { return Checked(nil) }
        var findings: [Diagnostic] = []
        for piece in pieces.dropFirst() {
            whole.files += piece.files
            if whole.sides.isEmpty { whole.sides = piece.sides }
            whole.hasSides = whole.hasSides || piece.hasSides
            whole.requires += piece.requires
            whole.options = joined(whole.options, piece.options, "options", &findings)
            whole.ensure = joined(whole.ensure, piece.ensure, "ensured records", &findings)
            whole.forms = joined(whole.forms, piece.forms, "forms", &findings)
            whole.flows = joined(whole.flows, piece.flows, "flows", &findings)
            whole.records = joined(whole.records, piece.records, "records", &findings)
            whole.dictionaries = joined(whole.dictionaries, piece.dictionaries, "dictionaries", &findings)
        }
        return Checked(whole, findings)
    }
}

extension PlatformDocument {
    /// Puts the files of one folder together; a name that stands in two of them is a finding.
    package static func merged(_ pieces: [PlatformDocument]) -> Checked<PlatformDocument> {
        guard var whole = pieces.first else { return Checked(nil) }
        var findings: [Diagnostic] = []
        for piece in pieces.dropFirst() {
            whole.files += piece.files
            whole.settings = joined(whole.settings, piece.settings, "settings", &findings)
            whole.profiles = joined(whole.profiles, piece.profiles, "profiles", &findings)
            whole.records = joined(whole.records, piece.records, "records", &findings)
            whole.codes = joined(whole.codes, piece.codes, "lists of codes", &findings)
            whole.parts = joined(whole.parts, piece.parts, "keys of a platform", &findings)
            whole.operations = joined(whole.operations, piece.operations, "operations", &findings)
        }
        return Checked(whole, findings)
    }
}

private func joined<Value>(
    _ left: [Named<Value>], _ right: [Named<Value>], _ what: String, _ findings: inout [Diagnostic]
) -> [Named<Value>] {
    var result = left
    for entry in right {
        if let first = left.first(where: { $0.name == entry.name }) {
            findings.append(
                .nameGivenTwice(entry.name, what: what, at: entry.nameSpan, first: first.nameSpan))
        } else {
            result.append(entry)
        }
    }
    return result
}
