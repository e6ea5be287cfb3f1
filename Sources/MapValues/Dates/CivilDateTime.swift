/// A date and a time as a clock on a wall shows them, with its distance from Greenwich if that is known.
///
/// Knows no zones: ``TimeZoneRules`` does. Has no leap seconds, like all platforms.
package struct CivilDateTime: Sendable, Hashable {
    /// Seconds since 1970-01-01 00:00:00 on the same clock.
    package let wallSeconds: Int
    /// Parts of a second: 0 ... 999,999,999.
    package let nanoseconds: Int
    /// Seconds east of Greenwich; `nil` when it is not said.
    package let offset: Int?

    /// Seconds of a day.
    package static let daySeconds = 86_400

    package init(wallSeconds: Int, nanoseconds: Int = 0, offset: Int? = nil) {
        self.wallSeconds = wallSeconds
        self.nanoseconds = nanoseconds
        self.offset = offset
    }

    /// A moment on a clock so many seconds east of Greenwich.
    package init(instant: Int, nanoseconds: Int = 0, offset: Int) {
        self.init(wallSeconds: instant + offset, nanoseconds: nanoseconds, offset: offset)
    }

    /// The day.
    package var day: CivilDay {
        CivilDay(number: (wallSeconds - secondsOfDay) / Self.daySeconds)
    }

    /// Seconds since midnight.
    package var secondsOfDay: Int {
        let rest = wallSeconds % Self.daySeconds
        return rest < 0 ? rest + Self.daySeconds : rest
    }

    /// Seconds since 1970-01-01 00:00:00 at Greenwich; `nil` without an offset.
    package var instant: Int? { offset.map { wallSeconds - $0 } }

    /// The same moment on another clock; without an offset there is none to tell, and the clock is taken
    /// for the other one.
    package func moved(toOffset other: Int) -> CivilDateTime {
        guard let instant else {
            return CivilDateTime(wallSeconds: wallSeconds, nanoseconds: nanoseconds, offset: other)
        }
        return CivilDateTime(instant: instant, nanoseconds: nanoseconds, offset: other)
    }
}

extension CivilDateTime {
    /// The date and time in a form.
    ///
    /// Digits behind the second are cut off, not rounded; where the form wants an offset and none is known,
    /// none is written. A form without seconds, or with an offset in hours, leaves the rest out.
    package func text(_ form: DateTimeForm) -> String {
        let (year, month, day) = day.parts
        var text = "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
        guard let clock = form.clock else { return text }
        let seconds = secondsOfDay
        text += clock.separator.rawValue
        text += "\(Self.digits(seconds / 3600, 2)):\(Self.digits(seconds / 60 % 60, 2))"
        if clock.hasSeconds {
            text += ":" + Self.digits(seconds % 60, 2)
            if clock.fractionDigits > 0 {
                text += "." + Self.digits(nanoseconds, 9).prefix(clock.fractionDigits)
            }
        }
        if let offset, let style = form.offset { text += Self.offsetText(offset, style) }
        return text
    }

    private static func offsetText(_ offset: Int, _ style: DateTimeForm.Offset) -> String {
        let size = abs(offset)
        let sign = offset < 0 ? "-" : "+"
        let hours = digits(size / 3600, 2)
        let minutes = digits(size / 60 % 60, 2)
        return switch style {
        case .letterZ: offset == 0 ? "Z" : "\(sign)\(hours):\(minutes)"
        case .withColon: "\(sign)\(hours):\(minutes)"
        case .plain: "\(sign)\(hours)\(minutes)"
        case .hours: size % 3600 == 0 ? "\(sign)\(hours)" : "\(sign)\(hours):\(minutes)"
        case .spacedPlain: " \(sign)\(hours)\(minutes)"
        case .spacedWithColon: " \(sign)\(hours):\(minutes)"
        }
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
