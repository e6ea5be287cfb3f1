import MapValues

/// The two formats of the shop.
enum InSalesFormat {
    case json
    case xml

    /// A reply in this format.
    func answer(_ reply: InSalesReply) -> WorldAnswer {
        switch self {
        case .json: Self.json(reply)
        case .xml:
            WorldAnswer(
                status: Self.status(of: reply),
                headers: [("Content-Type", "application/xml; charset=utf-8")], body: Self.xml(reply))
        }
    }

    private static func status(of reply: InSalesReply) -> Int {
        switch reply {
        case .object(_, _, let status): status
        case .list, .plain: 200
        case .refused: 422
        case .failed(let status, _): status
        }
    }

    private static func json(_ reply: InSalesReply) -> WorldAnswer {
        let value: Value
        switch reply {
        case .object(let resource, let row, _): value = .object(InSalesShape.shown(row, as: resource.fields))
        case .list(let resource, let rows):
            value = .list(rows.map { .object(InSalesShape.shown($0, as: resource.fields)) })
        case .plain(_, let plain): value = plain
        case .refused(let faults):
            var errors = Fields()
            for fault in faults {
                errors[fault.member] = .list((errors[fault.member]?.elements ?? []) + [.text(fault.message)])
            }
            value = .object(errors)
        case .failed(let status, let message):
            value = .fields([("status", .integer(status)), ("error", .text(message))])
        }
        return .json(value, status: status(of: reply))
    }

    private static func xml(_ reply: InSalesReply) -> [UInt8] {
        switch reply {
        case .object(let resource, let row, _):
            return InSalesXML.document(resource.shownRoot ?? resource.root, row, as: resource.fields)
        case .list(let resource, let rows):
            let roots = resource.listRoots ?? (resource.path, resource.root)
            return InSalesXML.document(list: roots.list, of: roots.element, rows, as: resource.fields)
        case .plain(let root, let value): return InSalesXML.document(root, plain: value)
        case .refused(let faults):
            var writer = XMLWriter()
            writer.element("errors") { writer in
                for fault in faults {
                    writer.element("error") { $0.write("\(fault.member) \(fault.message)") }
                }
            }
            return Array(writer.text.utf8)
        case .failed(let status, let message):
            return InSalesXML.document(
                "hash", plain: .fields([("status", .integer(status)), ("error", .text(message))]))
        }
    }
}
