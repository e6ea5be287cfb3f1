package import MapDocuments
package import MapExpressions
import MapProgram
package import MapSource

/// The scope of expressions over one record of a platform, without a pair around it.
package enum RecordExpressions {
    /// The name of the record in the scope, whose fields are also in reach as bare names.
    package static let variable = "record"

    /// A scope in which `record` is a record of a platform, beside further variables.
    ///
    /// - Parameters:
    ///   - record: the name of the record. For example: `order`.
    ///   - document: the platform, put together from its files.
    ///   - further: variables that win over fields with the same name; their values follow the record's.
    ///   - records: the records that the further variables name.
    ///   - facilities: forms of text and time zones.
    /// - Returns: the scope, `nil` when the platform has no such record, and what was found on the way.
    package static func scope(
        record: String, of document: PlatformDocument, further: [ExpressionVariable],
        records: [RecordDeclaration] = [], facilities: ExpressionFacilities
    ) -> Checked<ExpressionScope> {
        var compiler = PlatformCompiler(document: document, settings: [:])
        let model = compiler.compile(codes: [:])
        let declarations = PlatformDeclarations(platform: model)
        guard let index = model.records.firstIndex(where: { $0.name == record }) else {
            return Checked(nil, compiler.findings)
        }
        let scope = ExpressionScope(
            variables: [ExpressionVariable(variable, .record(declarations.name(of: index)))] + further,
            records: declarations.records + records, implicitRecord: variable, facilities: facilities)
        return Checked(scope, compiler.findings)
    }

    /// A scope for each record of a platform, in which its fields are bare names.
    static func scopes(of document: PlatformDocument) -> [ExpressionScope] {
        var compiler = PlatformCompiler(document: document, settings: [:], everyProfile: true)
        let declarations = PlatformDeclarations(platform: compiler.compile(codes: [:]))
        return declarations.platform.records.indices.map { index in
            ExpressionScope(
                variables: [ExpressionVariable(variable, .record(declarations.name(of: index)))],
                records: declarations.records, implicitRecord: variable)
        }
    }
}
