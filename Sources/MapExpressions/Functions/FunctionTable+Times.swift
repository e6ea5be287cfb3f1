import MapValues

extension FunctionTable {
    static let timeFunctions =
        [
            FunctionDeclaration(
                "timestamp", .times, "A moment from text as RFC 3339 writes it, or from seconds since 1970.",
                examples: [
                    .init("timestamp('2024-05-01T10:00:00+03:00')", "timestamp('2024-05-01T07:00:00Z')"),
                    .init(
                        "timestamp('2024-03-01T00:00:00Z') - duration('24h')",
                        "timestamp('2024-02-29T00:00:00Z')"),
                ],
                [.timestamp, .string, .int].map {
                    FunctionOverload(.global, [$0], .timestamp, .one(timestamp))
                }),
            FunctionDeclaration(
                "duration", .times,
                "A length of time from text: numbers with `h`, `m`, `s`, `ms`, `us`, `ns`.",
                examples: [.init("duration('1h30m')", "duration('5400s')")],
                [.duration, .string].map { FunctionOverload(.global, [$0], .duration, .one(duration)) }),
            part("getFullYear", "The year of a moment.", "2024") { $0.year },
            part("getMonth", "The month of a moment, 0 for January.", "4") { $0.month - 1 },
            part("getDate", "The day of the month, 1 for the first.", "1") { $0.dayOfMonth },
            part("getDayOfMonth", "The day of the month, 0 for the first.", "0") { $0.dayOfMonth - 1 },
            part("getDayOfWeek", "The day of the week, 0 for Sunday.", "3") { $0.day.weekday },
            part("getDayOfYear", "The day of the year, 0 for the first of January.", "121") { $0.dayOfYear },
            part("getHours", "The hour of a moment, or all hours of a duration.", "10", { $0.hour }) {
                $0.seconds / 3600
            },
            part("getMinutes", "The minute of a moment, or all minutes of a duration.", "15", { $0.minute }) {
                $0.seconds / 60
            },
            part("getSeconds", "The second of a moment, or all seconds of a duration.", "30", { $0.second }) {
                $0.seconds
            },
            part(
                "getMilliseconds", "The milliseconds of a moment or a duration, beyond its seconds.", "500",
                { $0.nanoseconds / 1_000_000 }
            ) { Int($0.nanoseconds) / 1_000_000 },
        ]

    /// A part of a moment, on the clock of a zone; some are also parts of a duration.
    private static func part(
        _ name: String, _ summary: String, _ result: String,
        _ read: @escaping @Sendable (CivilDateTime) -> Int,
        ofSpan readSpan: (@Sendable (TimeSpan) -> Int)? = nil
    ) -> FunctionDeclaration {
        var overloads = [
            FunctionOverload(
                .receiver, [.timestamp], .int,
                .one { (value) throws(EvaluationError) in
                    guard case .timestamp(let instant) = value else { throw value.misfit(name) }
                    return .int(read(instant.civilTime()))
                }),
            FunctionOverload(
                .receiver, [.timestamp, .string], .int,
                .many { (arguments, facilities) throws(EvaluationError) in
                    guard case .timestamp(let instant) = arguments[0] else { throw arguments[0].misfit(name) }
                    let zone = try arguments[1].string(name)
                    guard
                        let offset = ZoneOffset.seconds(
                            zone, at: instant.seconds, named: facilities.zoneOffset)
                    else { throw EvaluationError(.unknownZone(zone)) }
                    return .int(read(instant.civilTime(offset: offset)))
                }),
        ]
        if let readSpan {
            overloads.append(
                FunctionOverload(
                    .receiver, [.duration], .int,
                    .one { (value) throws(EvaluationError) in
                        guard case .duration(let span) = value else { throw value.misfit(name) }
                        return .int(readSpan(span))
                    }))
        }
        return FunctionDeclaration(
            name, .times, summary + " In Greenwich, or in a zone: `UTC`, `+03:00`, `Europe/Budapest`.",
            examples: [.init("timestamp('2024-05-01T10:15:30.5Z').\(name)()", result)], overloads)
    }

    private static func timestamp(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .timestamp: return value
        case .string(let text):
            guard let instant = Instant(rfc3339: text) else {
                throw EvaluationError(.unreadable(text, .timestamp))
            }
            return .timestamp(instant)
        case .int(let seconds):
            guard let instant = Instant(seconds: seconds) else { throw EvaluationError(.timeOutOfRange) }
            return .timestamp(instant)
        default: throw value.misfit("timestamp")
        }
    }

    private static func duration(_ value: ExpressionValue) throws(EvaluationError) -> ExpressionValue {
        switch value {
        case .duration: return value
        case .string(let text):
            guard let span = TimeSpan(text: text) else {
                throw EvaluationError(.unreadable(text, .duration))
            }
            return .duration(span)
        default: throw value.misfit("duration")
        }
    }
}
