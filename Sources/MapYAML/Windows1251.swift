/// Shows what bytes would say in the old encoding of Russian Windows, for the hint that a file is in it.
enum Windows1251 {
    /// The word around an offset, read as windows-1251; `nil` unless it is a word of Russian letters.
    static func sample(_ bytes: [UInt8], around offset: Int) -> String? {
        var start = offset
        var end = offset
        while start > 0, letter(bytes[start - 1]) != nil, offset - start < 20 { start -= 1 }
        while end < bytes.count, letter(bytes[end]) != nil, end - offset < 20 { end += 1 }
        guard end - start >= 3 else { return nil }
        var text = String.UnicodeScalarView()
        for byte in bytes[start..<end] {
            if let scalar = letter(byte) { text.append(scalar) }
        }
        return String(text)
    }

    /// The letter that a byte stands for: А to я, Ё, ё.
    private static func letter(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0xC0...0xFF: Unicode.Scalar(0x410 + UInt32(byte) - 0xC0)
        case 0xA8: "Ё"
        case 0xB8: "ё"
        default: nil
        }
    }
}
