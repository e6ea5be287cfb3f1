import MapSource

/// Names for findings that stay the same when lines move, so that other tools know an old one again.
struct Fingerprint {
    /// How often each name was given; equal findings on equal lines get a number.
    private var counts: [UInt64: Int] = [:]

    /// The name of a finding: made of its code, its file and the text of its line.
    mutating func name(of finding: Diagnostic) -> String {
        var parts = [finding.code, finding.message]
        if let span = finding.span {
            let line = span.file.lineText(span.start.line).drop { $0 == " " || $0 == "\t" }
            parts += [span.file.name, String(line)]
        }
        let hash = Self.hash(parts.joined(separator: "\u{0}"))
        counts[hash, default: 0] += 1
        let number = counts[hash, default: 1]
        return Self.hexadecimal(hash) + (number == 1 ? "" : "-\(number)")
    }

    /// FNV-1a with 64 bits: the same in every run, unlike Swift's own hashes.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func hexadecimal(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
