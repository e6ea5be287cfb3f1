/// How a date, or a date with a time, is written.
///
/// For example: `2024-12-29T14:05:13.000+03:00` has a `T`, three digits behind the second, and an offset
/// with a colon.
package struct DateTimeForm: Sendable, Hashable {
    /// What stands between the date and the time.
    package enum Separator: String, Sendable, Hashable, CaseIterable {
        case letterT = "T"
        case space = " "
    }

    /// How the time of day is written.
    package struct Clock: Sendable, Hashable {
        /// What stands before it.
        package var separator: Separator
        /// Whether seconds are written.
        package var hasSeconds: Bool
        /// Digits behind the second: 0 ... 9.
        package var fractionDigits: Int

        package init(_ separator: Separator, hasSeconds: Bool = true, fractionDigits: Int = 0) {
            self.separator = separator
            self.hasSeconds = hasSeconds
            self.fractionDigits = fractionDigits
        }
    }

    /// How the distance from Greenwich is written.
    package enum Offset: Sendable, Hashable, CaseIterable {
        /// `Z`, for none at all.
        case letterZ
        /// `+03:00`.
        case withColon
        /// `+0300`.
        case plain
        /// `+03`.
        case hours
        /// `+0300` behind a space.
        case spacedPlain
        /// `+03:00` behind a space.
        case spacedWithColon
    }

    /// The time of day; `nil` for a date alone.
    package var clock: Clock?
    /// The offset; `nil` when none is written.
    package var offset: Offset?

    package init(clock: Clock?, offset: Offset?) {
        self.clock = clock
        self.offset = offset
    }

    /// `2024-12-29`.
    package static let date = DateTimeForm(clock: nil, offset: nil)
    /// `2024-12-29 14:05:13`.
    package static let local = DateTimeForm(clock: Clock(.space), offset: nil)
    /// `2024-12-29T14:05:13+03:00`.
    package static let instant = DateTimeForm(clock: Clock(.letterT), offset: .withColon)
}
