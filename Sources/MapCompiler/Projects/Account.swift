package import MapDocuments
import MapSource
import MapValues

/// What is known of the account behind a side: a snapshot, and the connection that it was taken from.
package struct Account: Sendable {
    /// The snapshot of the connection.
    package var snapshot: SnapshotDocument

    /// As `requires:` read it under `account.SIDE`.
    var value: Value {
        func texts(_ list: [Written]?) -> Value { .list((list ?? []).map { .text($0.text) }) }
        return .object(
            Fields([
                ("versions", texts(snapshot.versions)), ("rights", texts(snapshot.rights)),
                ("access", snapshot.access.map { .text($0.text) } ?? .null), ("sites", texts(snapshot.sites)),
                ("taken", .text(snapshot.taken.text)),
            ]))
    }

    /// The codes of a list that records have had lately, with their counts.
    func seen(in list: String) -> [String: SeenCode] {
        var result: [String: SeenCode] = [:]
        for entry in snapshot.seen where entry.name == list {
            for seen in entry.value {
                result[seen.code.text] = SeenCode(
                    count: seen.count.flatMap { Int($0.text) }, last: seen.last?.text, span: seen.code.span)
            }
        }
        return result
    }

    /// When records had a code, and how many.
    struct SeenCode {
        var count: Int?
        var last: String?
        var span: SourceSpan

        /// For people. For example: `12 records, the last on 2026-11-19`.
        var says: String {
            let records = count.map { $0 == 1 ? "1 record" : "\($0) records" } ?? "records"
            return last.map { "\(records), the last on \($0)" } ?? records
        }
    }
}
