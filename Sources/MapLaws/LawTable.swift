package import MapProgram
package import MapSource

/// The law class of every link of a pair, proved or tested.
///
/// This target takes a program and gives a class for each link, with a value that did not come back where
/// there is one. It runs links by the interpreter; it knows no YAML and no file.
package struct LawTable: Sendable {
    /// The rows in the order of the pair.
    package let rows: [LawRow]

    /// The classes of all links, or of those that demand one.
    package init(of program: MappingProgram, onlyDemanded: Bool = false) {
        let algebra = LinkAlgebra(program: program)
        rows = program.records.flatMap { record in
            LinkPath.all(of: record).compactMap { path in
                if onlyDemanded, path.link.requiredLaw == nil { return nil }
                return Self.row(path, of: record, in: program, algebra)
            }
        }
    }

    private static func row(
        _ path: LinkPath, of record: RecordProgram, in program: MappingProgram, _ algebra: LinkAlgebra
    ) -> LawRow {
        let claim = algebra.claim(of: path.link, isPicked: path.isPicked)
        let origin = record.origins[path.link.origin]
        var row = LawRow(
            link: origin.name, span: origin.span, law: claim.law, claimed: claim.law, evidence: .proved,
            reason: claim.reason,
            counterexample: nil, required: path.link.requiredLaw?.law,
            requiredSpan: path.link.requiredLaw?.span)
        guard claim.law != .oneWay else { return row }
        let trial = LawTrial(path, of: record, in: program).run()
        row.counterexample = trial.counterexample
        if !claim.isProved { row.evidence = .tested(count: trial.count) }
        if claim.law < trial.law {
            row.law = trial.law
            row.evidence = .tested(count: trial.count)
            row.reason = "a value did not come back as it was"
        }
        return row
    }

    /// The links that keep less than they demand.
    package var findings: [Diagnostic] {
        rows.compactMap { row in
            guard let required = row.required, required < row.law else { return nil }
            return .lawNotKept(row, required: required)
        }
    }
}
