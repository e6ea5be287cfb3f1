import Glibc
import MapValues

/// The day of the system's clock, in UTC; only commands ask for it.
enum SystemDay {
    /// Today.
    static var today: CivilDay { CivilDay(number: time(nil) / 86_400) }
}
