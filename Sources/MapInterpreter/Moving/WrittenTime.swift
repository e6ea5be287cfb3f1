import MapProgram
import MapValues

/// A date and time as it stands in a text, to the second.
struct WrittenTime {
    /// Seconds since 1970 as if the clock on the wall were at Greenwich.
    let wallSeconds: Int
    /// Seconds east of Greenwich, if the text says so.
    let offset: Int?

    init(wallSeconds: Int) {
        self.wallSeconds = wallSeconds
        offset = nil
    }

    /// Reads `2024-12-29T14:05:13.000+03:00`, `2017-06-02 14:11:26 +0300`, `2024-05-01 10:00:00`, `2024-05-01`.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[start..<(start + count)] {
                guard byte >= 48, byte <= 57 else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
            (1...12).contains(month),
            day >= 1, day <= Self.daysIn(month, year)
        else { return nil }
        var seconds = Self.days(year, month, day) * 86_400
        var index = 10
        if bytes.count > 10 {
            guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
                bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let hour = number(11, 2),
                let minute = number(14, 2), let second = number(17, 2), hour < 24, minute < 60, second < 61
            else { return nil }
            seconds += hour * 3600 + minute * 60 + second
            index = 19
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
        }
        wallSeconds = seconds
        if index == bytes.count {
            offset = nil
            return
        }
        if bytes[index] == UInt8(ascii: " ") { index += 1 }
        guard let shift = Self.offset(bytes[index...]) else { return nil }
        offset = shift
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
            return nil
        }
        let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard digits.count == 4, digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        let values = digits.map { Int($0) - 48 }
        let seconds = (values[0] * 10 + values[1]) * 3600 + (values[2] * 10 + values[3]) * 60
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// Days since 1970-01-01 in the Gregorian calendar.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func daysIn(_ month: Int, _ year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Seconds since 1970: by the offset that the text has, else by the zone of its field.
    func moment(of type: FieldType, zones: TimeZones) -> Int? {
        if let offset { return wallSeconds - offset }
        guard case .local(let zone) = type.kind, let guess = zones.offset(zone, wallSeconds),
            let shift = zones.offset(zone, wallSeconds - guess)
        else { return nil }
        return wallSeconds - shift
    }

    // MARK: Text

    /// `2024-05-01`.
    var date: String {
        let days = (wallSeconds >= 0 ? wallSeconds : wallSeconds - 86_399) / 86_400 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private var clock: String {
        let inDay = ((wallSeconds % 86_400) + 86_400) % 86_400
        return "\(padded(inDay / 3600, 2)):\(padded(inDay / 60 % 60, 2)):\(padded(inDay % 60, 2))"
    }

    /// `2024-05-01 10:00:00`.
    var local: String { "\(date) \(clock)" }

    /// `2024-05-01T10:00:00+03:00`.
    func instant(offset: Int) -> String {
        let size = abs(offset)
        return
            "\(date)T\(clock)\(offset < 0 ? "-" : "+")\(padded(size / 3600, 2)):\(padded(size / 60 % 60, 2))"
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
