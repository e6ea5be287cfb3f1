import Foundation
import MapExpressions
import MapValues

/// The names and values that a case declares.
struct ConformanceEnvironment {
    let scope: ExpressionScope
    let roots: ExpressionRoots
    /// What a declared type or a bound value needs that the language leaves out.
    let missing: ConformanceReason?

    init(_ conformanceCase: ConformanceCase) {
        var variables: [ExpressionVariable] = []
        var functions: [FunctionDeclaration] = []
        var roots: [ExpressionRoots.Root] = []
        var missing: ConformanceReason?
        for entry in conformanceCase.environment {
            guard let fields = entry.fields else { continue }
            if let name = fields["ident"]?.text, let written = fields["type"] {
                let type = ConformanceTypes.type(written)
                if type == nil { missing = ConformanceTypes.reason(written) }
                variables.append(ExpressionVariable(name, type ?? .dyn))
                let bound = conformanceCase.bindings[name]?.fields
                let value = bound.flatMap(ConformanceValues.value)
                if let bound, value == nil {
                    missing = missing ?? ConformanceValues.reason(bound) ?? .protobuf
                }
                roots.append(value.map { .value($0) } ?? .missing)
            } else if let name = fields["function"]?.text {
                functions.append(
                    FunctionDeclaration(
                        name, .general, "", (fields["overloads"]?.elements ?? []).compactMap(Self.overload)))
            }
        }
        for member in conformanceCase.bindings.members
        where !variables.contains(where: { $0.name == member.name }) {
            let value = member.value.fields.flatMap(ConformanceValues.value)
            if value == nil { missing = member.value.fields.flatMap(ConformanceValues.reason) ?? .protobuf }
            variables.append(ExpressionVariable(member.name, .dyn))
            roots.append(value.map { .value($0) } ?? .missing)
        }
        scope = ExpressionScope(
            variables: variables, facilities: ExpressionFacilities(zoneOffset: Self.zoneOffset),
            mode: conformanceCase.isChecked ? .strict : .lenient, container: conformanceCase.container,
            functions: functions)
        self.roots = ExpressionRoots(roots)
        self.missing = missing
    }

    private static func overload(_ value: Value) -> FunctionOverload? {
        guard let fields = value.fields, let result = fields["result"].flatMap(ConformanceTypes.type) else {
            return nil
        }
        let given = fields["params"]?.elements ?? []
        let parameters = given.compactMap(ConformanceTypes.type)
        guard parameters.count == given.count else { return nil }
        return FunctionOverload(
            fields["instance"] == .bool(true) ? .receiver : .global, parameters, result
        ) { (_) throws(EvaluationError) in throw EvaluationError(.unknownFunction("declared only")) }
    }

    private static func zoneOffset(_ zone: String, _ secondsSince1970: Int) -> Int? {
        TimeZone(identifier: zone)?.secondsFromGMT(
            for: Date(timeIntervalSince1970: TimeInterval(secondsSince1970)))
    }
}
