/// The variables that expressions about answers can read, in the order of their values.
package enum AnswerSlot: Int, Sendable, CaseIterable {
    case status
    /// The headers by their names in small letters.
    case headers
    /// The body as it was read; null where it could not be.
    case body
    /// The records of this page.
    case count
    /// The records of a full page.
    case size
    /// The row of one record in the results of a bulk call.
    case item
    /// The row of a list of changes.
    case row

    /// The name in expressions.
    package var name: String {
        switch self {
        case .status: "status"
        case .headers: "headers"
        case .body: "body"
        case .count: "count"
        case .size: "size"
        case .item: "item"
        case .row: "row"
        }
    }
}
