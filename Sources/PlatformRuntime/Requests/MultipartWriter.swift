import MapValues

/// Writes a body in parts (RFC 7578): one part a member.
///
/// An object with `base64` is a file, with its `name` and `type`; every other value is a text.
enum MultipartWriter {
    static func bytes(of body: Value) -> (bytes: [UInt8], kind: String)? {
        guard case .object(let fields) = body else { return nil }
        let parts = fields.members.map { (head: head(of: $0), content: content(of: $0.value)) }
        var number = 0
        var boundary: String { "----mapctl-\(number)" }
        // What stands in a part must not look like its end.
        while parts.contains(where: { $0.content.firstRange(of: Array(boundary.utf8)) != nil }) {
            number += 1
        }
        var bytes: [UInt8] = []
        for part in parts {
            bytes += Array("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8) + part.content + Array("\r\n".utf8)
        }
        bytes += Array("--\(boundary)--\r\n".utf8)
        return (bytes, "multipart/form-data; boundary=\(boundary)")
    }

    private static func head(of member: Fields.Member) -> String {
        let head = "Content-Disposition: form-data; name=\"\(quoted(member.name))\""
        guard let file = member.value.fields, file["base64"] != nil else { return head }
        let name = file["name"]?.text ?? member.name
        let type = file["type"]?.text ?? "application/octet-stream"
        return head + "; filename=\"\(quoted(name))\"\r\nContent-Type: \(quoted(type))"
    }

    private static func content(of value: Value) -> [UInt8] {
        if let text = value.fields?["base64"]?.text { return Base64.decode(text) ?? [] }
        return Array(ValueLookup.text(value).utf8)
    }

    /// A name in quotes can neither end them nor its line.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
