import MapValues

/// A piece of a checked expression: every name is resolved, every operator knows what it works on.
package struct ExpressionNode: Sendable {
    /// What the piece is.
    package indirect enum Kind: Sendable {
        case literal(ExpressionValue)
        /// A declared variable, by its slot.
        case variable(Int)
        /// A name that a macro declares, by its place in the frame.
        case local(Int)
        /// A field of a declared record; null where it, or the record, is absent.
        case field(ExpressionNode, FieldStep, Access)
        /// Whether a field of a declared record is there and not absent.
        case hasField(ExpressionNode, FieldStep)
        /// A member of a map, or of something of which the type is not known.
        case member(ExpressionNode, String, Access)
        case hasMember(ExpressionNode, String)
        case index(ExpressionNode, ExpressionNode, Access)
        case not(ExpressionNode)
        case negate(ExpressionNode)
        /// `+ - * / %`; the left operand is first.
        case arithmetic(BinaryOperator, ArithmeticForm, ExpressionNode, ExpressionNode)
        /// `== != < <= > >=`; the left operand is first.
        case comparison(BinaryOperator, ComparisonForm, ExpressionNode, ExpressionNode)
        /// `element in container`.
        case isIn(ExpressionNode, ExpressionNode)
        /// `&&` between two or more.
        case all([ExpressionNode])
        /// `||` between two or more.
        case any([ExpressionNode])
        case conditional(ExpressionNode, ExpressionNode, ExpressionNode)
        case list([Element])
        case map([Entry])
        case call(FunctionCall)
        case comprehension(Comprehension)
        /// `cel.bind(name, value, body)`.
        case bind(local: Int, value: ExpressionNode, body: ExpressionNode)
        /// `x.optMap(name, body)` and `x.optFlatMap(name, body)`.
        case optionalMap(ExpressionNode, local: Int, body: ExpressionNode, OptionalMapForm)
        /// `round(x, step, mode)`; divisions in the value have the form ``ArithmeticForm/fraction``.
        case round(ExpressionNode, step: ExpressionNode, mode: ExpressionNode)
        /// What lenient checking let through; fails when it is evaluated.
        case failure(EvaluationError.Kind)
    }

    /// What a body of `optMap` or `optFlatMap` gives.
    package enum OptionalMapForm: Sendable, Hashable {
        case value
        case optional
    }

    /// An element of a list that is written out.
    package struct Element: Sendable {
        /// The element, or an optional that holds it.
        package let value: ExpressionNode
        /// Whether it may be left out.
        package let presence: Presence
    }

    /// An entry of a map that is written out.
    package struct Entry: Sendable {
        /// What stands before the colon.
        package let key: ExpressionNode
        /// What stands behind it, or an optional that holds it.
        package let value: ExpressionNode
        /// Whether it may be left out.
        package let presence: Presence
    }

    /// What the piece is, with the pieces inside it.
    package var kind: Kind
    /// The type of its value, where it is not null.
    package var type: ExpressionType
    /// Where it stands in the text of the expression, in bytes.
    package var range: Range<Int>
}

extension ExpressionNode {
    /// The value, if it is written out.
    package var literal: ExpressionValue? { if case .literal(let value) = kind { value } else { nil } }

    /// Whether it is a field of a declared record.
    var isField: Bool { if case .field = kind { true } else { false } }

    /// Whether it is a map, as far as its type is known.
    var isMap: Bool { if case .map = type { true } else { false } }

    /// The declared variable and the field names that lead from it to this value, if it is such a path.
    package var fieldPath: (slot: Int, names: [String])? {
        switch kind {
        case .variable(let slot): (slot, [])
        case .field(let base, let step, .plain):
            if let path = base.fieldPath { (path.slot, path.names + [step.name]) } else { nil }
        default: nil
        }
    }
}
