package import MapProgram
package import MapValues

/// Asks for what changed in a stretch of time, where a platform has no place to go on from.
package enum ChangeWindow {
    /// What a first read begins with: before any shop of today.
    package static let beginning = CivilDateTime(instant: 946_684_800, offset: 0)

    /// The parameters of a read from the end of the stretch before on; none where the platform file has no
    /// `window`.
    ///
    /// - Parameters:
    ///   - program: how changes are read.
    ///   - end: the end of the stretch that was read last; `nil` for the first read.
    ///   - now: the end of this one. Both are on the clock of the platform, with its offset.
    /// - Returns: the parameters by name.
    package static func parameters(
        _ program: ChangesProgram, after end: CivilDateTime?, until now: CivilDateTime
    ) -> [String: Value] {
        let offset = now.offset ?? 0
        let start = (end ?? beginning).moved(toOffset: offset)
        // A part of a second more is read again, never a part less.
        let seconds = (program.overlap + 999) / 1_000
        let from =
            end == nil
            ? start : CivilDateTime(wallSeconds: start.wallSeconds - seconds, offset: offset)
        let lookup = ValueLookup(
            parameters: ["from": .text(from.text(.instant)), "to": .text(now.text(.instant))], defaults: [:],
            settings: ConnectionValues([:]), profile: nil)
        var result: [String: Value] = [:]
        for (name, template) in program.window { result[name] = lookup.text(template).map { .text($0) } }
        return result
    }
}
