import MapValues

/// Reads dates, times and offsets from text, digit by digit.
struct TimeTextReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { index == bytes.count }

    /// `2024-05-01`, or with a time behind it, as RFC 3339 writes them.
    mutating func readCivilTime() -> CivilDateTime? {
        guard let year = readDigits(4), skip("-"), let month = readDigits(2), skip("-"),
            let day = readDigits(2), let date = CivilDay(year: year, month: month, day: day)
        else { return nil }
        var seconds = date.number * CivilDateTime.daySeconds
        var nanoseconds = 0
        guard skip("T") || skip("t") || skip(" ") else { return CivilDateTime(wallSeconds: seconds) }
        guard let hour = readDigits(2), skip(":"), let minute = readDigits(2), hour < 24, minute < 60
        else { return nil }
        seconds += hour * 3600 + minute * 60
        if skip(":") {
            guard let second = readDigits(2), second < 60 else { return nil }
            seconds += second
            if skip(".") {
                guard let nanosecond = readFraction() else { return nil }
                nanoseconds = nanosecond
            }
        }
        return CivilDateTime(wallSeconds: seconds, nanoseconds: nanoseconds)
    }

    /// The clock reading that a whole text is; `nil` for anything else.
    static func civilTime(_ text: String) -> CivilDateTime? {
        var reader = TimeTextReader(text)
        guard let time = reader.readCivilTime(), reader.isAtEnd else { return nil }
        return time
    }

    /// `Z` or `+03:00`, in seconds.
    mutating func readOffset() -> Int? {
        if skip("Z") || skip("z") { return 0 }
        guard let first = peek(), first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return nil }
        return readFixedOffset()
    }

    /// `+03:00`, `-02:30`, or `03:00`, in seconds.
    mutating func readFixedOffset() -> Int? {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        guard let hours = readDigits(2), skip(":"), let minutes = readDigits(2), hours < 24, minutes < 60
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return isNegative ? -seconds : seconds
    }

    private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
        index += 1
        return true
    }

    private mutating func readDigits(_ count: Int) -> Int? {
        guard index + count <= bytes.count else { return nil }
        var value = 0
        for _ in 0..<count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
            index += 1
        }
        return value
    }

    /// One to nine digits behind the point, as nanoseconds.
    private mutating func readFraction() -> Int? {
        var value = 0
        var count = 0
        while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
            guard count < 9 else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            count += 1
            index += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<9 { value *= 10 }
        return value
    }
}
