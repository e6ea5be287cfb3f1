import Foundation
import MapExpressions
import MapSource
import MapValues

/// Runs a case of the suite; knows no case by name.
///
/// A case passes when its value, its error, or its type is the expected one. Where it speaks of doubles, a
/// decimal stands for the double nearest to it: an expected double is compared so, and a case that fails
/// only because a double cannot hold a number that it writes out is run again with the double instead.
///
/// A case that does not pass is excluded only if what stopped it is a part that the language leaves out: a
/// finding or an error that says so, a declared type, a bound value, or the expected value itself.
struct ConformanceRunner {
    private let conformanceCase: ConformanceCase
    private let speaksOfDoubles: Bool

    static func run(_ conformanceCase: ConformanceCase) -> ConformanceOutcome {
        let runner = ConformanceRunner(
            conformanceCase: conformanceCase,
            speaksOfDoubles: ConformanceDoubles.areNamed(in: conformanceCase))
        let outcome = runner.outcome(of: conformanceCase.expression)
        if case .failed = outcome, runner.speaksOfDoubles,
            let other = ConformanceDoubles.readAsDoubles(conformanceCase.expression),
            runner.outcome(of: other) == .passedWithDecimals
        {
            return .passedWithDecimals
        }
        return outcome
    }

    private func outcome(of text: String) -> ConformanceOutcome {
        let environment = ConformanceEnvironment(conformanceCase)
        if let missing = environment.missing { return .excluded(missing) }
        let checked = ExpressionCompiler.check(
            ExpressionText(file: SourceFile(name: "case", text: text)), scope: environment.scope)
        guard let expression = checked.value else {
            let reasons = checked.diagnostics.compactMap(Self.reason)
            if let reason = reasons.first { return .excluded(reason) }
            return expectsError ? passed : .failed(checked.diagnostics.map(\.message).joined(separator: "; "))
        }
        if let type = conformanceCase.expected["deduced_type"] {
            guard let wanted = ConformanceTypes.type(type) else {
                return .excluded(ConformanceTypes.reason(type))
            }
            guard expression.type == wanted else { return .failed("type \(expression.type), not \(wanted)") }
        }
        if conformanceCase.isOnlyChecked { return passed }
        switch expression.evaluate(environment.roots) {
        case .success(let value): return compare(value)
        case .failure(let error):
            if expectsError { return passed }
            return Self.reason(error).map { .excluded($0) } ?? .failed(error.description)
        }
    }

    private var passed: ConformanceOutcome { speaksOfDoubles ? .passedWithDecimals : .passed }

    private var expectsError: Bool {
        conformanceCase.expected["error"] != nil || conformanceCase.expected["any_error"] != nil
    }

    private func compare(_ value: ExpressionValue) -> ConformanceOutcome {
        let shown = ValueText.shown(value)
        guard let wanted = conformanceCase.expected["value"]?.fields else {
            return .failed("\(shown), not an error")
        }
        if ConformanceValues.matches(value, wanted) { return passed }
        if let reason = ConformanceValues.reason(wanted) { return .excluded(reason) }
        return .failed("\(shown), not \(JSONWriter.text(.object(wanted)))")
    }

    /// The part that a finding says is left out, if that is what it says.
    private static func reason(_ finding: Diagnostic) -> ConformanceReason? {
        guard finding.code == "MAP-1810",
            let feature = LeftOutFeature.allCases.first(where: {
                finding.message.lowercased().hasPrefix($0.rawValue)
            })
        else { return nil }
        switch feature {
        case .unsignedIntegers: return .unsigned
        case .bytes: return .bytes
        case .protobufMessages: return .protobuf
        case .notANumber: return .notANumber
        case .bitOperations: return .bits
        case .networkAddresses: return .network
        case .blocks: return .block
        }
    }

    /// A decimal that would have to be infinite or not a number.
    private static func reason(_ error: EvaluationError) -> ConformanceReason? {
        switch error.kind {
        case .divisionByZero(.decimal): .notANumber
        case .unreadable(let text, .decimal):
            ["nan", "inf", "infinity"].contains(text.lowercased().drop { $0 == "-" || $0 == "+" })
                ? .notANumber : nil
        default: nil
        }
    }
}
