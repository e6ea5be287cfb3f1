import MapValues

/// Files that lie at orders and customers.
extension RetailCRMWorld {
    func listFiles(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let page = try call.page()
        let rows = try filtered("files", call)
        let shown = page.cut(rows).map { Value.object($0.without(["content"])) }
        return .page("files", shown, total: rows.count, at: page)
    }

    private func file(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> Fields {
        guard let row = Int(call.captures[0]).flatMap({ tables["files"]?[$0] }) else { throw .notFound }
        return row
    }

    func readFile(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        RetailCRMReply(members: [("file", .object(try file(call).without(["content"])))])
    }

    /// Takes the body as it is for a file, which gets a name by the moment.
    mutating func uploadFile(_ call: RetailCRMCall) -> RetailCRMReply {
        let isText = call.body.allSatisfy { $0 >= 32 || [9, 10, 13].contains($0) }
        // A byte is a character here, so that any file can be kept in the state.
        let content = String(String.UnicodeScalarView(call.body.map { Unicode.Scalar($0) }))
        let row = Fields([
            ("filename", .text("API upload \(moment.text ?? "")")),
            ("type", .text(isText ? "text/plain" : "application/octet-stream")), ("createdAt", moment),
            ("size", .integer(call.body.count)), ("attachment", .list([])), ("content", .text(content)),
        ])
        let id = tables["files"]?.insert(row, at: now) ?? 0
        return RetailCRMReply(members: [("file", .fields([("id", .integer(id))]))])
    }

    func downloadFile(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let row = try file(call)
        let bytes = (row.string("content") ?? "").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        var reply = RetailCRMReply()
        reply.file = (row.string("filename") ?? "", row.string("type") ?? "", bytes)
        return reply
    }

    mutating func editFile(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("file")
        let old = try file(call)
        var row = old
        if let name = given["filename"] { row["filename"] = name }
        if let list = given.list("attachment") {
            row["attachment"] = .list(
                list.compactMap(\.fields).map { .object(related($0, "files", call)) })
        }
        let id = old.int("id") ?? 0
        tables["files"]?.replace(id, with: row, at: now)
        return RetailCRMReply(members: [("file", .fields([("id", .integer(id))]))])
    }
}
