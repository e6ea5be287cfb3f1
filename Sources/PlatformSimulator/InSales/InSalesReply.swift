import MapValues

/// What the shop answers, before it is written as JSON or XML.
enum InSalesReply {
    case object(InSalesResource, Fields, status: Int)
    case list(InSalesResource, [Fields])
    /// A value that no resource describes, with its root in XML.
    case plain(root: String, Value)
    /// Members that do not fit, with what is wrong with each.
    case refused([(member: String, message: String)])
    /// Anything but success and validation.
    case failed(status: Int, String)

    static let notFound = InSalesReply.failed(status: 404, "Not Found")
    static let forbidden = InSalesReply.failed(status: 403, "Forbidden")
    static let badRequest = InSalesReply.failed(status: 400, "Bad Request")
    static let done = InSalesReply.plain(root: "hash", .fields([("status", .text("ok"))]))
}
