/// Text forms, for what is ASCII where letters or blanks count; the walk does the others.
extension Machine {
    /// A text register in a form.
    mutating func form(_ cell: Cell, _ plan: FormPlan) -> Changed {
        guard let (offset, count) = plain(cell) else { return .declined }
        let isSource = cell.kind == Cell.Kind.text
        switch plan.kind {
        case .trim: return trimmed(offset, count, isSource)
        case .lower: return cased(offset, count, isSource, from: UInt8(ascii: "A"))
        case .upper: return cased(offset, count, isSource, from: UInt8(ascii: "a"))
        case .digits:
            guard let start = scratch(count) else { return .declined }
            let length = collectDigits(offset, count, to: start)
            return length == 0 ? .unfit : .text(offset: start, count: length, isSource: true)
        case .phone: return phone(offset, count, plan)
        }
    }

    private mutating func trimmed(_ offset: Int, _ count: Int, _ isSource: Bool) -> Changed {
        let text = bytes.view
        var start = offset
        var end = offset &+ count
        while start < end, isBlank(text[start]) { start &+= 1 }
        while end > start, isBlank(text[end &- 1]) { end &-= 1 }
        // Unicode has further blanks, none of them ASCII.
        if start < end, text[start] >= 0x80 || text[end &- 1] >= 0x80 { return .declined }
        return .text(offset: start, count: end &- start, isSource: isSource)
    }

    private mutating func isBlank(_ byte: UInt8) -> Bool {
        byte == JSONByte.space || (byte >= 0x09 && byte <= 0x0D)
    }

    /// Letters of the other case changed; `from` is the first letter to change.
    private mutating func cased(_ offset: Int, _ count: Int, _ isSource: Bool, from first: UInt8) -> Changed {
        let text = bytes.view
        var isChanged = false
        for position in offset..<(offset &+ count) {
            let byte = text[position]
            if byte >= 0x80 { return .declined }
            if byte &- first < 26 { isChanged = true }
        }
        if !isChanged { return .text(offset: offset, count: count, isSource: isSource) }
        guard let start = scratch(count) else { return .declined }
        for position in 0..<count {
            let byte = text[offset &+ position]
            text[start &+ position] = byte &- first < 26 ? byte ^ 0x20 : byte
        }
        return .text(offset: start, count: count, isSource: isSource)
    }

    /// Copies the digits of a text; gives how many there are.
    @inline(__always) private mutating func collectDigits(_ offset: Int, _ count: Int, to start: Int) -> Int {
        let text = bytes.view
        var written = start
        for position in offset..<(offset &+ count) {
            let byte = text[position]
            text[written] = byte
            written &+= byte &- JSONByte.zero < 10 ? 1 : 0
        }
        return written &- start
    }

    /// `+`, the country, the number.
    private mutating func phone(_ offset: Int, _ count: Int, _ plan: FormPlan) -> Changed {
        let text = bytes.view
        // Room for the plus sign and the country in front of the digits.
        let room = 8
        guard let start = scratch(room &+ count &+ 8) else { return .declined }
        var first = start &+ room
        var length = collectDigits(offset, count, to: first)
        if length < plan.digits { return .unfit }
        if length == plan.digits &+ plan.trunkLength, starts(first, with: plan.trunk, plan.trunkLength) {
            first &+= plan.trunkLength
            length = plan.digits
        }
        if length == plan.digits {
            first &-= plan.countryLength
            for index in 0..<plan.countryLength {
                text[first &+ index] = UInt8(
                    truncatingIfNeeded: plan.country >> UInt64(truncatingIfNeeded: index &* 8))
            }
            length &+= plan.countryLength
        }
        first &-= 1
        text[first] = UInt8(ascii: "+")
        return .text(offset: first, count: length &+ 1, isSource: true)
    }

    private mutating func starts(_ offset: Int, with word: UInt64, _ count: Int) -> Bool {
        (bytes.view.word(offset) ^ word) & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1) == 0
    }
}
