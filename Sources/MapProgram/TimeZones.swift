/// Named time zones as a value: the core reads no zone files, whoever runs it passes them in.
package struct TimeZones: Sendable {
    /// Seconds east of Greenwich at a moment given in seconds since 1970; `nil` for an unknown zone.
    package var offset: @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?

    package init(offset: @escaping @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?) {
        self.offset = offset
    }
}
