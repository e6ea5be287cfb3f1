import MapValues

/// What the account answers, without `success`.
struct RetailCRMReply {
    var status = 200
    var members: [(String, Value)] = []
    /// A file that is the whole answer.
    var file: (name: String, type: String, bytes: [UInt8])?

    /// A page out of rows, with the account's word of where it is.
    static func page(
        _ name: String, _ rows: [Value], total: Int, at page: RetailCRMPage
    ) -> RetailCRMReply {
        RetailCRMReply(members: [("pagination", pagination(total, page)), (name, .list(rows))])
    }

    static func pagination(_ total: Int, _ page: RetailCRMPage) -> Value {
        .fields([
            ("limit", .integer(page.size)), ("totalCount", .integer(total)),
            ("currentPage", .integer(page.number)),
            ("totalPageCount", .integer((total + page.size - 1) / page.size)),
        ])
    }
}
