import MapInterpreter
import MapReports

extension Ledger.Fate {
    /// The fate of a record with an outcome; `nil` when it was mapped.
    init?(_ outcome: MappingResult.Outcome) {
        switch outcome {
        case .mapped: return nil
        case .parked: self = .parked
        case .skipped: self = .skipped
        case .stopped: self = .stopped
        }
    }
}
