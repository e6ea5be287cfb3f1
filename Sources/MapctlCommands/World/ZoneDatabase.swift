import MapValues
import Synchronization

/// The named time zones of the system, each read once.
package final class ZoneDatabase: Sendable {
    private let folder: String
    private let zones = Mutex<[String: TimeZoneRules?]>([:])

    /// The zones whose files lie in a folder.
    package init(folder: String = "/usr/share/zoneinfo") { self.folder = folder }

    /// Seconds east of Greenwich in a zone at a moment; `nil` for a zone that the system does not know.
    package func offset(zone: String, secondsSince1970: Int) -> Int? {
        zones.withLock { zones in
            if let known = zones[zone] { return known?.offset(at: secondsSince1970) }
            let rules = TimeZoneRules(fixedName: zone) ?? read(zone)
            zones[zone] = .some(rules)
            return rules?.offset(at: secondsSince1970)
        }
    }

    private func read(_ zone: String) -> TimeZoneRules? {
        // A name is a path below the folder and nothing else.
        let isName =
            !zone.isEmpty
            && zone.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy { part in part != "" && part != "." && part != ".." }
        guard isName, case .success(let bytes) = FileAccess.read("\(folder)/\(zone)", bytesMax: 1 << 20)
        else { return nil }
        return TimeZoneRules(tzif: bytes)
    }
}
