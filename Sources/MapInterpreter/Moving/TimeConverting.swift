import MapProgram
import MapValues

/// Changes between points in time, local times and dates.
enum TimeConverting {
    /// The time in the other form; a text that is none, or a zone that is not known, is the cause.
    static func apply(
        _ conversion: Conversion, to value: Value, zones: TimeZones
    ) -> Result<Value, ConversionProblem> {
        guard let text = value.asText, let time = CivilDateTime(text) else {
            return .failure(ConversionProblem(cause: "\(value.shown) is not a date with a time"))
        }
        switch conversion {
        case .wallClock: return .success(.text(time.text(.local)))
        case .localToDate: return .success(.text(time.text(.date)))
        case .instantToLocal(let zone), .instantToDate(let zone):
            guard let instant = time.instant else {
                return .failure(ConversionProblem(cause: "\(value.shown) does not say its zone"))
            }
            guard let shift = zones.offset(zone, instant) else { return unknown(zone) }
            let local = CivilDateTime(instant: instant, offset: shift)
            if case .instantToDate = conversion { return .success(.text(local.text(.date))) }
            return .success(.text(local.text(.local)))
        case .localToInstant(let zone):
            guard let shift = zones.offset(ofLocal: time, in: zone) else { return unknown(zone) }
            return .success(
                .text(CivilDateTime(wallSeconds: time.wallSeconds, offset: shift).text(.instant)))
        case .textToNumber, .numberToText, .textToBool, .boolToText, .boolToNumber, .numberToBool, .scale,
            .parts, .firstElement, .toList:
            return .success(value)
        }
    }

    private static func unknown(_ zone: String) -> Result<Value, ConversionProblem> {
        .failure(ConversionProblem(cause: "the time zone `\(zone)` is not known"))
    }

    /// Seconds since 1970: by the offset that the text has, else by the zone of its field.
    static func moment(of text: String, type: FieldType, zones: TimeZones) -> Int? {
        guard let time = CivilDateTime(text) else { return nil }
        if let instant = time.instant { return instant }
        guard case .local(let zone) = type.kind, let shift = zones.offset(ofLocal: time, in: zone) else {
            return nil
        }
        return time.wallSeconds - shift
    }
}

extension TimeZones {
    /// The offset of a local time: looked up at a first guess, then once more at the moment that it gives.
    func offset(ofLocal time: CivilDateTime, in zone: String) -> Int? {
        guard let guess = offset(zone, time.wallSeconds) else { return nil }
        return offset(zone, time.wallSeconds - guess)
    }
}
