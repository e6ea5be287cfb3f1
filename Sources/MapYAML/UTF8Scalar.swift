/// One character read from bytes: strict UTF-8, without surrogates and overlong forms.
enum UTF8Scalar {
    /// The character that begins at an offset and its length in bytes; `nil` when it is not UTF-8.
    static func decode(_ bytes: [UInt8], at index: Int) -> (value: Unicode.Scalar, length: Int)? {
        let lead = UInt32(bytes[index])
        let length: Int
        var value: UInt32
        switch lead {
        case 0..<0x80: return (Unicode.Scalar(UInt8(lead)), 1)
        case 0xC2..<0xE0: (length, value) = (2, lead & 0x1F)
        case 0xE0..<0xF0: (length, value) = (3, lead & 0x0F)
        case 0xF0..<0xF5: (length, value) = (4, lead & 0x07)
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        for next in 1..<length {
            let byte = UInt32(bytes[index + next])
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | byte & 0x3F
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
        guard !isOverlong, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }
}
