extension TimeSpan {
    /// A length from text: numbers with units, the way Go writes durations. For example: `1h45m`, `-1.5s`.
    ///
    /// Units are `h`, `m`, `s`, `ms`, `us`, `ns`; `0` needs none. `nil` when it is anything else or too long.
    package init?(text: String) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        if bytes.elementsEqual([UInt8(ascii: "0")]) {
            self.init(seconds: 0)
            return
        }
        guard !bytes.isEmpty else { return nil }
        var total: Int128 = 0
        while !bytes.isEmpty {
            guard let part = Self.readPart(&bytes) else { return nil }
            total += part
            guard total < Int128(1) << 100 else { return nil }
        }
        self.init(nanosecondCount: isNegative ? -total : total)
    }

    /// A length in nanoseconds; `nil` when it is too long.
    package init?(nanosecondCount count: Int128) {
        guard let seconds = Int(exactly: count / 1_000_000_000) else { return nil }
        self.init(seconds: seconds, nanoseconds: Int(count % 1_000_000_000))
    }

    /// One number with its unit, in nanoseconds; a fraction below a nanosecond is cut off.
    private static func readPart(_ bytes: inout ArraySlice<UInt8>) -> Int128? {
        var digits: Int128 = 0
        var digitCount = 0
        var fractionCount: Int?
        while let byte = bytes.first {
            if byte == UInt8(ascii: "."), fractionCount == nil {
                fractionCount = 0
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digitCount += 1
                guard digitCount <= 24 else { return nil }
                digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
                if let count = fractionCount { fractionCount = count + 1 }
            } else {
                break
            }
            bytes.removeFirst()
        }
        guard digitCount > 0, let unit = readUnit(&bytes) else { return nil }
        var value = digits * unit
        for _ in 0..<(fractionCount ?? 0) { value /= 10 }
        return value
    }

    /// The nanoseconds of a unit.
    private static func readUnit(_ bytes: inout ArraySlice<UInt8>) -> Int128? {
        let letters = bytes.prefix { $0 > UInt8(ascii: "9") || $0 < UInt8(ascii: ".") }
        bytes = bytes.dropFirst(letters.count)
        switch String(decoding: letters, as: UTF8.self) {
        case "h": return 3_600_000_000_000
        case "m": return 60_000_000_000
        case "s": return 1_000_000_000
        case "ms": return 1_000_000
        case "us", "µs", "μs": return 1000
        case "ns": return 1
        default: return nil
        }
    }
}

extension TimeSpan: CustomStringConvertible {
    /// Seconds. For example: `6347s`, `-1.5s`.
    package var description: String {
        var text = seconds < 0 || nanoseconds < 0 ? "-" : ""
        text += String(abs(seconds))
        if nanoseconds != 0 {
            var digits = String(abs(nanoseconds))
            digits = "." + String(repeating: "0", count: 9 - digits.utf8.count) + digits
            while digits.hasSuffix("0") { digits.removeLast() }
            text += digits
        }
        return text + "s"
    }
}
