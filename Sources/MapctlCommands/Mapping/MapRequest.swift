import MapReports
import MapValues

/// What a command line asks of `map`, as plain values.
package struct MapRequest: Equatable {
    var pair: PairChoice
    /// Inputs in their order; none is standard input.
    var files: [String] = []
    /// The side that is read.
    var from: String
    /// The side that is written, where it was named.
    var to: String?
    /// The kind of record, where it was named.
    var type: String?
    /// The list of the account that is read in the place of files.
    var read: String?
    /// Parameters of that list, as `NAME=VALUE`.
    var parameters: [String] = []
    /// How many records are read of the account at most.
    var limit: Int?
    /// Where the records stand in an answer.
    var at: String?
    var bindings: String?
    var others: String?
    /// The file for records that are not mapped.
    var parked: String?
    /// Whether records are shown before and after instead of written.
    var preview = false
    /// How many threads, where it was said.
    var jobs: Int?
    var format = ReportFormat.text
    var presentation = PresentationChoice()

    /// Why these choices do not go together; `nil` when they do.
    var problem: String? {
        guard format == .text || format == .json else { return "a ledger is text or json" }
        if preview, others != nil { return "`--preview` shows new records, without `--others`" }
        if read != nil, !files.isEmpty || at != nil { return "`--read` reads the account, and no files" }
        if read == nil, limit != nil || !parameters.isEmpty {
            return "`--with` and `--limit` go with `--read`"
        }
        if let limit, limit < 1 { return "`--limit` is at least 1" }
        if let problem = CallParameters.problem(parameters) { return problem }
        if let jobs, jobs < 1 { return "`--jobs` is at least 1" }
        if let at, JSONRecordPath(at) == nil { return "`--at` has an empty name in `\(at)`" }
        return nil
    }
}
