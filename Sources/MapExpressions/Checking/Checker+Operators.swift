import MapSource
import MapValues

extension Checker {
    mutating func not(_ operand: ExpressionNode, _ range: Range<Int>) -> ExpressionNode {
        let type = unifier.shallow(operand.type)
        if type != .bool, !type.isDynamic, scope.mode == .strict {
            report({ .notACondition(type, of: "!", at: $0) }, at: operand.range)
        }
        return ExpressionNode(kind: .not(operand), type: .bool, range: range)
    }

    mutating func negate(_ operand: ExpressionNode, _ range: Range<Int>) -> ExpressionNode {
        let type = unifier.shallow(operand.type)
        if type.isNumeric || type.isDynamic || type == .duration || scope.mode == .lenient {
            return ExpressionNode(kind: .negate(operand), type: type, range: range)
        }
        return mistake(.noOverload("-", [type]), at: range) { .noOperator("-", [type], at: $0) }
    }

    mutating func binary(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        switch symbol {
        case .equal, .notEqual: equality(symbol, left, right, range)
        case .less, .lessOrEqual, .greater, .greaterOrEqual: ordering(symbol, left, right, range)
        case .isIn: membership(left, right, range)
        case .add, .subtract, .multiply, .divide, .remainder: arithmetic(symbol, left, right, range)
        }
    }

    private mutating func equality(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        let (first, second) = (unifier.shallow(left.type), unifier.shallow(right.type))
        if unifier.joined(first, second) == nil, scope.mode == .strict {
            reportOperator(symbol, left, right, range)
        }
        checkCode(of: left, right)
        checkCode(of: right, left)
        let form: ComparisonForm =
            first == .null || second == .null ? .null : comparisonForm(first, second) ?? .dynamic
        return ExpressionNode(kind: .comparison(symbol, form, left, right), type: .bool, range: range)
    }

    private mutating func ordering(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        let (first, second) = (unifier.shallow(left.type), unifier.shallow(right.type))
        var form = ComparisonForm.dynamic
        if !first.isDynamic, !second.isDynamic {
            if let found = comparisonForm(first, second), unifier.joined(first, second) != nil {
                form = found
            } else if scope.mode == .strict {
                reportOperator(symbol, left, right, range)
            }
        }
        return ExpressionNode(kind: .comparison(symbol, form, left, right), type: .bool, range: range)
    }

    /// What two known types are compared as; `nil` when they are not ordered.
    private func comparisonForm(_ first: ExpressionType, _ second: ExpressionType) -> ComparisonForm? {
        switch (first, second) {
        case (.int, .int): .int
        case (.int, .decimal), (.decimal, .int), (.decimal, .decimal): .decimal
        case (.string, .string): .string
        case (.bool, .bool): .bool
        case (.timestamp, .timestamp): .timestamp
        case (.duration, .duration): .duration
        default: nil
        }
    }

    private mutating func membership(
        _ element: ExpressionNode, _ container: ExpressionNode, _ range: Range<Int>
    ) -> ExpressionNode {
        let type = unifier.shallow(container.type)
        switch type {
        case .list(let inner), .map(let inner, _):
            let isKnown = unifier.joined(inner, element.type) != nil
            let isNumeric = unifier.shallow(inner).isNumeric && unifier.shallow(element.type).isNumeric
            if !isKnown, !isNumeric, scope.mode == .strict {
                reportOperator(.isIn, element, container, range)
            }
        case .dyn, .unknown, .mistaken: break
        case .null, .bool, .int, .decimal, .string, .timestamp, .duration, .optional, .record, .type, .opaque,
            .parameter:
            if scope.mode == .strict { reportOperator(.isIn, element, container, range) }
        }
        if case .list(let elements) = container.kind {
            for other in elements { checkCode(of: element, other.value) }
        }
        return ExpressionNode(kind: .isIn(element, container), type: .bool, range: range)
    }

    /// A text that is compared with a field of a closed code list has to be one of its codes.
    private mutating func checkCode(of field: ExpressionNode, _ other: ExpressionNode) {
        guard case .field(_, let step, _) = field.kind, let codes = step.declaration.codes,
            case .string(let code)? = other.literal, !code.isEmpty, !codes.contains(code),
            scope.mode == .strict
        else { return }
        let suggestion = NearMiss.suggestions(for: code, among: codes).first
        report({ .unknownCode(code, of: step.name, suggestion: suggestion, at: $0) }, at: other.range)
    }

    func reportedTypes(_ left: ExpressionNode, _ right: ExpressionNode) -> [ExpressionType] {
        [unifier.resolved(left.type), unifier.resolved(right.type)]
    }

    mutating func reportOperator(
        _ symbol: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: Range<Int>
    ) {
        let types = reportedTypes(left, right)
        if types.contains(.mistaken) { return }
        let rewriting = rewriting(left, as: right.type) ?? rewriting(right, as: left.type)
        report({ .noOperator(symbol.rawValue, types, rewriting: rewriting, at: $0) }, at: range)
    }

    /// What a value that is written out, or read as text, is written as to be of another type.
    private func rewriting(_ node: ExpressionNode, as type: ExpressionType) -> Diagnostic.Replacement? {
        guard let span = span(node.range), let text = rewritten(node.literal, as: unifier.shallow(type))
        else {
            return nil
        }
        return Diagnostic.Replacement(span, with: text)
    }

    private func rewritten(_ value: ExpressionValue?, as type: ExpressionType) -> String? {
        switch (value, type) {
        case (.string(let text)?, .int): Int(text).map(String.init)
        case (.string(let text)?, .decimal): DecimalText.read(text) == nil ? nil : text
        case (.string("true")?, .bool), (.string("false")?, .bool): value?.text
        case (.string(let text)?, .timestamp):
            Instant(rfc3339: text) == nil ? nil : "timestamp('\(text)')"
        case (.string(let text)?, .duration): TimeSpan(text: text) == nil ? nil : "duration('\(text)')"
        case (.int(let number)?, .string): "'\(number)'"
        case (.decimal(let number)?, .string): "'\(number)'"
        case (.bool(let flag)?, .string): "'\(flag)'"
        case (_, .list(let element)): rewritten(value, as: unifier.shallow(element))
        default: nil
        }
    }
}
