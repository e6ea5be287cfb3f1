import MapValues

/// The distinguished encoding of ASN.1 (X.690), as much as a certificate needs.
enum DER {
    static let ecdsaWithSHA256: [UInt8] = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]
    static let commonName: [UInt8] = [0x06, 0x03, 0x55, 0x04, 0x03]
    static let subjectAlternativeName: [UInt8] = [0x06, 0x03, 0x55, 0x1D, 0x11]
    static let basicConstraints: [UInt8] = [0x06, 0x03, 0x55, 0x1D, 0x13]

    /// A value behind its tag and its length.
    static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        [tag] + length(content.count) + content
    }

    static func sequence(_ parts: [[UInt8]]) -> [UInt8] { tagged(0x30, parts.flatMap(\.self)) }

    static func set(_ parts: [[UInt8]]) -> [UInt8] { tagged(0x31, parts.flatMap(\.self)) }

    /// Whole bytes of bits.
    static func bits(_ bytes: [UInt8]) -> [UInt8] { tagged(0x03, [0x00] + bytes) }

    static func text(_ text: String) -> [UInt8] { tagged(0x0C, Array(text.utf8)) }

    /// The beginning of a day, as years to 2049 and as later ones are written.
    static func time(_ day: CivilDay) -> [UInt8] {
        let (year, month, number) = day.parts
        let rest = [month, number].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() + "000000Z"
        if (1950...2049).contains(year) {
            let two = year % 100
            return tagged(0x17, Array(((two < 10 ? "0\(two)" : "\(two)") + rest).utf8))
        }
        return tagged(0x18, Array("\(year)\(rest)".utf8))
    }

    private static func length(_ count: Int) -> [UInt8] {
        if count < 0x80 { return [UInt8(count)] }
        var bytes: [UInt8] = []
        var rest = count
        while rest > 0 {
            bytes.insert(UInt8(truncatingIfNeeded: rest), at: 0)
            rest >>= 8
        }
        return [0x80 | UInt8(bytes.count)] + bytes
    }
}
