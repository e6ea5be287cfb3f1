/// A node as it is laid out: like ``YAMLNode``, but with aliases and anchors as they are written.
struct FormatNode {
    /// What stands there.
    indirect enum Content {
        case alias(String)
        case scalar(text: String, style: YAMLScalar.Style)
        case sequence([FormatNode], isFlow: Bool)
        case mapping([FormatMember], isFlow: Bool)
    }

    var content: Content
    /// The name after `&`, where there is one.
    var anchor: String?
    /// From the first byte, properties included, to behind the last one.
    var range: Range<Int>

    /// Whether nothing is written for it, as for the value of `key:`.
    var isNothing: Bool {
        if case .scalar(let text, .plain) = content { return text.isEmpty && anchor == nil }
        return false
    }

    /// Whether it is laid out by indentation.
    var isBlock: Bool {
        switch content {
        case .alias, .scalar: false
        case .sequence(_, let isFlow), .mapping(_, let isFlow): !isFlow
        }
    }
}
