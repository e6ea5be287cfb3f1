extension String {
    /// Whether two texts have the same code points.
    ///
    /// Swift's `==` also takes texts for equal that Unicode calls equivalent (`é` as one code point and
    /// as two). Names and values of records are compared as the platforms compare them: exactly.
    package func isSame(as other: String) -> Bool {
        guard self == other else { return false }
        // Equal in Swift's sense: only texts beyond ASCII may still differ.
        let left = utf8.span
        let right = other.utf8.span
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }

    /// A stretch of bytes that is known to be UTF-8; other bytes become U+FFFD.
    init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
        if let text = String(validating: bytes, range) {
            self = text
        } else {
            self.init(decoding: [UInt8](copying: bytes, range), as: UTF8.self)
        }
    }

    /// A stretch of bytes, if it is UTF-8.
    init?(validating bytes: Span<UInt8>, _ range: Range<Int>) {
        guard let text = try? UTF8Span(validating: bytes.extracting(range)) else { return nil }
        self.init(copying: text)
    }
}

extension [UInt8] {
    /// A copy of a stretch of bytes.
    init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
        self = []
        reserveCapacity(range.count)
        for index in range { append(bytes[index]) }
    }
}
