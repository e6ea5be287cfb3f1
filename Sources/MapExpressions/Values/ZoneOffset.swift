/// Zones as expressions name them: `UTC`, a fixed offset, or a name that outside help resolves.
enum ZoneOffset {
    /// Seconds east of Greenwich at a moment; `nil` for a zone that is not known.
    static func seconds(_ zone: String, at secondsSince1970: Int, named: (String, Int) -> Int?) -> Int? {
        if zone == "UTC" || zone == "Z" { return 0 }
        var reader = TimeTextReader(zone)
        if let fixed = reader.readFixedOffset(), reader.isAtEnd { return fixed }
        return named(zone, secondsSince1970)
    }
}
