import MapCompiler
import MapDocuments
import MapExpressions
import MapSource
import MapValues

/// The names that `mapctl eval` puts in reach, and their values.
struct EvaluationScope {
    let scope: ExpressionScope
    let roots: ExpressionRoots

    /// A record (declared by a platform, or by what stands in it) and further variables.
    ///
    /// - Parameters:
    ///   - record: the JSON of the record, `nil` for none.
    ///   - platform: the platform and kind that declare it, `nil` for none.
    ///   - variables: the values of further names.
    ///   - facilities: forms of text and time zones.
    /// - Returns: the scope, unless the platform has no such record, and what was found on the way.
    static func make(
        record: Value?, platform: (document: PlatformDocument, type: String)?, variables: Fields,
        facilities: ExpressionFacilities
    ) -> Checked<EvaluationScope> {
        var inferred = InferredDeclarations()
        let further = variables.members.map { member in
            ExpressionVariable(member.name, inferred.type(of: member.value, name: member.name))
        }
        var roots = variables.members.map { ExpressionRoots.Root.raw($0.value) }
        if let platform {
            roots.insert(record.map { .raw($0) } ?? .missing, at: 0)
            let checked = RecordExpressions.scope(
                record: platform.type, of: platform.document, further: further, records: inferred.records,
                facilities: facilities)
            return Checked(
                checked.value.map { EvaluationScope(scope: $0, roots: ExpressionRoots(roots)) },
                checked.diagnostics)
        }
        var names = further
        if let record {
            let name = RecordExpressions.variable
            names.insert(ExpressionVariable(name, inferred.type(of: record, name: name)), at: 0)
            roots.insert(.raw(record), at: 0)
        }
        let scope = ExpressionScope(
            variables: names, records: inferred.records,
            implicitRecord: record == nil ? nil : RecordExpressions.variable, facilities: facilities)
        return Checked(EvaluationScope(scope: scope, roots: ExpressionRoots(roots)))
    }

    /// The forms of text that need no settings, by the names that mappings have for them.
    static let forms: [String: @Sendable (String) -> String?] = {
        let named: [(String, TextForm)] = [
            ("trim", .trim), ("lower", .lower), ("upper", .upper), ("squeeze", .squeeze), ("digits", .digits),
            ("email", .email), ("path", .path), ("wall_clock", .wallClock),
        ]
        var forms: [String: @Sendable (String) -> String?] = [:]
        for (name, form) in named { forms[name] = { form.apply($0) } }
        return forms
    }()
}
