import MapProgram
import MapValues

/// Changes between points in time, local times and dates.
enum TimeConverting {
    static func apply(
        _ conversion: Conversion, to value: Value, zones: TimeZones
    ) -> Result<Value, ConversionProblem> {
        guard let text = value.asText, let time = WrittenTime(text) else {
            return .failure(ConversionProblem(cause: "\(value.shown) is not a date with a time"))
        }
        switch conversion {
        case .wallClock: return .success(.text(time.local))
        case .localToDate: return .success(.text(time.date))
        case .instantToLocal(let zone), .instantToDate(let zone):
            guard let offset = time.offset else {
                return .failure(ConversionProblem(cause: "\(value.shown) does not say its zone"))
            }
            let seconds = time.wallSeconds - offset
            guard let shift = zones.offset(zone, seconds) else {
                return .failure(ConversionProblem(cause: "the time zone `\(zone)` is not known"))
            }
            let local = WrittenTime(wallSeconds: seconds + shift)
            if case .instantToDate = conversion { return .success(.text(local.date)) }
            return .success(.text(local.local))
        case .localToInstant(let zone):
            // The offset is looked up at a first guess, then once more at the moment that it gives.
            guard let guess = zones.offset(zone, time.wallSeconds),
                let shift = zones.offset(zone, time.wallSeconds - guess)
            else { return .failure(ConversionProblem(cause: "the time zone `\(zone)` is not known")) }
            return .success(.text(time.instant(offset: shift)))
        default: return .success(value)
        }
    }
}
