/// One step of the parser: what begins or ends where, in bytes of the file.
struct YAMLEvent {
    /// What the parser met.
    enum Kind {
        case streamStart
        case streamEnd
        /// `hasDirectives` tells whether `%YAML` or `%TAG` lines stand before it.
        case documentStart(hasDirectives: Bool)
        case documentEnd
        case alias(String)
        case scalar(text: String, style: YAMLScalar.Style)
        case sequenceStart(isFlow: Bool)
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd
    }

    var kind: Kind
    /// The name after `&`, where there is one.
    var anchor: String?
    /// Whether a tag (`!name`) stands before the node.
    var hasTag = false
    /// From the first byte (properties included) to behind the last one, as the parser sees it.
    var range: Range<Int>
}
