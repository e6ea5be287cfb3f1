import CLibYAML

/// The event parser of libyaml with its memory kept in order.
///
/// It gives events with byte ranges, and knows nothing of limits, findings, or the subset. The C parser
/// may not move (it keeps a pointer into itself), so it lives on the heap; its input is kept as a copy
/// that lives as long.
struct LibYAMLParser: ~Copyable {
    /// What the parser came to.
    enum Step {
        case event(YAMLEvent)
        /// Why there is no event, and will be none.
        case problem(YAMLProblem)
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let count: Int
    private var offsets: CodePointOffsets
    /// Where the content begins in the file.
    private let first: Int
    /// The place from which the parser counts.
    private var start: (byte: Int, codePoint: Int)

    /// Starts on a text that the text check has let through.
    init(_ text: CheckedText) {
        parser = .allocate(capacity: 1)
        first = text.first
        start = (text.first, 0)
        // Never empty: the C side wants an address. The byte order mark stays out.
        let content = text.bytes[text.first...]
        count = content.count
        input = .allocate(capacity: max(1, count))
        _ = input.initialize(from: content)
        offsets = text.offsets
        begin()
    }

    private func begin() {
        // Only the lack of memory makes it fail; the first event then carries the failure.
        _ = yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let position = start.byte - first
        yaml_parser_set_input_string(parser, input.baseAddress?.advanced(by: position), count - position)
    }

    /// Starts anew at a later place, as if the text began there.
    mutating func restart(at byte: Int) {
        for index in start.byte..<max(start.byte, byte) where input[index - first] & 0xC0 != 0x80 {
            start.codePoint += 1
        }
        start.byte = max(start.byte, byte)
        yaml_parser_delete(parser)
        begin()
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    /// The next event, or why there is none.
    mutating func next() -> Step {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return .problem(problem()) }
        defer { yaml_event_delete(&event) }
        let start = offset(event.start_mark)
        let range = start..<max(start, offset(event.end_mark))
        switch event.type {
        case YAML_STREAM_START_EVENT: return .event(YAMLEvent(kind: .streamStart, range: range))
        case YAML_DOCUMENT_START_EVENT: return .event(YAMLEvent(kind: .documentStart, range: range))
        case YAML_DOCUMENT_END_EVENT: return .event(YAMLEvent(kind: .documentEnd, range: range))
        case YAML_ALIAS_EVENT:
            let name = text(event.data.alias.anchor) ?? ""
            return .event(YAMLEvent(kind: .alias(name), range: range))
        case YAML_SCALAR_EVENT: return .event(scalar(event, range))
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            let kind = YAMLEvent.Kind.sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
            return .event(
                YAMLEvent(kind: kind, anchor: text(data.anchor), hasTag: data.tag != nil, range: range))
        case YAML_SEQUENCE_END_EVENT: return .event(YAMLEvent(kind: .sequenceEnd, range: range))
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            let kind = YAMLEvent.Kind.mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
            return .event(
                YAMLEvent(kind: kind, anchor: text(data.anchor), hasTag: data.tag != nil, range: range))
        case YAML_MAPPING_END_EVENT: return .event(YAMLEvent(kind: .mappingEnd, range: range))
        default: return .event(YAMLEvent(kind: .streamEnd, range: range))
        }
    }

    private func scalar(_ event: yaml_event_t, _ range: Range<Int>) -> YAMLEvent {
        let data = event.data.scalar
        let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
        let style: YAMLScalar.Style =
            switch data.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        let kind = YAMLEvent.Kind.scalar(text: String(decoding: bytes, as: UTF8.self), style: style)
        return YAMLEvent(kind: kind, anchor: text(data.anchor), hasTag: data.tag != nil, range: range)
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    /// The marks of the parser count code points.
    private mutating func offset(_ mark: yaml_mark_t) -> Int {
        offsets.byteOffset(ofCodePoint: start.codePoint + mark.index)
    }

    private mutating func problem() -> YAMLProblem {
        let failed = parser.pointee
        let isReader = failed.error == YAML_READER_ERROR
        let hasContext = failed.context != nil && !isReader
        return YAMLProblem(
            context: failed.context.map { String(cString: $0) } ?? "",
            contextOffset: hasContext ? offset(failed.context_mark) : nil,
            problem: failed.problem.map { String(cString: $0) } ?? "no memory left",
            // The reader gives bytes, everything else marks.
            offset: isReader ? start.byte + failed.problem_offset : offset(failed.problem_mark))
    }
}
