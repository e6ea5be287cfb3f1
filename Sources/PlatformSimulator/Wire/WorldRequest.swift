import MapSource
package import MapValues

/// A request as it came over the wire.
package struct WorldRequest: Sendable {
    /// A header. Its name counts without case.
    package typealias Header = (name: String, value: String)

    /// In capitals. For example: `GET`.
    package var method: String
    /// The parts of the path between the slashes, percent-decoded. For example: `["admin", "orders.json"]`.
    package var pathParts: [String]
    /// Whether something is missing between two slashes of the path or behind its last one.
    package var hasGap: Bool
    /// The query as a tree: `filter[ids][]=1` is `{filter: {ids: ["1"]}}`.
    package var query: Fields
    /// In the order in which they came.
    package var headers: [Header]
    /// The bytes of the body.
    package var body: [UInt8]
    /// Rows by which a list has moved since its first page was read: -1 when one has come in front.
    var shift = 0

    /// A request to a target, which is a path with an optional query.
    package init(_ method: String, _ target: String, headers: [Header] = [], body: [UInt8] = []) {
        self.method = method
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = (parts.first ?? "").drop { $0 == "/" }
        pathParts = path.split(separator: "/").map { PercentEncoding.decode(String($0), plusIsSpace: false) }
        hasGap = path.hasSuffix("/") || path.contains("//")
        query = WebForm.read(parts.count > 1 ? String(parts[1]) : "")
        self.headers = headers
        self.body = body
    }

    /// The first header of a name.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

extension WorldRequest {
    /// The form in the body, whichever way it is written.
    var form: Fields {
        let type = header("Content-Type") ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            return MultipartForm.read(body, type: type)
        }
        if type.lowercased().hasPrefix("application/json") {
            return JSONReader.read(body, name: "body").value?.fields ?? Fields()
        }
        return WebForm.read(String(decoding: body, as: UTF8.self))
    }
}
