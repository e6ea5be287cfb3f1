/// One step of the parser: what begins or ends where, in bytes of the file.
struct YAMLEvent {
    /// What the parser met.
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias(String)
        case scalar(text: String, style: YAMLScalar.Style)
        case sequenceStart(isFlow: Bool)
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd

        /// Whether something begins, as opposed to the end of a list, mapping, or text.
        var isNew: Bool {
            switch self {
            case .alias, .scalar, .sequenceStart, .mappingStart: true
            case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd: false
            }
        }
    }

    var kind: Kind
    /// The name after `&`, where there is one.
    var anchor: String?
    /// Whether a tag (`!name`) stands before the node.
    var hasTag = false
    /// From the first byte (properties included) to behind the last one, as the parser sees it.
    var range: Range<Int>
}
