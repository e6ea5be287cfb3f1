/// A page of a list.
struct RetailCRMPage: Sendable {
    /// From 1.
    let number: Int
    /// Rows of a page.
    let size: Int
    /// Rows by which the list has moved since its first page was read.
    let shift: Int

    /// The rows that stand on it.
    func cut<Row>(_ rows: some Sequence<Row>) -> [Row] {
        Array(rows.dropFirst(max(0, (number - 1) * size + shift)).prefix(size))
    }
}
