package import MapProgram
package import MapValues

/// Writes a body with many records piece by piece: what stands before them, each of them, what stands behind.
///
/// A price list of a hundred thousand goods never stands in memory as a whole.
package struct FeedWriter {
    /// What no record has: it marks the place of the records while head and tail are made.
    private static let mark = "\u{1}records\u{1}"

    /// What stands before the records.
    package let head: [UInt8]
    /// What stands behind them.
    package let tail: [UInt8]
    private let format: BodyFormat
    /// The element of XML that each record is.
    private let element: String
    private var count = 0

    /// A writer of the body of an operation; `nil` where its template has no place for records, or where its
    /// format is neither XML nor JSON.
    package init?(builder: RequestBuilder, operation: OperationProgram, parameters: [String: Value]) {
        format = operation.format
        let body = builder.body(of: operation, parameters: parameters, records: .list([.text(Self.mark)]))
        guard let body, let written = BodyWriter.bytes(of: body, format: format) else { return nil }
        let before: String
        let after: String
        switch format.encoding {
        case .xml:
            element = Self.element(of: body) ?? "record"
            let cdata = format.markup.isCData ? ("<![CDATA[", "]]>") : ("", "")
            before = "<\(element)>\(cdata.0)\(Self.mark)"
            after = "\(cdata.1)</\(element)>"
        case .json:
            element = ""
            before = JSONWriter.text(.text(Self.mark))
            after = ""
        case .form, .formJSON, .formComma, .multipart, .jsonRPC, .none: return nil
        }
        guard let place = written.bytes.firstRange(of: Array((before + after).utf8)) else { return nil }
        head = Array(written.bytes[..<place.lowerBound])
        tail = Array(written.bytes[place.upperBound...])
    }

    /// The bytes of the next record.
    package mutating func next(_ record: Value) -> [UInt8] {
        defer { count += 1 }
        if format.encoding == .json {
            return (count > 0 ? [UInt8(ascii: ",")] : []) + Array(JSONWriter.text(record).utf8)
        }
        var fields = Fields()
        fields[element] = record
        return Array(MarkupWriter(style: format.markup).text(.object(fields)).utf8)
    }

    /// The name of the element that holds the mark.
    private static func element(of value: Value) -> String? {
        for member in value.fields?.members ?? [] {
            if member.value == .list([.text(mark)]) || member.value == .text(mark) { return member.name }
            if let found = element(of: member.value) { return found }
        }
        return nil
    }
}
