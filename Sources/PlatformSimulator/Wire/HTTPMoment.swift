import MapValues

/// Moments as HTTP writes them (RFC 9110): `Sun, 06 Nov 1994 08:49:37 GMT`.
package enum HTTPMoment {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// A moment in milliseconds since 1970.
    package static func text(_ milliseconds: Int) -> String {
        let time = CivilDateTime(instant: milliseconds / 1000, offset: 0)
        let (year, month, day) = time.day.parts
        let clock = time.text(.local).suffix(8)
        let number = day < 10 ? "0\(day)" : "\(day)"
        return "\(weekdays[time.day.weekday]), \(number) \(months[month - 1]) \(year) \(clock) GMT"
    }
}
