import MapValues

/// A piece of an expression as it was written, before names and types are looked at.
struct SyntaxNode: Sendable {
    indirect enum Kind: Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case decimal(ExactDecimal)
        case wide(WideDecimal)
        case string(String)
        /// A name; absolute with a point in front of it.
        case name(String, isAbsolute: Bool)
        case select(SyntaxNode, member: Word, access: Access)
        case index(SyntaxNode, SyntaxNode, access: Access)
        /// A call, of a receiver where something stands before the point.
        case call(receiver: SyntaxNode?, function: Word, arguments: [SyntaxNode])
        case list([Element])
        case map([Entry])
        case not(SyntaxNode)
        case negate(SyntaxNode)
        case binary(BinaryOperator, SyntaxNode, SyntaxNode)
        /// A chain of operands between the same operator.
        case all([SyntaxNode])
        case any([SyntaxNode])
        case conditional(SyntaxNode, SyntaxNode, SyntaxNode)
        /// Stands where nothing could be read, or something that is left out; a finding has been made.
        case mistake
        /// A part of CEL that is left out, with a finding.
        case leftOut(LeftOutFeature)
    }

    /// A name with its place.
    struct Word: Sendable {
        var text: String
        var range: Range<Int>
    }

    struct Element: Sendable {
        var value: SyntaxNode
        var presence: Presence
    }

    struct Entry: Sendable {
        var key: SyntaxNode
        var value: SyntaxNode
        var presence: Presence
    }

    var kind: Kind
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
}
